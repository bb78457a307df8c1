const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site as a link, wherever the site is deployed. */
export function href(address: string): string {
	return `${BASE}${address}`;
}
