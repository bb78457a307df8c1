import type { ExerciseBlock } from './exercise.ts';
import { onceFor } from './once-for.ts';
import type { Span } from './span.ts';
import { wordsIn } from './words.ts';

/** A half-open range of an exercise's words, counted through all its blocks. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** The words that an exercise shows, in text order. Offsets are the article's. */
export const wordsOf = onceFor((blocks: readonly ExerciseBlock[]): readonly Span[] =>
	blocks.flatMap(({ text, start }) => wordsIn(text, start)),
);

/** The words that a span touches; none where it holds only signs or spaces. */
export function toWordRange(words: readonly Span[], { start, end }: Span): WordRange {
	const from = firstWhere(words.length, (index) => (words[index]?.end ?? 0) > start);
	const to = firstWhere(words.length, (index) => (words[index]?.start ?? 0) >= end);
	return { from, to: Math.max(from, to) };
}

/** The least index for which the claim holds, where it holds for all that follow. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

export function sizeOf({ from, to }: WordRange): number {
	return to - from;
}

/** How many words two ranges share. */
export function shared(a: WordRange, b: WordRange): number {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/**
 * How well two stretches of text agree, from 0 to 1: the harmonic mean (F1) of the share of one
 * that the other covers and the reverse, by words. For one pair of spans this is what the partial
 * overlap of SemEval-2020 task 11 comes to (Da San Martino et al. 2020, doi:10.18653/v1/2020.semeval-1.186).
 */
export function agreement(a: WordRange, b: WordRange): number {
	const both = sizeOf(a) + sizeOf(b);
	return both === 0 ? 0 : (2 * shared(a, b)) / both;
}
