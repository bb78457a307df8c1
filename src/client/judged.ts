import type { Attempt, Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { judgeMarks } from '../domain/judge-marks.ts';
import type { Judgement } from '../domain/judgement.ts';
import { marksOf } from './draft-marks.ts';

interface Judged {
	readonly exercise: MarkExercise;
	readonly judgement: Judgement;
}

/** By the try's id: several places of a page show the same one. */
const tries = new Map<string, Judged>();

/** By the list of marks, which is another one after each edit: judged ahead, for nobody to see yet. */
const ahead = new WeakMap<readonly Mark[], Judgement>();

/** What became of a try at the exercise. */
export function judgementOf(
	exercise: MarkExercise,
	{ id, answer }: Pick<Attempt, 'id' | 'answer'>,
): Judgement {
	const known = tries.get(id);
	if (known?.exercise === exercise) return known.judgement;
	const marks = marksOf(answer);
	const judgement = ahead.get(marks) ?? judgeMarks(exercise, marks);
	tries.set(id, { exercise, judgement });
	return judgement;
}

/** Judges marks in time that nobody else needs, so that “Check” has only to show it. */
export function judgeAhead(exercise: MarkExercise, marks: readonly Mark[]): void {
	if (!ahead.has(marks)) ahead.set(marks, judgeMarks(exercise, marks));
}
