import type { Attempt } from './attempt.ts';
import { discernment } from './detection.ts';
import type { Exercise, ExerciseKind } from './exercise.ts';

/** What a grade has to know of an exercise. */
export interface GradedExercise {
	readonly id: string;
	readonly kind: ExerciseKind;
	/** It counts; what is half done already or is judged by the learner does not. */
	readonly isGraded: boolean;
}

/** How a first try counts: what it needs to be judged by. */
type FirstTry = Pick<Attempt, 'exercise' | 'hadAnswers' | 'right' | 'outOf' | 'tally'>;

/** An exercise that is done alone and can be counted. */
export function isGraded(exercise: Exercise): boolean {
	if (exercise.kind === 'mark') return exercise.help === 'alone';
	return exercise.kind !== 'rewrite' && exercise.kind !== 'predict';
}

/**
 * The grade of a lesson, 0 to 100: the mean over the exercises that count, of the first try at
 * each. One that was not tried, or tried with our answers on the page, counts as 0.
 * Nothing where no exercise counts.
 */
export function gradeOf(
	exercises: readonly GradedExercise[],
	firstTries: readonly FirstTry[],
): number | undefined {
	const counted = exercises.filter((each) => each.isGraded);
	if (counted.length === 0) return undefined;
	const shares = counted.map(({ id, kind }) => {
		const first = firstTries.find(({ exercise }) => exercise === id);
		return first && !first.hadAnswers ? shareOf(kind, first) : 0;
	});
	return Math.round((100 * shares.reduce((sum, share) => sum + share, 0)) / counted.length);
}

/**
 * How much of an exercise a try has earned, 0 to 1.
 *
 * Where discernment can be told it is d′ over the d′ of a try without a slip: 1 for all right, and
 * 0 for marking everything, marking nothing, and no better than guessing. Sorting under signals
 * also asks for the right one, so no more is earned than the share that is sorted right. A trail
 * is put in order as well: its order and its labels count by how many they are. All else is the
 * share that is right.
 */
export function shareOf(
	kind: ExerciseKind,
	{ right = 0, outOf = 0, tally }: Pick<FirstTry, 'right' | 'outOf' | 'tally'>,
): number {
	const share = outOf === 0 ? 0 : right / outOf;
	if (!tally || tally.targets === 0 || tally.others === 0) return share;
	const most = discernment({ ...tally, found: tally.targets, alarms: 0 });
	const told = Math.max(0, discernment(tally) / most);
	if (kind === 'sort') return Math.min(told, share);
	if (kind !== 'trace') return told;
	const trials = tally.targets + tally.others;
	const inOrder = right - tally.found - (tally.others - tally.alarms);
	return (inOrder + told * trials) / outOf;
}
