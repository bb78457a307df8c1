import type { APIRoute } from 'astro';
import { socialImage } from '../loaders/social-image.ts';

/** The picture that a link to the site is shown with, 1200 × 630. */
export const GET: APIRoute = async () =>
	new Response(new Uint8Array(await socialImage()), { headers: { 'content-type': 'image/png' } });
