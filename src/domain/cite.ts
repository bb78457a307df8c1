import { type Example, sentenceText } from './example.ts';
import type { ExampleWords } from './render-example.ts';
import { inQuotes } from './in-quotes.ts';

/** The words of a source line. */
export type SourceWords = Pick<ExampleWords, 'origin' | 'sentence'>;

/**
 * The example as plain text for a document of one's own: its sentence, and where that stands.
 * `address` is the whole address of the passage.
 */
export function citeExample(example: Example, address: string, words: SourceWords): string {
	return `“${sentenceText(example).trim()}”\n${sourceLine(example, words)} ${address}`;
}

/** Where the phrase stands, and what a composed article says of itself. */
export function sourceLine(example: Example, words: SourceWords): string {
	const { outlet, headline, sentence, label, notice, origin } = example;
	const kind = (notice ?? words.origin[origin]).replace(/\.$/, '');
	return `${outlet}, ${inQuotes(headline)}, ${words.sentence(sentence)}, ${label}. ${kind}.`;
}
