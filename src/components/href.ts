import { base } from 'astro:config/client';

// Not `import.meta.env.BASE_URL`: a variable of that name in the environment would win.
const BASE = base.replace(/\/$/, '');

/** An address of the site as a link, wherever the site is deployed. */
export function href(address: string): string {
	return `${BASE}${address}`;
}
