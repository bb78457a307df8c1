import type { Article } from '../domain/article.ts';
import { findQuote } from '../domain/quote.ts';
import { type Span, textOf } from '../domain/span.ts';
import type { Path, SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

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
	if (!sentence) {
		source.report('sentence-unknown', [...path, 'sentence'], {
			found: `sentence ${raw.sentence}`,
			expected: `a number from 1 (the headline) to ${sentences.length}`,
			hint: 'The page of the article shows the number of each sentence.',
		});
		return undefined;
	}
	const result = findQuote(text, raw, sentence);
	const place = [...path, quoteKey];
	switch (result.kind) {
		case 'found':
			return result.span;
		case 'missing':
			source.report('quote-not-found', place, {
				found: show(raw.quote),
				expected: `words of sentence ${raw.sentence}: “${textOf(text, sentence)}”`,
				hint: hintFor(raw, result.nearest, textOf(text, sentence)),
			});
			return undefined;
		case 'ambiguous':
			source.report('quote-ambiguous', place, {
				found: `${show(raw.quote)} at ${result.count} places of sentence ${raw.sentence}`,
				expected: 'words that stand there once',
				hint: 'Add `prefix` or `suffix`: the characters just before or after the ones you mean.',
			});
			return undefined;
		case 'splits-grapheme':
			source.report('quote-splits-grapheme', place, {
				found: `${show(raw.quote)}, which begins or ends inside a character`,
				expected: 'whole characters, with their accents and joined signs',
				hint: 'Take the whole character into the quote, or leave it out.',
			});
			return undefined;
	}
}

function hintFor({ quote }: QuoteSource, nearest: string | undefined, sentence: string): string {
	if (nearest !== undefined) return `The text has ${show(nearest)}: copy it letter for letter.`;
	return sentence.includes(quote)
		? 'The words stand there, but not between this `prefix` and `suffix`: copy those letter for letter too.'
		: 'Copy the words from the text, letter for letter; is it another sentence?';
}
