import type { Attempt, Draft, Tally } from './attempt.ts';
import { discernment, LEANS, lean, SHARPNESS } from './detection.ts';

/** How far somebody has come with an exercise. */
export type Standing = 'not-yet' | 'begun' | 'done';

/** An exercise as one has worked on it: the tries, the oldest first, and whether there is a draft. */
export interface Work {
	readonly tries: readonly Attempt[];
	readonly isBegun: boolean;
}

export function standingOf({ tries, isBegun }: Work): Standing {
	if (tries.length > 0) return 'done';
	return isBegun ? 'begun' : 'not-yet';
}

/** The work on each exercise, by its id. Attempts come the oldest first. */
export function workByExercise(
	attempts: readonly Attempt[],
	drafts: readonly Draft[],
): ReadonlyMap<string, Work> {
	const tries = Map.groupBy(attempts, ({ exercise }) => exercise);
	const begun = new Set(drafts.map(({ exercise }) => exercise));
	return new Map(
		[...tries.keys(), ...begun].map((exercise) => [
			exercise,
			{ tries: tries.get(exercise) ?? [], isBegun: begun.has(exercise) },
		]),
	);
}

/** A first try that tells discernment from lean. */
export interface Measure {
	readonly exercise: string;
	readonly checkedAt: string;
	readonly tally: Tally;
}

/**
 * The first try at each exercise, the oldest first, where it can be measured: what was answered
 * with our answers on the page says nothing of the learner. Attempts come the oldest first.
 */
export function measuresOf(attempts: readonly Attempt[]): readonly Measure[] {
	const first = new Map<string, Attempt>();
	for (const attempt of attempts)
		if (!first.has(attempt.exercise)) first.set(attempt.exercise, attempt);
	return [...first.values()].flatMap(({ exercise, checkedAt, tally, hadAnswers }) =>
		tally && !hadAnswers ? [{ exercise, checkedAt, tally }] : [],
	);
}

/** A scale with names for its parts, from the top down. */
export interface Scale {
	/** The value at the top, the values between the parts, and the value at the bottom. */
	readonly bounds: readonly number[];
	readonly measure: (tally: Tally) => number;
}

const [SOME, MOST, SHARP] = SHARPNESS;

/** From telling sharply down to chance. */
export const DISCERNMENT_SCALE: Scale = {
	bounds: [SHARP + 1, SHARP, MOST, SOME, SOME - 1],
	measure: discernment,
};

/** From marking too readily down to passing over too much. */
export const LEAN_SCALE: Scale = { bounds: [-1.2, -LEANS, LEANS, 1.2], measure: lean };

/** Where each value lies from the top of the scale, 0 to 1; what is beyond an end lies at the end. */
export function placeOn({ bounds, measure }: Scale, tally: Tally): number {
	const [top = 0, bottom = 1] = [bounds[0], bounds.at(-1)];
	return Math.min(Math.max((measure(tally) - top) / (bottom - top), 0), 1);
}
