import { stemmer } from 'stemmer';
import { addresses } from '../../domain/address.ts';
import type { Example } from '../../domain/example.ts';
import type { FacetId } from '../../domain/facet.ts';
import { type FacetColumn, readFacetColumn } from '../../domain/facet-column.ts';
import { ExampleEngine } from './engine.ts';
import { guardFetch } from './guard-fetch.ts';
import { type PagefindModule, SEARCHING } from './pagefind.ts';
import type { Call, Reply, Task } from './remote.ts';
import { SiteEngine } from './site-engine.ts';

/**
 * Where searches run: beside the page, so that typing never waits, and in a scope of their own, so
 * that a file of an index that does not load is noticed.
 */
const failing = new Set<(reason: Error) => void>();

const fetchUnwatched = guardFetch(
	(path) => {
		for (const fail of failing) fail(new Error(path));
	},
	// The site's index asks for code of its own; the examples' is the same.
	(url) => new URL(url.href.replace('/search/site/wasm.', '/search/examples/wasm.')),
);

let examples: Promise<ExampleEngine> | undefined;
let site: Promise<SiteEngine> | undefined;

addEventListener('message', ({ data }: MessageEvent<Call>) => {
	void answer(data).then((reply) => postMessage(reply));
});

async function answer({ number, base, task }: Call): Promise<Reply> {
	const { promise: failure, reject } = Promise.withResolvers<never>();
	failing.add(reject);
	try {
		return { number, ...(await Promise.race([carryOut(task, base), failure])) };
	} catch (error) {
		return { number, failed: error instanceof Error ? error.message : String(error) };
	} finally {
		failing.delete(reject);
	}
}

async function carryOut(task: Task, base: string): Promise<Pick<Reply, 'found' | 'site'>> {
	if (task.of === 'site') {
		site ??= startSite(base);
		const engine = await site;
		if (task.query !== undefined) return { site: await engine.search(task.query) };
		await engine.warmUp();
		return {};
	}
	examples ??= startExamples(base);
	const engine = await examples;
	if (task.state) return { found: await engine.search(task.state, task.open, task.lines) };
	await engine.warmUp();
	return {};
}

async function startExamples(base: string): Promise<ExampleEngine> {
	const folder = `${base}${addresses.search}examples/`;
	const { createInstance } = await loadPagefind(base);
	return new ExampleEngine({
		pagefind: createInstance({ basePath: folder, ...SEARCHING }),
		stem: stemmer,
		vocabulary: once(() => readWords(folder)),
		facetColumn: onceEach((id) => readColumn(folder, id)),
		examplesOf: async (article) => {
			// An old link may name an article that is gone: nothing has failed then.
			const response = await fetchUnwatched(base + addresses.examplesOfArticle(article));
			return response.ok ? ((await response.json()) as Example[]) : [];
		},
	});
}

async function startSite(base: string): Promise<SiteEngine> {
	const folder = `${base}${addresses.search}site/`;
	const folderOfExamples = `${base}${addresses.search}examples/`;
	const { createInstance } = await loadPagefind(base);
	const pagefind = createInstance({ basePath: folder, ...SEARCHING });
	await pagefind.mergeIndex(folderOfExamples, {
		mergeFilter: { kind: 'example' },
		ranking: SEARCHING.ranking,
	});
	return new SiteEngine({
		pagefind,
		stem: stemmer,
		vocabulary: once(() => readWords(folder)),
		wordsOfExamples: once(() => readWords(folderOfExamples)),
	});
}

function loadPagefind(base: string): Promise<PagefindModule> {
	const module = `${location.origin}${base}${addresses.search}examples/pagefind.js`;
	return import(/* @vite-ignore */ module);
}

async function readWords(folder: string): Promise<readonly string[]> {
	const response = await fetch(`${folder}vocabulary.txt`);
	return (await response.text()).split('\n');
}

async function readColumn(folder: string, id: FacetId): Promise<FacetColumn> {
	const response = await fetch(`${folder}facets/${id}.txt`);
	return readFacetColumn(await response.text());
}

function onceEach<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
	const loaded = new Map<K, Promise<T>>();
	return (key) => {
		const promise = loaded.get(key) ?? load(key);
		loaded.set(key, promise);
		return promise;
	};
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		loaded ??= load();
		return loaded;
	};
}
