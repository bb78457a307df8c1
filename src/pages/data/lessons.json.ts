import type { APIRoute } from 'astro';
import { toCatalogue } from '../../loaders/catalogue.ts';
import { getCourse } from '../../loaders/get-course.ts';

/** What can be assigned, for the pages that make, show and add up assignments. */
export const GET: APIRoute = () => new Response(JSON.stringify(toCatalogue(getCourse())));
