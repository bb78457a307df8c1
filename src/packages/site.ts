import { addresses } from '../domain/address.ts';

/** The built site that packages are made of. */
export interface Site {
	/** The folder of the built pages. */
	readonly dir: string;
	/** Where they will be found, with a slash at the end. */
	readonly address: URL;
}

/** An address of the site on the live site. */
export function liveAddress({ address }: Pick<Site, 'address'>, page: string): URL {
	return new URL(page.slice(addresses.home.length), address);
}
