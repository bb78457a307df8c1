import type { Annotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Exercise } from '../domain/exercise.ts';
import { isSignal, type SignalId } from '../domain/signal.ts';
import type { FormPage } from '../schemas/pages.ts';
import type { Course } from './course.ts';
import { getCourse } from './get-course.ts';

/**
 * The article with that id.
 * @throws Error where there is none: the content check lets no such id through
 */
export function findArticle(id: string): Article {
	const article = getCourse().articles.get(id);
	if (!article) throw new Error(`There is no article \`${id}\`.`);
	return article;
}

/**
 * The comparison with that id.
 * @throws Error where there is none: the content check lets no such id through
 */
export function findComparison(id: string): Comparison {
	const comparison = getCourse().comparisons.get(id);
	if (!comparison) throw new Error(`There is no comparison \`${id}\`.`);
	return comparison;
}

/** The comparisons that set this article beside others. */
export function comparisonsWith(article: Article): Comparison[] {
	return [...getCourse().comparisons.values()].filter(({ articles }) =>
		articles.some(({ id }) => id === article.id),
	);
}

/** The signals that a lesson teaches. */
export function signalsOfLesson(slug: string): SignalId[] {
	return (
		getCourse()
			.lessons.find(({ id }) => id === slug)
			?.signals.filter(isSignal) ?? []
	);
}

/**
 * The exercise of a lesson with that name.
 * @throws Error where there is none, or none of that kind
 */
export function findExercise<Kind extends Exercise['kind']>(
	lesson: string,
	id: string,
	kind: Kind,
): Extract<Exercise, { kind: Kind }> {
	const exercise = getCourse()
		.lessons.find((each) => each.id === lesson)
		?.exercises.find((each) => each.id === `${lesson}/${id}`);
	if (!isOfKind(exercise, kind))
		throw new Error(`The lesson \`${lesson}\` has no exercise \`${id}\` of the kind \`${kind}\`.`);
	return exercise;
}

/** The result of an exercise has a place of its own in its lesson. */
export function isComparedLater(lesson: string, id: string): boolean {
	return (
		getCourse()
			.lessons.find((each) => each.id === lesson)
			?.compared.has(id) ?? false
	);
}

function isOfKind<Kind extends Exercise['kind']>(
	exercise: Exercise | undefined,
	kind: Kind,
): exercise is Extract<Exercise, { kind: Kind }> {
	return exercise?.kind === kind;
}

/** What the signal's page says of a form. */
export function findForm(signal: SignalId, form: string): FormPage {
	const found = getCourse()
		.signals.get(signal)
		?.forms.find(({ id }) => id === form);
	if (!found) throw new Error(`The page of \`${signal}\` does not explain \`${form}\`.`);
	return found;
}

/** "Attribution · Named source". */
export function kindOf({ signal, form }: Pick<Annotation, 'signal' | 'form'>): string {
	const { title } = getCourse().signals.get(signal) ?? { title: signal };
	return `${title} · ${findForm(signal, form).name}`;
}

interface Neighbours {
	readonly previous?: Article;
	readonly next?: Article;
}

const neighbours = new WeakMap<Course, Map<string, Neighbours>>();

/** The articles before and after one, in the order of their ids. */
export function neighboursOf(id: string): Neighbours {
	const course = getCourse();
	const known = neighbours.get(course) ?? findNeighbours(course);
	neighbours.set(course, known);
	return known.get(id) ?? {};
}

function findNeighbours({ articles }: Course): Map<string, Neighbours> {
	const all = [...articles.values()];
	return new Map(
		all.map(({ id }, at) => {
			const previous = all[at - 1];
			const next = all[at + 1];
			return [id, { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }];
		}),
	);
}
