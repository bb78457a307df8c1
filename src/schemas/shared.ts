import * as z from 'zod';
import { CONFIDENCES } from '../domain/check.ts';

/** One or more words; white space from folded YAML is put in order. */
export const words = z
	.string()
	.transform((value) => value.replace(/\s+/g, ' ').trim())
	.refine((value) => value !== '', 'text');

/** A written reason. Empty is as good as missing, and is said to be by a rule of its own. */
export const note = z
	.string()
	.nullish()
	.transform((value) => value ?? undefined);

/** Exact characters of an article: never touched. */
export const exact = z.string().min(1);

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const DATE_LIKE = 'a date like `2025-11-28`, `2025-11` or `2025`';

/** A day, a month or a year, as precise as it is known. A bare year is a number in YAML. */
export const date = z
	.union([z.string(), z.number()], DATE_LIKE)
	.transform(String)
	.refine((value) => DATE.test(value), DATE_LIKE);

const source = z.strictObject({
	publisher: words,
	date: date.optional(),
	address: words.optional(),
});

export const finding = {
	finding: words,
	confidence: z.enum(CONFIDENCES),
	asRead: date,
	sources: z.array(source).default([]),
};

/** A quote in a sentence, as an author names a span. */
export const quote = z.strictObject({
	sentence: z.int(),
	quote: exact,
	prefix: exact.optional(),
	suffix: exact.optional(),
});
