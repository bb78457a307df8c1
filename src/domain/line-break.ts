import type { Span } from './span.ts';

/** Where a line may end: at white space, after a long dash, and after a hyphen between two letters. */
const MAY_END = /\s+|(?<=—)(?=\S)|(?<=\p{L}[-–])(?=\p{L})/gu;

/**
 * Breaks a stretch of a text into lines, each as full as the measure allows; `widthOf` is in the
 * measure's unit. White space at a break belongs to no line. A word that is wider than the measure
 * has a line of its own.
 */
export function breakLines(
	text: string,
	span: Span,
	measure: number,
	widthOf: (line: Span) => number,
): Span[] {
	const ends = [...text.slice(span.start, span.end).matchAll(MAY_END)].map(({ 0: gap, index }) => ({
		at: span.start + index,
		next: span.start + index + gap.length,
	}));
	const lines: Span[] = [];
	let start = span.start;
	let fitting: (typeof ends)[number] | undefined;
	for (const end of [...ends, { at: span.end, next: span.end }]) {
		if (fitting && widthOf({ start, end: end.at }) > measure) {
			lines.push({ start, end: fitting.at });
			start = fitting.next;
		}
		fitting = end;
	}
	return start < span.end ? [...lines, { start, end: span.end }] : lines;
}
