import type { Answer, CheckAnswer, Tally } from './attempt.ts';
import { LEANS, lean } from './detection.ts';
import { editionOf } from './edition.ts';
import type { Reading, SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** When in the course a check is made: each time has passages of its own. */
export const CHECK_TIMES = ['before', 'after'] as const;
export type CheckTime = (typeof CHECK_TIMES)[number];

/** How many passages a check has, and how many of them do their job (Altay et al. 2024: mixed practice). */
export const CHECK_SIZE = 10;
export const CHECK_SOUND = 7;

/** What a passage is called: it does its job, or it leaves a gap. */
export type CheckReading = Exclude<Reading, 'depends'>;

/** A short text that was written for a check, and what we say of it. */
export interface CheckPassage {
	readonly id: string;
	readonly outlet: string;
	/** Pairs it with a passage of the other check; learners are not told, as it would be a hint. */
	readonly genre: string;
	readonly text: string;
	readonly reading: CheckReading;
	readonly signal: SignalId;
	readonly form: string;
	/** The words it turns on. */
	readonly span: Span;
	readonly title: string;
	readonly note: string;
}

/** Ten passages at one end of the course. */
export interface CourseCheck {
	readonly when: CheckTime;
	readonly title: string;
	readonly intro: string;
	/** Says that the passages are composed, wherever they are shown. */
	readonly label: string;
	readonly passages: readonly CheckPassage[];
}

/** What a passage was called, beside what it is. */
export type CheckOutcome = 'hit' | 'miss' | 'false-alarm' | 'left-alone';

type Key = readonly Pick<CheckPassage, 'id' | 'reading'>[];

/** The exercise's id, under which attempts are kept. */
export function checkExercise(when: CheckTime): string {
	return `check/${when}`;
}

export function checkEdition({ passages }: CourseCheck): string {
	return editionOf(passages.map(({ id, text, reading }) => [id, text, reading]));
}

/** The answer with one passage called this, whatever it was called before. */
export function callPassage(
	answer: Answer | undefined,
	id: string,
	reading: CheckReading,
): CheckAnswer {
	const { weak = [], sound = [] } = answer?.kind === 'check' ? answer : {};
	const rest = {
		weak: weak.filter((each) => each !== id),
		sound: sound.filter((each) => each !== id),
	};
	return { kind: 'check', ...rest, [reading]: [...rest[reading], id] };
}

/** What a passage was called; nothing while it is open. */
export function callOf(answer: Answer | undefined, id: string): CheckReading | undefined {
	if (answer?.kind !== 'check') return undefined;
	if (answer.weak.includes(id)) return 'weak';
	return answer.sound?.includes(id) ? 'sound' : undefined;
}

/** Holds a whole answer against the key. What it names beside the passages counts for nothing. */
export function judgeCheck(
	key: Key,
	{ weak }: CheckAnswer,
): { readonly outcomes: ReadonlyMap<string, CheckOutcome>; readonly tally: Tally } {
	const outcomes = new Map(
		key.map(({ id, reading }) => [id, outcomeOf(reading, weak.includes(id))] as const),
	);
	const count = (...wanted: readonly CheckOutcome[]) =>
		[...outcomes.values()].filter((each) => wanted.includes(each)).length;
	return {
		outcomes,
		tally: {
			targets: count('hit', 'miss'),
			found: count('hit'),
			others: count('false-alarm', 'left-alone'),
			alarms: count('false-alarm'),
		},
	};
}

export type CheckLean = 'suspicion' | 'trust' | 'neither';

/**
 * The side that somebody leans to in doubt, as far as ten passages can tell: one answer the other
 * way would leave it where it is.
 */
export function checkLean(tally: Tally): CheckLean {
	const { targets, found, alarms } = tally;
	const called = found + alarms;
	if (called > targets && alarms > 0 && lean({ ...tally, alarms: alarms - 1 }) < -LEANS)
		return 'suspicion';
	if (called < targets && found < targets && lean({ ...tally, found: found + 1 }) > LEANS)
		return 'trust';
	return 'neither';
}

function outcomeOf(reading: CheckReading, isCalledWeak: boolean): CheckOutcome {
	if (reading === 'weak') return isCalledWeak ? 'hit' : 'miss';
	return isCalledWeak ? 'false-alarm' : 'left-alone';
}
