import * as z from 'zod';
import { exact, note, quote, words } from './shared.ts';

const passage = z
	.strictObject({
		id: words,
		sentence: z.int(),
		quote: exact.optional(),
		prefix: exact.optional(),
		suffix: exact.optional(),
		signals: z.array(words).min(1),
		note,
	})
	.refine(
		({ quote: whole, prefix, suffix }) => whole !== undefined || (prefix ?? suffix) === undefined,
		{ path: ['quote'], error: 'the words between `prefix` and `suffix`' },
	);

/** `practice.yaml`: what an article offers to exercises beside its annotations. */
export const practiceSchema = z.strictObject({
	passages: z.array(passage).default([]),
	rewrites: z
		.array(
			z.strictObject({
				id: words,
				annotation: words,
				task: words,
				rubric: z.array(words).min(2).max(6),
				models: z.tuple([words, words]),
			}),
		)
		.default([]),
	lookUps: z
		.array(
			quote.extend({
				id: words,
				question: words,
				ours: words,
				claim: words.optional(),
			}),
		)
		.default([]),
});

export type PracticeSource = z.infer<typeof practiceSchema>;
