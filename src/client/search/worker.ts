import { stemmer } from 'stemmer';
import { addresses } from '../../domain/address.ts';
import type { Example } from '../../domain/example.ts';
import { ExampleEngine } from './engine.ts';
import type { PagefindModule } from './pagefind.ts';
import type { Call, Reply } from './remote.ts';

/**
 * Where searches run: beside the page, so that typing never waits, and in a scope of their own, so
 * that a file of the index that does not load is noticed. Pagefind would only search what is left.
 */
const fetchFile = globalThis.fetch.bind(globalThis);
let reportFailure: (url: string) => void = () => {};

globalThis.fetch = async (input, init) => {
	const url = input instanceof Request ? input.url : String(input);
	try {
		const response = await fetchFile(input, init);
		// A host that answers every address with a page has no such file either.
		const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
		if (!response.ok || isPage) reportFailure(url);
		return response;
	} catch (error) {
		reportFailure(url);
		throw error;
	}
};

let engine: Promise<ExampleEngine> | undefined;

addEventListener('message', ({ data }: MessageEvent<Call>) => {
	void answer(data).then((reply) => postMessage(reply));
});

async function answer({ number, base, state, open }: Call): Promise<Reply> {
	const failure = new Promise<never>((_, reject) => {
		reportFailure = (url) => reject(new Error(new URL(url, location.href).pathname));
	});
	try {
		engine ??= start(base);
		const searching = engine.then(async (started) =>
			state ? started.search(state, open) : started.warmUp().then(() => undefined),
		);
		return { number, found: await Promise.race([searching, failure]) };
	} catch (error) {
		// What did not load is asked for again with the next search.
		engine = undefined;
		return { number, failed: error instanceof Error ? error.message : String(error) };
	}
}

async function start(base: string): Promise<ExampleEngine> {
	const folder = `${base}${addresses.search}examples/`;
	const { createInstance }: PagefindModule = await import(
		/* @vite-ignore */ `${location.origin}${folder}pagefind.js`
	);
	const pagefind = createInstance({ basePath: folder, language: 'en', noWorker: true });
	let words: Promise<readonly string[]> | undefined;
	return new ExampleEngine({
		pagefind,
		stem: stemmer,
		vocabulary: () => {
			words ??= fetch(`${folder}vocabulary.txt`)
				.then((response) => response.text())
				.then((text) => text.split('\n'));
			return words;
		},
		examplesOf: async (article) => {
			const response = await fetch(base + addresses.examplesOfArticle(article));
			return (await response.json()) as Example[];
		},
	});
}
