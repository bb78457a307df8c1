import type { Card } from './card.ts';
import { interleave } from './interleave.ts';
import type { Recall } from './recall.ts';

/** The most cards one sitting asks for: five to ten minutes. */
export const LONGEST_SITTING = 20;

/** One go through some cards. */
export interface Sitting {
	/** The ids of the cards that are still to be asked; the first is the one that is asked. */
	readonly queue: readonly string[];
	readonly answers: readonly Answered[];
	/** Cards that are not due: their answers are not kept. */
	readonly isPractice: boolean;
}

interface Answered {
	/** The card's id. */
	readonly card: string;
	readonly recall: Recall;
}

export const NO_SITTING: Sitting = { queue: [], answers: [], isPractice: false };

/** A sitting of the first of these cards, with look-alikes side by side. */
export function startSitting(
	cards: readonly Card[],
	lookAlikes: ReadonlyMap<string, string>,
	isPractice = false,
): Sitting {
	const asked = interleave(cards.slice(0, LONGEST_SITTING), lookAlikes);
	return { queue: asked.map(({ id }) => id), answers: [], isPractice };
}

/** The first card is answered. */
export function withAnswer({ queue, answers, isPractice }: Sitting, recall: Recall): Sitting {
	const [card, ...rest] = queue;
	if (card === undefined) throw new Error('No card is asked.');
	return { queue: rest, answers: [...answers, { card, recall }], isPractice };
}

/** The last answer is taken back: its card is asked again. */
export function withoutAnswer({ queue, answers, isPractice }: Sitting): Sitting {
	const last = answers.at(-1);
	if (!last) return { queue, answers, isPractice };
	return { queue: [last.card, ...queue], answers: answers.slice(0, -1), isPractice };
}

/** Only those of its cards are still asked. */
export function withCards(sitting: Sitting, isAsked: (id: string) => boolean): Sitting {
	return { ...sitting, queue: sitting.queue.filter(isAsked) };
}

/** How many cards were answered how. */
export function countAnswers({ answers }: Sitting): Readonly<Record<Recall, number>> {
	const count = (recall: Recall) => answers.filter((each) => each.recall === recall).length;
	return { right: count('right'), 'other-form': count('other-form'), wrong: count('wrong') };
}

export function isDue({ schedule }: Card, now: Date): boolean {
	return new Date(schedule.due) <= now;
}

/** The cards that are due, in the order in which they became so. */
export function dueCards(cards: readonly Card[], now: Date): Card[] {
	return byDue(cards).filter((card) => isDue(card, now));
}

/** The cards that are not due yet, the next one first. */
export function laterCards(cards: readonly Card[], now: Date): Card[] {
	return byDue(cards).filter((card) => !isDue(card, now));
}

/** By the day on which they come back; the same cards always stand in the same order. */
export function byDue(cards: readonly Card[]): Card[] {
	return cards.toSorted((a, b) => compare(a.schedule.due, b.schedule.due) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
