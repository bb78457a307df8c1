import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close as closePagefind } from 'pagefind';
import { stemmer } from 'stemmer';
import { type PagefindModule, SEARCHING } from '../../src/client/search/pagefind.ts';
import { SiteEngine } from '../../src/client/search/site-engine.ts';
import type { Example } from '../../src/domain/example.ts';
import type { Course } from '../../src/loaders/course.ts';
import { writeExampleSearch } from '../../src/search/write-search.ts';
import { writeSiteSearch } from '../../src/search/write-site-search.ts';
import { facetsOf } from '../domain/example-builders.ts';

/** Where Pagefind takes the indexes to be; what is asked for below it is read from files. */
const ADDRESS = 'https://site.invalid/search/';

export interface OpenSiteEngine {
	readonly engine: SiteEngine;
	/** The folder of both indexes, `site` and `examples`. */
	readonly dir: string;
	/** Gives back the `fetch` that was there, and takes the folder away. */
	close(): void;
}

/**
 * Writes both indexes as a build does, and opens the engine over them in Node. `pages` are the
 * built pages by their address.
 */
export async function openSiteEngine(
	course: Course,
	pages: Readonly<Record<string, string>>,
	examples: readonly Example[],
): Promise<OpenSiteEngine> {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-site-'));
	await writeExampleSearch(
		join(dir, 'examples'),
		examples.map((example) => ({ example, facets: facetsOf(example) })),
	);
	await writeSiteSearch(join(dir, 'site'), course, (address) => pages[address] ?? '');
	await closePagefind();
	const fetchBefore = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		if (!address.startsWith(ADDRESS)) return fetchBefore(input, init);
		const { pathname } = new URL(address);
		const path = pathname.slice('/search/'.length).replace('site/wasm.', 'examples/wasm.');
		return new Response(await readFile(join(dir, path)));
	};
	const module = pathToFileURL(join(dir, 'examples/pagefind.js')).href;
	const { createInstance }: PagefindModule = await import(/* @vite-ignore */ module);
	const basePath = `${ADDRESS}site/`;
	const pagefind = createInstance({ basePath, ...SEARCHING });
	await pagefind.mergeIndex(`${ADDRESS}examples/`, {
		mergeFilter: { kind: 'example' },
		ranking: SEARCHING.ranking,
	});
	const wordsIn = async (name: string) =>
		(await readFile(join(dir, name, 'vocabulary.txt'), 'utf8')).split('\n');
	const engine = new SiteEngine({
		pagefind,
		stem: stemmer,
		vocabulary: () => wordsIn('site'),
		wordsOfExamples: () => wordsIn('examples'),
	});
	return {
		engine,
		dir,
		close() {
			globalThis.fetch = fetchBefore;
			rmSync(dir, { recursive: true, force: true });
		},
	};
}
