import type { Span } from './span.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Only these may join with their neighbours; every other unit below U+0300 is a grapheme. */
const MAY_JOIN = /\r|[\u0300-\uffff]/;

/** How far around an offset a grapheme is looked for, in UTF-16 units. */
const REACH = 64;

/** The offset lies between two graphemes (or at either end), never inside one. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
	if (offset <= 0 || offset >= text.length) return true;
	if (!MAY_JOIN.test(text.slice(offset - 1, offset + 1))) return true;
	const from = safeStart(text, offset);
	const window = text.slice(from, offset + REACH);
	return graphemes.segment(window).containing(offset - from)?.index === offset - from;
}

/** Both ends of the span keep graphemes whole. */
export function keepsGraphemesWhole(text: string, span: Span): boolean {
	return isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end);
}

/** A boundary at or before `offset` from which segmenting gives the same graphemes as from 0. */
function safeStart(text: string, offset: number): number {
	let from = offset - 1;
	while (from > 0 && MAY_JOIN.test(text.slice(from - 1, from + 1))) from--;
	return from;
}
