import { isDone } from './catalogue.ts';
import type { Exercise } from './exercise.ts';
import { type GradedExercise, isGraded } from './grade.ts';

/** What a package says of its lesson, as JSON in the page. */
export interface PackagedLesson {
	/** "who-says-so" */
	readonly lesson: string;
	readonly steps: readonly string[];
	/** Those that a learner does, in their order. */
	readonly exercises: readonly GradedExercise[];
}

export function toPackagedLesson({
	id,
	steps,
	exercises,
}: {
	readonly id: string;
	readonly steps: readonly string[];
	readonly exercises: readonly Exercise[];
}): PackagedLesson {
	return {
		lesson: id,
		steps,
		exercises: exercises
			.filter(isDone)
			.map((each) => ({ id: each.id, kind: each.kind, isGraded: isGraded(each) })),
	};
}
