import * as z from 'zod';
import { exact, words } from './shared.ts';

const telling = z
	.strictObject({
		article: words,
		sentence: z.int().optional(),
		quote: exact.optional(),
		prefix: exact.optional(),
		suffix: exact.optional(),
		kept: z.array(words).default([]),
		lost: z.array(words).default([]),
		note: words.optional(),
	})
	.refine(({ sentence, quote }) => sentence === undefined || quote !== undefined, {
		path: ['quote'],
		error: 'the words of that sentence that tell the claim',
	})
	.refine(
		({ sentence, quote, prefix, suffix }) =>
			sentence !== undefined || (quote ?? prefix ?? suffix) === undefined,
		{ path: ['sentence'], error: 'the number of the sentence in which the words stand' },
	)
	.refine(({ sentence, quote, kept }) => (sentence ?? quote) !== undefined || kept.length === 0, {
		path: ['kept'],
		error: 'no label, where the article does not tell the claim',
	});

/** `comparisons/<id>.yaml`: articles that tell the same story, claim by claim. */
export const comparisonSchema = z.strictObject({
	title: words,
	summary: words,
	articles: z.array(words).min(2),
	claims: z.array(z.strictObject({ id: words, claim: words, told: z.array(telling) })).min(1),
});

export type ComparisonSource = z.infer<typeof comparisonSchema>;
