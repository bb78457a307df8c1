import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { narrowPolicy } from './domain/narrow-policy.ts';

/** Lets each built page allow only what it holds: Astro allows all pages' styles on every page. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (import.meta.env.DEV || !isPage) return response;
	return new Response(narrowPolicy(await response.text(), digest), response);
});

function digest(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
