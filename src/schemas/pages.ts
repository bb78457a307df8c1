import * as z from 'zod';
import { exact, words } from './shared.ts';

const example = z.strictObject({ text: exact, quote: exact, why: words });

/** The head of `signals/<id>.mdx`. */
export const signalSchema = z.strictObject({
	title: words,
	question: words,
	summary: words,
	order: z.int(),
	forms: z.array(
		z.strictObject({
			id: words,
			name: words,
			what: words,
			sound: example,
			weak: example,
			lookAlike: z.strictObject({ form: words, difference: words }),
			rule: words,
			codes: z.record(z.string(), words).default({}),
		}),
	),
});

/** The head of `lessons/<slug>.mdx`. */
export const lessonSchema = z.strictObject({
	title: words,
	question: words,
	summary: words,
	order: z.int(),
	signals: z.array(words).min(1),
	articles: z.array(words).min(1),
});

/** The head of `modules/<slug>.mdx`. */
export const moduleSchema = z.strictObject({
	title: words,
	summary: words,
	order: z.int(),
	lessons: z.array(words).min(1),
	minutes: z.int().positive(),
	ages: words,
	standards: z.array(z.strictObject({ code: words, gist: words })).default([]),
});

/** The head of `primers/<slug>.mdx`: how something in the trade works, for readers who want to know. */
export const primerSchema = z.strictObject({
	title: words,
	question: words,
	summary: words,
	order: z.int(),
});

/** The head of a plain page: about, privacy, accessibility. */
export const pageSchema = z.strictObject({ title: words, summary: words });

/** The head of `problems/<rule>.mdx`. */
export const problemSchema = z.strictObject({ summary: words });

export type SignalPage = z.infer<typeof signalSchema>;
export type FormPage = SignalPage['forms'][number];
export type LessonPage = z.infer<typeof lessonSchema>;
export type ModulePage = z.infer<typeof moduleSchema>;
export type PrimerPage = z.infer<typeof primerSchema>;
export type PlainPage = z.infer<typeof pageSchema>;
export type ProblemPage = z.infer<typeof problemSchema>;
