import type { Exercise, MarkExercise } from '../domain/exercise.ts';

/** The exercise asks to mark phrases, and does not show how it is done. */
export function isMarked(exercise: Exercise): exercise is MarkExercise {
	return exercise.kind === 'mark' && exercise.help !== 'worked';
}
