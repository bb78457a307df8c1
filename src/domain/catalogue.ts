import type { Exercise, ExerciseKind } from './exercise.ts';

/** What can be assigned: the lessons of the course, in its order. Written at build. */
export interface Catalogue {
	readonly lessons: readonly ListedLesson[];
}

export interface ListedLesson {
	/** Its address: "who-says-so". */
	readonly lesson: string;
	readonly title: string;
	readonly question: string;
	/** The title of the first module it is part of. */
	readonly module?: string | undefined;
	readonly minutes: number;
	/** The names of its steps, in their order; none where it is shown in one piece. */
	readonly steps: readonly string[];
	/** Those that a learner does; what is worked out for them is not among them. */
	readonly exercises: readonly ListedExercise[];
}

export interface ListedExercise {
	/** "who-says-so/voices" */
	readonly id: string;
	readonly title: string;
	readonly kind: ExerciseKind;
	readonly edition: string;
	/** How many things it asks for: what the key has, the phrases to sort, the questions. */
	readonly size: number;
	readonly minutes: number;
}

/** The exercises of a lesson with all that judging needs. Written at build. */
export interface LessonExercises {
	readonly lesson: string;
	readonly exercises: readonly Exercise[];
}

/** Something a learner does: not an example that is worked out. */
export function isDone(exercise: Exercise): boolean {
	return exercise.kind !== 'mark' || exercise.help !== 'worked';
}

/** How many things an exercise asks for. */
export function sizeOf(exercise: Exercise): number {
	switch (exercise.kind) {
		case 'mark':
			return exercise.key.filter(({ isOptional }) => !isOptional).length;
		case 'sort':
			return exercise.items.length;
		case 'trace':
			return exercise.steps.length;
		case 'sums':
			return exercise.questions.length;
		case 'predict':
			return exercise.predictions.length;
		case 'rewrite':
			return 1;
	}
}
