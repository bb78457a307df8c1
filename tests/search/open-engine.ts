import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stemmer } from 'stemmer';
import { ExampleEngine } from '../../src/client/search/engine.ts';
import { type PagefindModule, SEARCHING } from '../../src/client/search/pagefind.ts';
import type { Example } from '../../src/domain/example.ts';
import { readFacetColumn } from '../../src/domain/facet-column.ts';

/** Where Pagefind takes the index to be; what is asked for below it is read from files. */
const ADDRESS = 'https://index.invalid/';

export interface OpenEngine {
	readonly engine: ExampleEngine;
	/** Gives back the `fetch` that was there; of several engines the last one is closed first. */
	close(): void;
}

/**
 * The engine of the site's search, in Node, over the index that `writeExampleSearch` wrote to `dir`.
 * Examples of an article are read from the folder `articles` beside it.
 */
export async function openEngine(dir: string): Promise<OpenEngine> {
	const fetchBefore = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		if (!address.startsWith(ADDRESS)) return fetchBefore(input, init);
		return answerFrom(join(dir, decodeURIComponent(new URL(address).pathname)));
	};
	const module = pathToFileURL(join(dir, 'pagefind.js')).href;
	const { createInstance }: PagefindModule = await import(/* @vite-ignore */ module);
	const engine = new ExampleEngine({
		pagefind: createInstance({ basePath: ADDRESS, ...SEARCHING }),
		stem: stemmer,
		vocabulary: async () => (await readFile(join(dir, 'vocabulary.txt'), 'utf8')).split('\n'),
		facetColumn: async (id) =>
			readFacetColumn(await readFile(join(dir, 'facets', `${id}.txt`), 'utf8')),
		examplesOf: async (article) => {
			const file = join(dir, '..', 'articles', `${article}.json`);
			return JSON.parse(await readFile(file, 'utf8')) as Example[];
		},
	});
	const close = () => {
		globalThis.fetch = fetchBefore;
	};
	return { engine, close };
}

async function answerFrom(file: string): Promise<Response> {
	try {
		return new Response(await readFile(file));
	} catch {
		return new Response(null, { status: 404 });
	}
}
