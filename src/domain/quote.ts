import { isGraphemeBoundary } from './grapheme.ts';
import type { Span } from './span.ts';

/** How an author names a span: the exact words, with what stands before or after where that is needed. */
export interface Quote {
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

export type QuoteResult =
	| { readonly kind: 'found'; readonly span: Span }
	| { readonly kind: 'missing'; readonly nearest: string | undefined }
	| { readonly kind: 'ambiguous'; readonly count: number }
	| { readonly kind: 'splits-grapheme'; readonly span: Span };

/**
 * Finds the one place in `window` where the quote stands, between its prefix and suffix.
 * A quote found at no place or at several is not a span: the author has to say more.
 */
export function findQuote(text: string, quote: Quote, window?: Span): QuoteResult {
	const within = window ?? { start: 0, end: text.length };
	const starts = occurrences(text, quote, within);
	const [start] = starts;
	if (start === undefined) return { kind: 'missing', nearest: findNearest(text, quote, within) };
	if (starts.length > 1) return { kind: 'ambiguous', count: starts.length };
	const span = { start, end: start + quote.quote.length };
	return isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end)
		? { kind: 'found', span }
		: { kind: 'splits-grapheme', span };
}

function occurrences(text: string, { quote, prefix = '', suffix = '' }: Quote, within: Span) {
	const starts: number[] = [];
	if (quote === '') return starts;
	let at = text.indexOf(quote, within.start);
	while (at !== -1 && at + quote.length <= within.end) {
		const fits = text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + quote.length);
		if (fits) starts.push(at);
		at = text.indexOf(quote, at + 1);
	}
	return starts;
}

/** The same words in the window's own letters: other case, other quotation marks, other spaces. */
function findNearest(text: string, { quote }: Quote, within: Span): string | undefined {
	const wanted = fold(quote);
	if (wanted.trim() === '') return undefined;
	const at = fold(text.slice(within.start, within.end)).indexOf(wanted);
	if (at === -1) return undefined;
	const nearest = text.slice(within.start + at, within.start + at + quote.length);
	// The words do stand there: it is their prefix or suffix that does not.
	return nearest === quote ? undefined : nearest;
}

/** Folds each UTF-16 unit to one unit, so that offsets stay. */
function fold(text: string): string {
	return text
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[“”„‟]/g, '"')
		.replace(/[‐‑‒–—]/g, '-')
		.replace(/\s/g, ' ')
		.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());
}
