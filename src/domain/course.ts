import type { Article } from './article.ts';
import type { Term } from './glossary.ts';
import type { SignalId } from './signal.ts';

/** Something that is referred to by its id. */
interface Named {
	readonly id: string;
}

interface AnnotationOutline extends Named {
	readonly sentence?: number | undefined;
	readonly signal?: SignalId | undefined;
	readonly isOptional?: boolean | undefined;
}

/**
 * An article as references see it. A part that its files do not tell is not there: nothing is
 * held against it.
 */
export interface Outline {
	readonly sentences?: readonly unknown[] | undefined;
	readonly annotations?: readonly AnnotationOutline[] | undefined;
	readonly claims?: readonly Named[] | undefined;
	readonly passages?: readonly Named[] | undefined;
	readonly rewrites?: readonly Named[] | undefined;
	readonly lookUps?: readonly Named[] | undefined;
	/** The article itself, where nothing is wrong with it. */
	readonly whole?: Article | undefined;
}

/** The outline of an article that has nothing wrong with it. */
export function toOutline(article: Article): Outline {
	const { sentences, annotations, claims, practice } = article;
	return { sentences, annotations, claims, ...practice, whole: article };
}

/** A comparison as references see it; its claims are not there where its file could not be read. */
export interface ComparisonOutline {
	readonly claims?: readonly Named[] | undefined;
}

/** What a reference in a lesson may point at: all that stands in the files, mended or not. */
export interface CourseIndex {
	readonly articles: ReadonlyMap<string, Outline>;
	readonly comparisons: ReadonlyMap<string, ComparisonOutline>;
	readonly lessons: ReadonlySet<string>;
	readonly glossary: readonly Term[];
}
