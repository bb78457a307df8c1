import { type Catalogue, isDone, type ListedLesson, sizeOf } from '../domain/catalogue.ts';
import { minutesFor } from '../domain/minutes.ts';
import type { Course } from './course.ts';

/** What of a course can be assigned. */
export function toCatalogue({ lessons, modules }: Course): Catalogue {
	return {
		lessons: lessons.map(({ id, title, question, words, steps, exercises }): ListedLesson => ({
			lesson: id,
			title,
			question,
			module: modules.find((each) => each.lessons.includes(id))?.title,
			minutes: minutesFor(words, exercises),
			steps,
			exercises: exercises.filter(isDone).map((exercise) => ({
				id: exercise.id,
				title: exercise.title,
				kind: exercise.kind,
				edition: exercise.edition,
				size: sizeOf(exercise),
				minutes: minutesFor(0, [exercise]),
			})),
		})),
	};
}
