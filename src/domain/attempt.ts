import type { SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** What a learner marked. Never called an annotation: that is ours. */
export interface Mark extends Span {
	/** Unique in its attempt. */
	readonly id: string;
	readonly signal: SignalId;
	/** Why: a form of the signal, or nothing where none was chosen. */
	readonly reason?: string | undefined;
	/** Why, in a line of one's own. */
	readonly words?: string | undefined;
}

/** In characters; what is longer is cut. */
export const LONGEST_WORDS = 300;

/** What was answered, by the kind of exercise. */
export type Answer =
	| { readonly kind: 'mark'; readonly marks: readonly Mark[] }
	/** The bin of each item by its id; an item that was not sorted is not there. */
	| { readonly kind: 'sort'; readonly bins: Readonly<Record<string, string>> }
	/** The steps' ids in the learner's order, and what is said to have fallen off at each. */
	| {
			readonly kind: 'trace';
			readonly order: readonly string[];
			readonly lost: Readonly<Record<string, readonly string[]>>;
	  }
	/** What was entered or chosen, by the question's id. */
	| { readonly kind: 'sums'; readonly values: Readonly<Record<string, string>> }
	/** The new sentence, and the points of the list it is said to meet, by their place. */
	| { readonly kind: 'rewrite'; readonly text: string; readonly met: readonly number[] }
	| { readonly kind: 'predict'; readonly texts: Readonly<Record<string, string>> }
	/** The passages of a course check that were said to leave a gap, and in a draft those said not to. */
	| CheckAnswer;

export interface CheckAnswer {
	readonly kind: 'check';
	readonly weak: readonly string[];
	readonly sound?: readonly string[] | undefined;
}

/** Yes and no on two kinds of trials: those where there is something to find, and the others. */
export interface Tally {
	/** Trials where there is something to find, and how many of them were answered yes. */
	readonly targets: number;
	readonly found: number;
	/** Trials where there is nothing, and how many of them were answered yes all the same. */
	readonly others: number;
	readonly alarms: number;
}

/** Work that is not yet checked. */
export interface Draft {
	/** The exercise's id. */
	readonly exercise: string;
	readonly edition: string;
	readonly answer: Answer;
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	readonly changedAt: string;
}

/** One try at an exercise, as it was when it was checked. The first one is what counts. */
export interface Attempt {
	/** The exercise's id and the time of checking: "who-says-so/voices@2026-11-28T09:30:00.000Z". */
	readonly id: string;
	readonly exercise: string;
	readonly edition: string;
	readonly answer: Answer;
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	readonly checkedAt: string;
	/** Our answers had been on the page before it was checked. */
	readonly hadAnswers: boolean;
	/** Right out of how many, where the kind can be counted. */
	readonly right?: number | undefined;
	readonly outOf?: number | undefined;
	/** Where discernment can be told from lean. */
	readonly tally?: Tally | undefined;
}

export function attemptId(exercise: string, checkedAt: string): string {
	return `${exercise}@${checkedAt}`;
}
