import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../domain/address.ts';
import { sizeWords } from '../text/packages.ts';

/** Where a page says how large a package is. */
const PLACE = /(<span data-size-of="([^"]+)"[^>]*>)<\/span>/g;

/**
 * Writes the size of each package into the modules’ pages: they are built before there is a package.
 * @throws Error where a page names a package that there is none of
 */
export function fillSizes(modules: readonly { readonly id: string }[], dir: string): void {
	for (const { id } of modules) {
		const page = join(dir, addresses.module(id), 'index.html');
		const html = readFileSync(page, 'utf8');
		const filled = html.replace(PLACE, (_, start: string, name: string) => {
			const { size } = statSync(join(dir, addresses.package(name)));
			return `${start}${sizeWords(size)}</span>`;
		});
		writeFileSync(page, filled);
	}
}
