import { exampleRef, sentenceText } from '../../../src/domain/example.ts';
import type { FacetedExample } from './compose-examples.ts';

/** An example as the other libraries take it: what is searched, and what a line of it shows. */
export interface Entry {
	readonly id: number;
	readonly quote: string;
	readonly sentence: string;
	readonly title: string;
	readonly note: string;
	readonly ask: string;
	readonly kind: string;
	readonly label: string;
	readonly headline: string;
	readonly outlet: string;
	readonly ref: string;
}

/** The same that is searched in our own index. */
export const SEARCHED = ['quote', 'sentence', 'title', 'note', 'ask', 'kind'] as const;

/** What has to be kept to show a line. Ours keeps note and question too. */
export const SHOWN = [
	'quote',
	'sentence',
	'title',
	'kind',
	'label',
	'headline',
	'outlet',
	'ref',
] as const;

/** Lines shown of an answer. */
export const FIRST_LINES = 10;

/** The answer to a query: a line for each example shown. */
type Ask = (query: string) => Promise<readonly string[]>;

/** A library that loads its whole index. It is handed in: only the bench installs it. */
export interface Peer {
	/** The files of the index, by name. */
	write(library: unknown, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>>;
	/** @param read gives the text of a file of the index */
	open(library: unknown, read: (name: string) => Promise<string>): Promise<Ask>;
}

export function toEntry({ example }: FacetedExample, id: number): Entry {
	const { quote, title, note, ask = '', kind, label, headline, outlet } = example;
	const ref = exampleRef(example);
	const sentence = sentenceText(example);
	return { id, quote, sentence, title, note, ask, kind, label, headline, outlet, ref };
}

export function toLine(shown: Pick<Entry, (typeof SHOWN)[number]>): string {
	return SHOWN.map((field) => shown[field]).join(' · ');
}
