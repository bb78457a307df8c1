import type { Article, Origin } from './article.ts';
import type { Exercise } from './exercise.ts';
import { minutesFor } from './minutes.ts';
import { readerAgreement, type SignalAgreement } from './reader-agreement.ts';
import { type ReadingLevel, readingGrade, readingLevel } from './reading-level.ts';
import { formPath, formPaths, type Reading } from './signal.ts';
import {
	type Mixture,
	mixtureOf,
	type SoundWords,
	soundWords,
	soundWordsOf,
} from './sound-share.ts';

export interface ArticleFigures extends SoundWords {
	readonly id: string;
	readonly origin: Origin;
	readonly mixture: Mixture;
	readonly annotations: number;
	/** The Coleman–Liau index of its body. */
	readonly grade: number;
	readonly level: ReadingLevel;
	readonly isReadTwice: boolean;
}

export interface FormFigures {
	/** "attribution/named" */
	readonly form: string;
	/** Annotations of the form. */
	readonly examples: number;
	/** Articles in which there is one. */
	readonly articles: number;
}

/** What a course consists of, counted from its content. */
export interface CourseFigures {
	/** In the order of their ids. */
	readonly articles: readonly ArticleFigures[];
	readonly words: SoundWords;
	/** Annotations by what they are read as. */
	readonly readings: Readonly<Record<Reading, number>>;
	readonly claims: number;
	readonly forms: readonly FormFigures[];
	readonly agreement: readonly SignalAgreement[];
	readonly lessons: readonly { readonly id: string; readonly minutes: number }[];
	readonly modules: number;
	/** Pairs of notes of which one repeats the other. */
	readonly repeatedNotes: number;
}

/** What the figures are counted from. */
interface Counted {
	readonly articles: ReadonlyMap<string, Article>;
	readonly lessons: readonly {
		readonly id: string;
		/** Of its prose. */
		readonly words: number;
		readonly exercises: readonly Exercise[];
	}[];
	readonly modules: readonly unknown[];
}

export function toCourseFigures(
	{ articles, lessons, modules }: Counted,
	repeatedNotes: number,
): CourseFigures {
	const all = [...articles.values()];
	const annotations = all.flatMap((article) => article.annotations);
	const count = (wanted: Reading) => annotations.filter(({ reading }) => reading === wanted).length;
	return {
		articles: all.map(toArticleFigures),
		words: soundWordsOf(all),
		readings: { sound: count('sound'), weak: count('weak'), depends: count('depends') },
		claims: all.reduce((sum, { claims }) => sum + claims.length, 0),
		forms: formPaths().map((form) => toFormFigures(form, all)),
		agreement: readerAgreement(all),
		lessons: lessons.map(({ id, words, exercises }) => {
			return { id, minutes: minutesFor(words, exercises) };
		}),
		modules: modules.length,
		repeatedNotes,
	};
}

function toArticleFigures(article: Article): ArticleFigures {
	const words = soundWords(article);
	return {
		id: article.id,
		origin: article.about.origin,
		...words,
		mixture: mixtureOf(words),
		annotations: article.annotations.length,
		grade: readingGrade(article),
		level: readingLevel(article),
		isReadTwice: article.secondReading !== undefined,
	};
}

function toFormFigures(form: string, articles: readonly Article[]): FormFigures {
	const counts = articles.map(
		({ annotations }) =>
			annotations.filter((each) => formPath(each.signal, each.form) === form).length,
	);
	return {
		form,
		examples: counts.reduce((sum, count) => sum + count, 0),
		articles: counts.filter((count) => count > 0).length,
	};
}
