import * as z from 'zod';
import { PART_NAMES } from '../domain/annotation.ts';
import { BOUNDS } from '../domain/figure.ts';
import { RATE_UNITS } from '../domain/period.ts';
import { READINGS } from '../domain/signal.ts';
import { exact, note, quote, words } from './shared.ts';

const point = z.union([z.string(), z.number()], 'a year or a month').transform(String);

const period = z.union(
	[
		z.literal('none'),
		z.strictObject({ vague: words }),
		z.strictObject({ in: point }),
		z.strictObject({ from: point, to: point }),
		z.strictObject({ since: point }),
		z.strictObject({ per: z.enum(RATE_UNITS) }),
	],
	'`none`, or one of the five ways to give a time',
);

/** The numbers of a figure; which of them belong together is for the loader to say. */
export const figureSchema = z.strictObject({
	value: z.number().optional(),
	min: z.number().optional(),
	max: z.number().optional(),
	ordinal: z.int().positive().optional(),
	bound: z.enum(BOUNDS).default('exact'),
	unit: words,
	measures: words,
	of: words,
	period: period.default('none'),
	since: point.optional(),
	voice: words.optional(),
	partOf: words.optional(),
});

const parts = z.partialRecord(z.enum(PART_NAMES), exact);

/** `annotations.yaml`: our findings, in text order. */
export const annotationsSchema = z.array(
	quote.extend({
		id: words,
		signal: words,
		form: words,
		reading: z.enum(READINGS).optional(),
		title: words,
		note,
		ask: words.optional(),
		voice: words.optional(),
		parts: parts.optional(),
		also: z.array(quote).default([]),
		accept: z.array(quote).default([]),
		optional: z.boolean().default(false),
		figure: figureSchema.optional(),
		code: words.optional(),
	}),
);

export type AnnotationSource = z.infer<typeof annotationsSchema>[number];
export type FigureSource = z.infer<typeof figureSchema>;
export type PeriodSource = FigureSource['period'];
