import * as z from 'zod';
import { READINGS } from '../domain/signal.ts';
import { date, note, quote, words } from './shared.ts';

/** How an author says that a reader saw no form of the signal. */
export const NO_FORM = 'none';

const difference = quote
	.extend({
		signal: words,
		ours: words,
		theirs: words,
		decided: note,
		open: z.boolean().default(false),
	})
	.refine(({ ours, theirs }) => ours !== NO_FORM || theirs !== NO_FORM, {
		path: ['theirs'],
		error: 'a form, because `ours` is `none`',
	});

/** `second-reading.yaml`: what a second reader marked, and what came of the differences. */
export const secondReadingSchema = z.strictObject({
	read: date,
	marks: z
		.array(quote.extend({ signal: words, form: words, reading: z.enum(READINGS).optional() }))
		.min(1),
	differences: z.array(difference).default([]),
});

export type SecondReadingSource = z.infer<typeof secondReadingSchema>;
