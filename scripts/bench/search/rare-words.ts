import type { Random } from '../random.ts';

/**
 * How many words there are besides those of the generated articles, which have but 900 in all:
 * every tenth example or so would have each of them, and no index of real texts is like that.
 */
const WORDS = 50_000;

// cspell:disable-next-line: syllables
const SYLLABLES = 'ba dor ku mel ni pas ro ste tal vi gan hel jo len mur ofa qui ras sil tov'.split(
	' ',
);

/** A made-up word: the first in rank is common, the others ever rarer, as words of a language are. */
export function rareWord(random: Random): string {
	// Zipf's law: a word's frequency is as one divided by its rank.
	return wordOfRank(Math.floor(WORDS ** random.next()));
}

/** The word of this rank, from 1: no two ranks have the same. */
export function wordOfRank(rank: number): string {
	let word = '';
	for (
		let rest = rank + SYLLABLES.length - 1;
		rest > 0;
		rest = Math.floor(rest / SYLLABLES.length)
	) {
		word += SYLLABLES[rest % SYLLABLES.length];
	}
	return word;
}
