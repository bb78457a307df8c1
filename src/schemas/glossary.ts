import * as z from 'zod';
import { words } from './shared.ts';

/** `glossary.yaml`: the words of the trade, each with its meaning. */
export const glossarySchema = z.array(
	z.strictObject({
		id: words,
		term: words,
		also: z.array(words).default([]),
		meaning: words,
	}),
);
