import type { Quote, QuoteResult } from '../domain/quote.ts';
import type { Complaint } from './source-file.ts';
import { show } from './zod-issue.ts';

/** Where a quote was looked for. */
export interface Searched {
	/** Like `sentence 3`. */
	readonly name: string;
	readonly words: string;
	/** The author may say what stands before and after it. */
	readonly takesContext: boolean;
	/** A hint where the same words stand elsewhere. */
	readonly elsewhere?: string | undefined;
}

const RULES = {
	missing: 'quote-not-found',
	ambiguous: 'quote-ambiguous',
	'splits-grapheme': 'quote-splits-grapheme',
} as const;

/** What to say of a quote that names no span. */
export function quoteFault(
	result: Exclude<QuoteResult, { readonly kind: 'found' }>,
	quote: Quote,
	searched: Searched,
) {
	return { rule: RULES[result.kind], ...complaintOf(result, quote, searched) };
}

function complaintOf(
	result: Exclude<QuoteResult, { readonly kind: 'found' }>,
	quote: Quote,
	searched: Searched,
): Complaint {
	const { name, words, takesContext } = searched;
	switch (result.kind) {
		case 'missing':
			return {
				found: show(quote.quote),
				expected: `words of ${name}: “${words}”`,
				hint: hintFor(quote, result.nearest, searched),
			};
		case 'ambiguous':
			return {
				found: `${show(quote.quote)} at ${result.count} places of ${name}`,
				expected: 'words that stand there once',
				hint: takesContext
					? 'Quote more words, or add `prefix` or `suffix`: the characters just before or after.'
					: 'Quote more words.',
			};
		case 'splits-grapheme':
			return {
				found: `${show(quote.quote)}, which begins or ends inside a character`,
				expected: 'whole characters, with their accents and joined signs',
				hint: 'Take the whole character into the quote, or leave it out.',
			};
	}
}

function hintFor(
	{ quote }: Quote,
	nearest: string | undefined,
	{ words, elsewhere }: Searched,
): string {
	const bare = quote.trim();
	if (words.includes(quote))
		return 'The words stand there, but not between this `prefix` and `suffix`: copy those letter for letter too.';
	if (bare !== '' && words.includes(bare))
		return 'Only white space differs: a quote written with `>` ends in a line break. Write it on one line, without `>`.';
	const spaced = findSpaced(bare, words);
	if (spaced !== undefined)
		return `Only white space differs: write \`${inQuotes(spaced)}\`, with the double quotes.`;
	if (nearest !== undefined) return `The text has ${show(nearest)}: copy it letter for letter.`;
	return elsewhere ?? 'Copy the words from the text, letter for letter.';
}

/** The same words with the white space that the text has between them. */
function findSpaced(quote: string, words: string): string | undefined {
	if (quote === '') return undefined;
	const parts = quote.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(parts.join('\\s+')).exec(words)?.[0];
}

/** A YAML text in which each white space but a plain one can be seen. */
function inQuotes(text: string): string {
	return JSON.stringify(text).replace(
		/[^\S ]/g,
		(space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
