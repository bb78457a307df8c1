import * as z from 'zod';
import { ORIGINS } from '../domain/article.ts';
import { ROLES } from '../domain/voice.ts';
import { DATE_LIKE, date, words } from './shared.ts';

/** `about.yaml`: what is known of an article as a publication, and whose words it uses. */
export const aboutSchema = z.strictObject({
	title: words,
	outlet: words,
	section: words.optional(),
	origin: z.enum(ORIGINS),
	label: words.optional(),
	published: z.union([z.literal('unknown'), date], `${DATE_LIKE}, or \`unknown\``),
	genre: words,
	language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language tag like `en`'),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 digits and letters from a to f'),
	address: words.optional(),
	reason: words,
	summary: words,
	sides: z.array(z.strictObject({ id: words, name: words })).default([]),
	voices: z
		.array(
			z.strictObject({
				id: words,
				name: words,
				role: z.enum(ROLES),
				via: words.optional(),
				side: words.optional(),
			}),
		)
		.default([]),
});

export type AboutSource = z.infer<typeof aboutSchema>;
