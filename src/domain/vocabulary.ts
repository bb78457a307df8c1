import { isOneEditAway } from './one-edit.ts';
import { fold } from './query.ts';

/** Shorter words have too many neighbours for one of them to be what was meant. */
const SHORTEST_CORRECTED = 4;

/** Shorter words are in every text; nothing is known of them. */
const SHORTEST_KEPT = 3;

/** The most words a vocabulary holds: what a reader would mean is among the common ones. */
const MOST_WORDS = 20_000;

/** The folded words of the texts, the most frequent first; words in one text alone count too. */
export function toVocabulary(texts: Iterable<string>): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of fold(text).split(' ')) {
			if (word.length >= SHORTEST_KEPT) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.slice(0, MOST_WORDS)
		.map(([word]) => word);
}

/** How words are held to be the same: by their stem. */
export type Stem = (word: string) => string;

/** Some text has the word, another form of it, or a word that begins with it. */
export function isKnown(word: string, vocabulary: readonly string[], stem: Stem): boolean {
	const folded = fold(word);
	return folded.split(' ').every((part) => {
		if (part.length < SHORTEST_KEPT) return true;
		const root = stem(part);
		return vocabulary.some((known) => known.startsWith(part) || stem(known) === root);
	});
}

/** A text has the word, another form of it, a word that begins with it, or it in two pieces. */
export function isIn(word: string, text: string, stem: Stem): boolean {
	const folded = fold(text);
	const words = folded.split(' ');
	return fold(word)
		.split(' ')
		.every((part) => isKnown(part, words, stem) || folded.replaceAll(' ', '').includes(part));
}

/**
 * The word that is meant by an unknown one which differs by one slip; nothing where none does. Slips
 * at the ends of a word are the rarest (Pollock and Zamora, “Automatic spelling correction in
 * scientific and scholarly text”, Communications of the ACM 27 (1984), 358–368), so one that begins
 * and ends alike comes before the others, and of several the most frequent.
 */
export function correct(word: string, vocabulary: readonly string[]): string | undefined {
	const folded = fold(word);
	if (folded.length < SHORTEST_CORRECTED) return undefined;
	const near = vocabulary.filter((known) => isOneEditAway(folded, known));
	return near.find((known) => known[0] === folded[0] && known.at(-1) === folded.at(-1)) ?? near[0];
}
