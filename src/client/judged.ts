import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { judgeMarks } from '../domain/judge-marks.ts';
import type { Judgement } from '../domain/judgement.ts';
import { marksOf } from './draft-marks.ts';

/** Several places of a page show the same try; it is judged once. */
const judged = new Map<
	string,
	{ readonly exercise: MarkExercise; readonly judgement: Judgement }
>();

/** What became of a try at the exercise. */
export function judgementOf(
	exercise: MarkExercise,
	{ id, answer }: Pick<Attempt, 'id' | 'answer'>,
): Judgement {
	const known = judged.get(id);
	if (known?.exercise === exercise) return known.judgement;
	const judgement = judgeMarks(exercise, marksOf(answer));
	judged.set(id, { exercise, judgement });
	return judgement;
}
