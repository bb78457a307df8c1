import type { Article } from './article.ts';

/** What a reference in a lesson may point at. */
export interface CourseIndex {
	readonly articles: ReadonlyMap<string, Article>;
	readonly lessons: ReadonlySet<string>;
}
