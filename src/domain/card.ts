import type { Origin } from './article.ts';
import type { NOTHING, Phrase } from './exercise.ts';
import type { Reading, SignalId } from './signal.ts';

/** When a card comes back, and what the scheduler remembers of it. Times are ISO 8601, UTC. */
export interface Schedule {
	readonly due: string;
	readonly lastReview?: string | undefined;
	/** The scheduler's own measures; see its documentation. */
	readonly stability: number;
	readonly difficulty: number;
	/** Whole days. */
	readonly scheduledDays: number;
	readonly reps: number;
	readonly lapses: number;
	readonly state: number;
}

/** What words can carry: a form of a signal. */
export interface Kind {
	readonly signal: SignalId;
	readonly form: string;
}

/** A phrase to come back to, and what it is. */
export interface Card extends Phrase {
	/** "ksmo-desertion/surge": the article's id and the annotation's or the quiet passage's. */
	readonly id: string;
	readonly article: string;
	readonly headline: string;
	readonly outlet: string;
	readonly origin: Origin;
	/** What a composed article says of itself. */
	readonly notice?: string | undefined;
	readonly signal: SignalId | typeof NOTHING;
	/** Where it is a signal. */
	readonly form?: string | undefined;
	readonly reading?: Reading | undefined;
	/** What other notes of ours say of nearly the same words: as right an answer. */
	readonly also?: readonly Kind[] | undefined;
	/** Of the note; empty where there is nothing to mark. */
	readonly title: string;
	readonly note: string;
	readonly ask?: string | undefined;
	readonly addedAt: string;
	/** Where it was met: a lesson's id, or "search". */
	readonly from: string;
	readonly schedule: Schedule;
}

/** One answer to a card. */
export interface Review {
	/** The card's id and the time: "ksmo-desertion/surge@2026-11-28T09:30:00.000Z". */
	readonly id: string;
	readonly card: string;
	readonly at: string;
	readonly signal: SignalId | typeof NOTHING;
	readonly form?: string | undefined;
	readonly isRight: boolean;
}
