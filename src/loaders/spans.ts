import type { Article } from '../domain/article.ts';
import { findQuote } from '../domain/quote.ts';
import { type Span, textOf } from '../domain/span.ts';
import { quoteFault } from './quote-fault.ts';
import type { Path, SourceFile } from './source-file.ts';

interface QuoteSource {
	readonly sentence: number;
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

export type QuotedText = Pick<Article, 'text' | 'sentences'>;

/** The span that an author's quote names in its sentence; a problem where it names none or several. */
export function toSpan(
	raw: QuoteSource,
	path: Path,
	{ text, sentences }: QuotedText,
	source: SourceFile,
	quoteKey: PropertyKey = 'quote',
): Span | undefined {
	const sentence = sentences[raw.sentence - 1];
	const elsewhere = () => placesOf(raw.quote.trim(), { text, sentences });
	if (!sentence) {
		source.report('sentence-unknown', [...path, 'sentence'], {
			found: `sentence ${raw.sentence}`,
			expected: `a number from 1 (the headline) to ${sentences.length}`,
			hint: elsewhere() ?? 'The page of the article shows the number of each sentence.',
		});
		return undefined;
	}
	const result = findQuote(text, raw, sentence);
	if (result.kind === 'found') return result.span;
	const { rule, ...complaint } = quoteFault(result, raw, {
		name: `sentence ${raw.sentence}`,
		words: textOf(text, sentence),
		takesContext: quoteKey === 'quote',
		elsewhere: elsewhere(),
	});
	source.report(rule, [...path, quoteKey], complaint);
	return undefined;
}

/** The spans of a list of quotes; nothing where one of them names none. */
export function toSpans(
	raws: readonly QuoteSource[],
	path: Path,
	text: QuotedText,
	source: SourceFile,
): Span[] | undefined {
	const spans = raws.map((raw, index) => toSpan(raw, [...path, index], text, source));
	return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** Says in which sentences the words stand; nothing where they stand in none, or in many. */
function placesOf(words: string, { text, sentences }: QuotedText): string | undefined {
	if (words === '' || !text.includes(words)) return undefined;
	const numbers = sentences
		.filter((sentence) => textOf(text, sentence).includes(words))
		.map(({ number }) => number);
	if (numbers.length === 0)
		return 'These words run on into another sentence: quote one part, and name the other under `also`.';
	if (numbers.length > 3) return undefined;
	return `These words stand in sentence ${numbers.join(' and in ')}.`;
}
