import type { SignalId } from './signal.ts';

/**
 * An article as references see it. A part that its files do not tell is not there: nothing is
 * held against it.
 */
export interface Outline {
	readonly sentences?: readonly unknown[] | undefined;
	readonly annotations?: readonly AnnotationOutline[] | undefined;
	readonly claims?: readonly { readonly id: string }[] | undefined;
}

interface AnnotationOutline {
	readonly id: string;
	readonly sentence?: number | undefined;
	readonly signal?: SignalId | undefined;
}

/** What a reference in a lesson may point at: all that stands in the files, mended or not. */
export interface CourseIndex {
	readonly articles: ReadonlyMap<string, Outline>;
	readonly lessons: ReadonlySet<string>;
}
