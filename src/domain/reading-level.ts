import type { Article } from './article.ts';
import { countWords } from './words.ts';

/** For whom a text is easy enough to read alone, by age. */
export const READING_LEVELS = ['11-13', '13-15', 'adult'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

const LETTER = /\p{L}/gu;

/** The first school grades, in the US, that a level leaves to the next: 8 begins at 13, 10 at 15. */
const GRADE_OF_13 = 8;
const GRADE_OF_15 = 10;

/**
 * The US school grade that the words and sentences of a text ask for: the Coleman–Liau index,
 * 0.0588 L − 0.296 S − 15.8, with L letters and S sentences per 100 words.
 * M. Coleman and T. L. Liau, “A computer readability formula designed for machine scoring”,
 * Journal of Applied Psychology 60 (1975), 283–284, https://doi.org/10.1037/h0076540.
 * It counts letters, not syllables, so that no list of words decides. 0 for a text without words.
 */
export function colemanLiau(text: string, sentences: number): number {
	const words = countWords(text);
	if (words === 0) return 0;
	const letters = text.match(LETTER)?.length ?? 0;
	return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8;
}

/** The grade of an article's body; the headline is no prose. */
export function readingGrade({ text, sentences }: Pick<Article, 'text' | 'sentences'>): number {
	const body = sentences.filter(({ paragraph }) => paragraph > 0);
	const words = body.map(({ start, end }) => text.slice(start, end)).join(' ');
	return colemanLiau(words, body.length);
}

/** The level of an article, by the grade of its body. */
export function readingLevel(article: Pick<Article, 'text' | 'sentences'>): ReadingLevel {
	const grade = readingGrade(article);
	if (grade < GRADE_OF_13) return '11-13';
	return grade < GRADE_OF_15 ? '13-15' : 'adult';
}
