import type { Span } from './span.ts';

/** One sentence: its number (the headline is 1) and where it stands. */
export interface Sentence extends Span {
	readonly number: number;
	/** The paragraph it belongs to, counted from 0 (the headline). */
	readonly paragraph: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const BLANK_LINES = /(?:\r?\n[^\S\r\n]*){2,}/g;

/** What `Intl.Segmenter` takes for the end of a sentence wherever it stands. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/g;

/** A segment that ends in one of these goes on: titles, months, initials, "U.S." before a name. */
const GOES_ON =
	/(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Pres|No|Nos|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s+$/u;

/** The blocks between blank lines, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
	const paragraphs: Span[] = [];
	let start = 0;
	for (const gap of text.matchAll(BLANK_LINES)) {
		push(start, gap.index);
		start = gap.index + gap[0].length;
	}
	push(start, text.length);
	return paragraphs;

	function push(from: number, to: number): void {
		const trimmed = trim(text, { start: from, end: to });
		if (trimmed.start < trimmed.end) paragraphs.push(trimmed);
	}
}

/**
 * Numbers the sentences of a text from its headline (1). The headline is one sentence
 * whatever stops it holds. Bounds come from `Intl.Segmenter`, joined again after abbreviations;
 * they may differ between ICU versions, so they are computed once, at build, and shipped.
 */
export function splitSentences(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	for (const [paragraph, block] of splitParagraphs(text).entries()) {
		const spans = paragraph === 0 ? [block] : sentencesOf(text, block);
		for (const span of spans) sentences.push({ number: sentences.length + 1, paragraph, ...span });
	}
	return sentences;
}

/** The first sentence of a running text. */
export function firstSentence(text: string): string {
	const [first] = sentencesOf(text, trim(text, { start: 0, end: text.length }));
	return first ? text.slice(first.start, first.end) : '';
}

function sentencesOf(text: string, block: Span): Span[] {
	const spans: Span[] = [];
	let start = block.start;
	let at = block.start;
	// A line that ends inside a paragraph is only a space; one unit for one, so that offsets stay.
	const words = text.slice(block.start, block.end).replace(LINE_END, ' ');
	for (const { segment } of segmenter.segment(words)) {
		at += segment.length;
		if (at < block.end && GOES_ON.test(text.slice(start, at))) continue;
		spans.push(trim(text, { start, end: at }));
		start = at;
	}
	return spans.filter((span) => span.start < span.end);
}

function trim(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (start < end && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}
