import { type SourceWords, sourceLine } from './cite.ts';
import type { Collection } from './collection.ts';
import { type Example, sentenceText } from './example.ts';

const COLUMNS = [
	'number',
	'sentence',
	'phrase',
	'signal',
	'form',
	'reading',
	'title',
	'note',
	'question',
	'source',
	'address',
] as const;

/** A collection as rows of a table, the names of its columns first. `locate` gives whole addresses. */
export function collectionRows(
	{ items }: Collection,
	locate: (example: Example) => string,
	words: SourceWords,
): string[][] {
	const rows = items.map(({ example }, index) => [
		String(index + 1),
		sentenceText(example).trim(),
		example.quote,
		example.signal,
		example.form,
		example.reading,
		example.title,
		example.note,
		example.ask ?? '',
		sourceLine(example, words),
		locate(example),
	]);
	return [[...COLUMNS], ...rows];
}
