import { type Attempt, attemptId, type Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { judgeMarks } from '../domain/judge-marks.ts';
import type { Judgement } from '../domain/judgement.ts';
import { answersStep } from './answers-step.ts';
import { practiceStore } from './practice-store.ts';
import type { Saved } from './records.ts';

/** Judges the marks and keeps the attempt. */
export async function checkMarks(
	exercise: MarkExercise,
	marks: readonly Mark[],
): Promise<{ readonly judgement: Judgement; readonly saved: Saved<Attempt> }> {
	const judgement = judgeMarks(exercise, marks);
	const { id, edition } = exercise;
	const { tally } = judgement;
	const [lesson = ''] = id.split('/');
	const [draft, steps] = await Promise.all([
		practiceStore.draft(id, edition),
		practiceStore.steps(lesson),
	]);
	const checkedAt = new Date().toISOString();
	const saved = await practiceStore.finish({
		id: attemptId(id, checkedAt),
		exercise: id,
		edition,
		answer: { kind: 'mark', marks },
		startedAt: draft?.startedAt ?? checkedAt,
		checkedAt,
		hadAnswers: steps.has(answersStep(id)),
		right: tally.found,
		outOf: tally.targets,
		tally,
	});
	return { judgement, saved };
}
