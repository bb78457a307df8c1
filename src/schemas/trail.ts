import * as z from 'zod';
import { date, finding, words } from './shared.ts';

/** `trail.yaml`: the steps by which a text reached the reader. */
export const trailSchema = z.strictObject({
	steps: z
		.array(
			z.strictObject({
				who: words,
				when: date.optional(),
				where: words,
				told: words,
				kept: z.array(words).default([]),
				lost: z.array(words).default([]),
				note: words.optional(),
				confidence: finding.confidence,
				asRead: finding.asRead,
				sources: finding.sources,
			}),
		)
		.min(1),
});

export type TrailSource = z.infer<typeof trailSchema>;
