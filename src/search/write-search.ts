import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, searchedTexts } from '../domain/example.ts';
import { toRecord } from '../domain/example-record.ts';
import { FACET_IDS, type FacetValues } from '../domain/facet.ts';
import { writeFacetColumn } from '../domain/facet-column.ts';
import { toVocabulary } from '../domain/vocabulary.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/** An example with what it is narrowed down by. */
interface FacetedExample {
	readonly example: Example;
	readonly facets: FacetValues;
}

/**
 * Writes below `dir` what a search of the examples asks for: the index, a column for each facet, and
 * the words there are, the most frequent first, for a query that has a slip.
 */
export async function writeExampleSearch(
	dir: string,
	all: readonly FacetedExample[],
): Promise<void> {
	await writePagefindIndex(
		dir,
		all.map(({ example }) => toRecord(example)),
	);
	mkdirSync(join(dir, 'facets'), { recursive: true });
	for (const id of FACET_IDS) {
		const column = writeFacetColumn(all.map(({ facets }) => facets[id] ?? []));
		writeFileSync(join(dir, 'facets', `${id}.txt`), column);
	}
	const words = toVocabulary(all.flatMap(({ example }) => searchedTexts(example)));
	writeFileSync(join(dir, 'vocabulary.txt'), words.join('\n'));
}

/** Writes each article's examples to a file of its own, for links and lists that name them. */
export function writeExamplesOfArticles(dir: string, all: readonly FacetedExample[]): void {
	mkdirSync(dir, { recursive: true });
	for (const [article, examples] of Map.groupBy(all, ({ example }) => example.article)) {
		const content = JSON.stringify(examples.map(({ example }) => example));
		writeFileSync(join(dir, `${article}.json`), content);
	}
}
