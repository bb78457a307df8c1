import * as z from 'zod';

const count = z.int().nonnegative();
const perCent = z.number().min(0).max(100);
const range = z
	.tuple([count, count], 'two whole numbers, like `[10, 20]`')
	.refine(([least, most]) => least <= most, 'the smaller number first');

/** `bars.yaml`: what a course holds itself to. */
export const barsSchema = z
	.strictObject({
		composed: count,
		words: range,
		annotations: range,
		allAnnotations: count,
		soundPerCent: perCent,
		soundArticles: count,
		mixedArticles: count,
		examplesOfForm: count,
		articlesOfForm: count,
		middleLevelPerCent: perCent,
		articlesOfLevel: count,
		lessons: count,
		minutes: range,
		modules: count,
		repeatedNotes: count,
		readOnce: count,
	})
	.partial();
