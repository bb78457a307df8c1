import type { Assignment } from './assignment.ts';
import { passagesExercise } from './assignment-item.ts';
import type { Catalogue } from './catalogue.ts';
import type { Exercise } from './exercise.ts';

/** An exercise that an assignment asks for. */
export interface ClassExercise {
	readonly id: string;
	readonly title: string;
	/** The title of its lesson, or of the collection it is made of. */
	readonly of: string;
	/** The lesson's address; nothing for collected passages. */
	readonly lesson?: string | undefined;
	/** Nothing where the site no longer has it. */
	readonly exercise?: Exercise | undefined;
}

/**
 * The exercises of an assignment in its order, each once. Of a lesson that the site no longer has,
 * nothing is known to be asked for.
 */
export function classExercises(
	{ items }: Assignment,
	{ lessons }: Catalogue,
	exercises: ReadonlyMap<string, Exercise>,
): ClassExercise[] {
	const asked = items.flatMap((item): ClassExercise[] => {
		switch (item.kind) {
			case 'lesson': {
				const lesson = lessons.find((each) => each.lesson === item.lesson);
				return (lesson?.exercises ?? []).map(({ id }) => toAsked(id));
			}
			case 'exercise':
				return [toAsked(item.exercise)];
			case 'passages': {
				const id = passagesExercise(item);
				const { title } = item;
				return [{ id, title, of: title, exercise: exercises.get(id) }];
			}
		}
	});
	return [...new Map(asked.map((each) => [each.id, each])).values()];

	function toAsked(id: string): ClassExercise {
		const [slug = ''] = id.split('/');
		const lesson = lessons.find((each) => each.lesson === slug);
		const listed = lesson?.exercises.find((each) => each.id === id);
		return {
			...{ id, title: listed?.title ?? id, of: lesson?.title ?? slug },
			...{ lesson: lesson?.lesson, exercise: exercises.get(id) },
		};
	}
}
