import type { Article } from '../domain/article.ts';
import { type Example, toExample } from '../domain/example.ts';
import type { FacetValues } from '../domain/facet.ts';
import { readingLevel } from '../domain/reading-level.ts';
import { formPath } from '../domain/signal.ts';
import type { Course } from './course.ts';
import { kindOf } from './find.ts';
import { getCourse } from './get-course.ts';

/** An example with what it is narrowed down by. */
export interface FacetedExample {
	readonly example: Example;
	readonly facets: FacetValues;
}

/** The articles as lists of examples show them: the newest first, undated ones last. */
export function articlesInOrder(): Article[] {
	const date = ({ about }: Article) => (about.published === 'unknown' ? '' : about.published);
	return [...getCourse().articles.values()].sort((a, b) => date(b).localeCompare(date(a), 'en'));
}

const known = new WeakMap<Course, readonly FacetedExample[]>();

/** Every example of the course, in the order of its articles; made once. */
export function allExamples(): readonly FacetedExample[] {
	const course = getCourse();
	const all = known.get(course) ?? articlesInOrder().flatMap(examplesOf);
	known.set(course, all);
	return all;
}

/** How many examples a page of a form shows. */
export const EXAMPLES_PER_PAGE = 100;

/** The examples of each form that has any, by "signal/form". */
export function examplesByForm(): ReadonlyMap<string, readonly Example[]> {
	const byForm = Map.groupBy(allExamples(), ({ facets }) => facets.form?.[0] ?? '');
	return new Map([...byForm].map(([path, all]) => [path, all.map(({ example }) => example)]));
}

/** Every annotation of an article as an example, in text order. */
export function examplesOf(article: Article): FacetedExample[] {
	const course = getCourse();
	const level = readingLevel(article);
	const lessons = course.lessons.flatMap(({ id, exhibits }) =>
		exhibits.filter((shown) => shown.article === article.id).map((shown) => ({ id, ...shown })),
	);
	return article.annotations.map((annotation) => {
		const { signal, form, reading, sentence, voice } = annotation;
		const shownIn = lessons
			.filter(
				({ sentences, signals }) =>
					(sentences?.includes(sentence) ?? true) && signals.includes(signal),
			)
			.map(({ id }) => id);
		const role = voice === undefined ? undefined : article.voices.get(voice)?.role;
		return {
			example: toExample(article, annotation, kindOf(annotation)),
			facets: {
				reading: [reading],
				signal: [signal],
				form: [formPath(signal, form)],
				voice: role === undefined ? [] : [role],
				genre: [article.about.genre],
				level: [level],
				lesson: [...new Set(shownIn)],
				module: course.modules
					.filter(({ lessons: ids }) => ids.some((id) => shownIn.includes(id)))
					.map(({ id }) => id),
				origin: [article.about.origin],
			},
		};
	});
}
