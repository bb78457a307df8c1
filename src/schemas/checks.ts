import * as z from 'zod';
import { CHECK_STATUSES } from '../domain/check.ts';
import { date, finding, quote, words } from './shared.ts';

/** `checks.yaml`: the ledger of claims, and what lateral reading finds about each. */
export const checksSchema = z.strictObject({
	written: z.strictObject({ notBefore: date, ...finding }).optional(),
	outlet: z.strictObject(finding).optional(),
	claims: z
		.array(
			quote.extend({
				id: words,
				also: z.array(quote).default([]),
				claim: words,
				voice: words.optional(),
				told: words,
				check: z.strictObject({ status: z.enum(CHECK_STATUSES), ...finding }),
			}),
		)
		.default([]),
});

export type ChecksSource = z.infer<typeof checksSchema>;
