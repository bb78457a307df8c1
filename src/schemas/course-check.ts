import * as z from 'zod';
import { exact, note, words } from './shared.ts';

/** `checks/before.yaml` and `checks/after.yaml`: ten short passages at either end of the course. */
export const courseCheckSchema = z.strictObject({
	title: words,
	intro: words,
	label: words.optional(),
	passages: z.array(
		z.strictObject({
			id: words,
			outlet: words,
			genre: words,
			text: words,
			reading: z.enum(['sound', 'weak']),
			signal: words,
			form: words,
			quote: exact,
			title: words,
			note,
		}),
	),
});

export type PassageSource = z.infer<typeof courseCheckSchema>['passages'][number];
