import type { Answer } from './attempt.ts';
import type { TraceExercise, TraceStep } from './exercise.ts';
import { longestRising } from './longest-rising.ts';
import { answerTo, type Score } from './score.ts';

/** What judging needs of the exercise. */
export interface TraceKey extends Pick<TraceExercise, 'shuffled'> {
	readonly steps: readonly Pick<TraceStep, 'id' | 'kept' | 'lost'>[];
}

export type TraceAnswer = Pick<Extract<Answer, { kind: 'trace' }>, 'order' | 'lost'>;

export interface JudgedLabel {
	readonly label: string;
	readonly outcome: 'hit' | 'miss' | 'false-alarm' | 'left-alone';
	/** The place of the step at which it fell off, where it did. */
	readonly lostAt: number | undefined;
}

/** A step at its true place. */
export interface TracedStep {
	readonly id: string;
	/** Where the learner put it, from 0. */
	readonly place: number;
	/** It stands in the right order with as many others as possible. */
	readonly isInOrder: boolean;
	readonly labels: readonly JudgedLabel[];
}

export interface Traced extends Score {
	readonly steps: readonly TracedStep[];
	readonly inOrder: number;
}

/** The fewest labels beside those that fell off, where there are as many. */
const FEWEST_OTHERS = 2;

/**
 * Each step counts if it is one of the most that stand in the right order among themselves; each
 * label counts if it was rightly picked or rightly left.
 */
export function judgeTrace(exercise: TraceKey, answer: TraceAnswer): Traced {
	const { steps } = exercise;
	const order = orderOf(exercise, answer.order);
	const truth = order.map((id) => steps.findIndex((step) => step.id === id));
	const risen = new Set(longestRising(truth).map((place) => order[place]));
	const judged = steps.map(({ id }, index): TracedStep => {
		const picked = answerTo(answer.lost, id) ?? [];
		return {
			id,
			place: order.indexOf(id),
			isInOrder: risen.has(id),
			labels: labelsAt(exercise, index).map((label) => judgeLabel(exercise, index, label, picked)),
		};
	});
	const labels = judged.flatMap((step) => step.labels);
	const count = (outcome: JudgedLabel['outcome']) =>
		labels.filter((label) => label.outcome === outcome).length;
	const [found, alarms, left] = [count('hit'), count('false-alarm'), count('left-alone')];
	return {
		steps: judged,
		inOrder: risen.size,
		right: risen.size + found + left,
		outOf: steps.length + labels.length,
		tally: { targets: found + count('miss'), found, others: alarms + left, alarms },
	};
}

/**
 * What may be picked as having fallen off at a step: what did, with some that are still there, or
 * where these are too few, with some that fell off elsewhere. In an order that gives nothing away.
 */
export function labelsAt({ steps }: Pick<TraceKey, 'steps'>, index: number): string[] {
	const { kept = [], lost = [] } = steps[index] ?? {};
	const others = new Set(kept.filter((label) => !lost.includes(label)));
	const elsewhere = steps.flatMap((step) => step.lost).filter((label) => !lost.includes(label));
	const wanted = [...others].slice(0, Math.max(FEWEST_OTHERS, lost.length));
	const more = elsewhere.filter((label) => !others.has(label));
	const missing = Math.max(0, FEWEST_OTHERS - wanted.length);
	return [...new Set([...lost, ...wanted, ...more.slice(0, missing)])].sort();
}

/** The learner's order, with what is not in it at its end, as it was laid out. */
export function orderOf({ steps, shuffled }: TraceKey, order: readonly string[]): string[] {
	const known = new Set(steps.map(({ id }) => id));
	return [...new Set([...order, ...shuffled, ...known])].filter((id) => known.has(id));
}

function judgeLabel(
	{ steps }: TraceKey,
	index: number,
	label: string,
	picked: readonly string[],
): JudgedLabel {
	const isPicked = picked.includes(label);
	const isLost = steps[index]?.lost.includes(label) ?? false;
	const isThere = steps[index]?.kept.includes(label) ?? false;
	const lostAt = isLost
		? index
		: isThere
			? -1
			: steps.findIndex(({ lost }) => lost.includes(label));
	return {
		label,
		outcome: isLost ? (isPicked ? 'hit' : 'miss') : isPicked ? 'false-alarm' : 'left-alone',
		lostAt: lostAt === -1 ? undefined : lostAt,
	};
}
