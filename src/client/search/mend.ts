import { fold, isEmpty, type Query } from '../../domain/query.ts';
import { correct, isIn, isKnown, type Stem } from '../../domain/vocabulary.ts';

/** A query as it is searched in the end. */
export interface Mended {
	readonly query: Query;
	/** Words that nothing has, each with the one that is searched in its place. */
	readonly corrected: readonly Correction[];
	/** Words that nothing has, and none is near. */
	readonly unknown: readonly string[];
}

export interface Correction {
	readonly from: string;
	readonly to: string;
}

/** The words of a query, those of its phrases included. */
export function allWords({ words, phrases }: Query): string[] {
	return [...words, ...phrases.flatMap((phrase) => fold(phrase).split(' '))];
}

/**
 * The query with its slips mended. The index passes over a word that it does not know, or takes
 * its beginning: so the first result, whose text is asked for, has to show every word.
 */
export async function mend(
	query: Query,
	firstText: () => Promise<string>,
	stem: Stem,
	vocabulary: () => Promise<readonly string[]>,
): Promise<Mended> {
	const unmended = { query, corrected: [], unknown: [] };
	if (isEmpty(query)) return unmended;
	const words = allWords(query);
	const text = await firstText();
	if (words.every((word) => isIn(word, text, stem))) return unmended;
	const known = await vocabulary();
	const unknown: string[] = [];
	const corrections = new Map<string, string>();
	for (const word of new Set(words.filter((each) => !isKnown(each, known, stem)))) {
		const to = correct(word, known);
		if (to === undefined) unknown.push(word);
		else corrections.set(word, to);
	}
	const replace = (word: string) => corrections.get(word) ?? word;
	return {
		query: {
			...query,
			words: query.words.map(replace),
			phrases: query.phrases.map((phrase) => fold(phrase).split(' ').map(replace).join(' ')),
		},
		corrected: [...corrections].map(([from, to]) => ({ from, to })),
		unknown,
	};
}
