import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { articlesInOrder, examplesOf, type FacetedExample } from '../../src/loaders/examples.ts';
import { writeExampleSearch, writeExamplesOfArticles } from '../../src/search/write-search.ts';

export interface WrittenIndex {
	/** Where `writeExampleSearch` wrote to. */
	readonly dir: string;
	readonly all: readonly FacetedExample[];
	/** Takes the folder away. */
	remove(): void;
}

/** The examples of the project's own content, in the order of the site. */
export function ownExamples(): FacetedExample[] {
	return articlesInOrder().flatMap(examplesOf);
}

/** Writes what the site's search asks for to a folder of its own. */
export async function writeIndex(all: readonly FacetedExample[]): Promise<WrittenIndex> {
	const root = mkdtempSync(join(tmpdir(), 'who-says-search-'));
	const dir = join(root, 'examples');
	try {
		await writeExampleSearch(dir, all);
		writeExamplesOfArticles(join(root, 'articles'), all);
	} finally {
		await close();
	}
	return { dir, all, remove: () => rmSync(root, { recursive: true, force: true }) };
}
