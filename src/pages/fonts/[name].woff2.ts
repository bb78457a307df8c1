import type { APIRoute, GetStaticPaths } from 'astro';
import { FONTS, type FontName, subset } from '../../loaders/fonts.ts';

export const getStaticPaths = (() =>
	Object.keys(FONTS).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** One of the site's fonts, cut to the characters the site uses. */
export const GET: APIRoute = async ({ params }) =>
	new Response(new Uint8Array(await subset(params['name'] as FontName, 'woff2')), {
		headers: { 'content-type': 'font/woff2' },
	});
