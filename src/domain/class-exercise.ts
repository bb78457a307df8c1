import { askedItems } from './asked.ts';
import type { Assignment } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';
import type { Exercise } from './exercise.ts';

/** An exercise that a class was asked to do. */
export interface ClassExercise {
	readonly id: string;
	readonly title: string;
	/** The title of its lesson; empty for collected passages. */
	readonly of: string;
	/** The lesson's address; nothing for collected passages. */
	readonly lesson?: string | undefined;
	/** Nothing where the site no longer has it. */
	readonly exercise?: Exercise | undefined;
}

/**
 * The exercises of an assignment in its order, each once. What the site no longer has is there by its
 * id: an exercise that was asked for, and those of a lesson that somebody has tried.
 */
export function classExercises(
	assignment: Assignment,
	catalogue: Catalogue,
	exercises: ReadonlyMap<string, Exercise>,
	tried: ReadonlySet<string>,
): ClassExercise[] {
	const all = askedItems(assignment, catalogue).flatMap(
		({ item, lesson, exercises: asked }): ClassExercise[] => {
			const known = asked.map(({ id, title }) => ({
				...{ id, title, of: lesson?.title ?? '', lesson: lesson?.lesson },
				exercise: exercises.get(id),
			}));
			const isGone = item.kind !== 'passages' && !lesson;
			return isGone ? goneIds(item, tried).map((id) => ({ id, title: id, of: '' })) : known;
		},
	);
	return [...new Map(all.map((each) => [each.id, each])).values()];
}

function goneIds(
	item: Exclude<Assignment['items'][number], { kind: 'passages' }>,
	tried: ReadonlySet<string>,
): string[] {
	if (item.kind === 'exercise') return [item.exercise];
	return [...tried].filter((id) => id.startsWith(`${item.lesson}/`)).sort();
}
