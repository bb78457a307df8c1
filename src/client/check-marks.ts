import { type Attempt, attemptId, type Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import type { Judgement } from '../domain/judgement.ts';
import { answersStep } from './answers-step.ts';
import { judgementOf } from './judged.ts';
import { practiceStore } from './practice-store.ts';
import type { Saved } from './records.ts';

/** Marks that were judged. */
export interface CheckedMarks {
	readonly judgement: Judgement;
	/** As far as the marks tell; when it began is known once it is kept. */
	readonly attempt: Attempt;
}

/** Judges the marks, at once. */
export function checkMarks(exercise: MarkExercise, marks: readonly Mark[]): CheckedMarks {
	const { id: name, edition } = exercise;
	const checkedAt = new Date().toISOString();
	const id = attemptId(name, checkedAt);
	const answer = { kind: 'mark', marks } as const;
	const judgement = judgementOf(exercise, { id, answer });
	const { tally } = judgement;
	const attempt = {
		...{ id, exercise: name, edition, answer, tally },
		...{ startedAt: checkedAt, checkedAt, hadAnswers: false },
		...{ right: tally.found, outOf: tally.targets },
	};
	return { judgement, attempt };
}

/** Keeps the attempt with what is stored of its beginning. */
export async function keepAttempt(attempt: Attempt): Promise<Saved<Attempt>> {
	const { exercise, edition } = attempt;
	const [draft, steps] = await Promise.all([
		practiceStore.draft(exercise, edition),
		practiceStore.steps(exercise.split('/')[0] ?? ''),
	]);
	return practiceStore.finish({
		...attempt,
		startedAt: draft?.startedAt ?? attempt.startedAt,
		hadAnswers: steps.has(answersStep(exercise)),
	});
}
