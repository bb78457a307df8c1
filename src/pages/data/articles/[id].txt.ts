import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir } from '../../../loaders/course.ts';
import { getCourse } from '../../../loaders/get-course.ts';

export const getStaticPaths = (() =>
	[...getCourse().articles.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The article's text, byte for byte. */
export const GET: APIRoute = ({ params }) =>
	new Response(readFileSync(join(contentDir(), 'articles', String(params['id']), 'text.txt')));
