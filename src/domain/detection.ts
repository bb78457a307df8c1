import type { Tally } from './attempt.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Discernment: how well what there is to find is told from the rest. d′ = z(H) − z(F), where H and
 * F are the shares of targets and of other trials that were answered yes (Green and Swets 1966;
 * Macmillan and Creelman 2005). 0 is chance; below it, yes and no are exchanged. 0 also where one
 * kind of trial is missing and nothing can be told.
 */
export function discernment(tally: Tally): number {
	const { hits, alarms } = rates(tally);
	return normalQuantile(hits) - normalQuantile(alarms);
}

/**
 * Lean: the criterion c = −(z(H) + z(F)) / 2 (Macmillan and Creelman 2005). Below 0 one marks too
 * readily, above 0 one passes over too much; 0 leans neither way.
 */
export function lean(tally: Tally): number {
	const { hits, alarms } = rates(tally);
	return -(normalQuantile(hits) + normalQuantile(alarms)) / 2;
}

/** From which discernment on some, most and nearly all is told from the rest; below, it is chance. */
export const SHARPNESS = [0.5, 1.5, 2.5] as const;

/** From this criterion on somebody leans to one side: a fifth of a standard deviation. */
export const LEANS = 0.2;

/**
 * From so many targets on a lean can be told. With fewer, one more that is found moves the
 * criterion by more than the whole width of "to neither side", 2 × 0.2, wherever one stands: with
 * three of them by 0.41 at the least, with four by 0.32 (at 30 other trials).
 */
export const FEWEST_TARGETS = 4;

/** The trials of several exercises together. */
export function addTallies(tallies: readonly Tally[]): Tally {
	const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
	return {
		targets: sum('targets'),
		found: sum('found'),
		others: sum('others'),
		alarms: sum('alarms'),
	};
}

/**
 * The shares of yes with the log-linear correction, which keeps them from 0 and 1 (Hautus 1995,
 * doi:10.3758/BF03203619). What it adds is spread over both kinds of trials in proportion to
 * their number, 2 in all, half of them yes: so all yes and all no are chance to the last digit
 * however many trials of each kind there are.
 */
function rates({ targets, found, others, alarms }: Tally): {
	readonly hits: number;
	readonly alarms: number;
} {
	if (targets === 0 || others === 0) return { hits: 0.5, alarms: 0.5 };
	const all = targets + others;
	const corrected = (yes: number, trials: number) => (yes / trials + 1 / all) / (1 + 2 / all);
	return { hits: corrected(found, targets), alarms: corrected(alarms, others) };
}
