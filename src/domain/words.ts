import { type Span, union } from './span.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.,\-‑][\p{L}\p{N}]+)*/gu;

/** Counts words: runs of letters and digits, held together by apostrophes, hyphens, points and commas. */
export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Counts the words of a text that lie in the spans, each once. */
export function countWordsIn(text: string, spans: readonly Span[]): number {
	return union(spans).reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
}

/** The words of a text, in order; `offset` is where the text begins in the one that counts. */
export function wordsIn(text: string, offset = 0): Span[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		start: offset + index,
		end: offset + index + word.length,
	}));
}
