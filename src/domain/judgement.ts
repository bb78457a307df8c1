import type { Mark, Tally } from './attempt.ts';
import type { KeyItem, QuietPassage } from './exercise.ts';
import type { SignalId } from './signal.ts';
import type { Span } from './span.ts';

export const OUTCOMES = [
	'hit',
	'close',
	'wrong-signal',
	'miss',
	'false-alarm',
	'left-alone',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/**
 * How the learner's reason stands to ours: the same form, another form of the same reading, sound
 * taken for weak, weak taken for sound, or none given.
 */
export type ReasonMatch = 'same' | 'other-form' | 'called-weak' | 'called-sound' | 'none';

export type Outcome =
	/** The signal is right, and so are the boundaries (`hit`) or not quite (`close`). */
	| {
			readonly kind: 'hit' | 'close';
			readonly item: KeyItem;
			/** The one that was matched first, others on the same words after it. */
			readonly marks: readonly [Mark, ...Mark[]];
			/** Our words that no mark covers, and marked words that are not ours. */
			readonly missing: readonly Span[];
			readonly extra: readonly Span[];
			readonly reason: ReasonMatch;
			/** Optional items on the same words. */
			readonly also: readonly KeyItem[];
	  }
	/** The words are right, and carry another signal of those in play. */
	| { readonly kind: 'wrong-signal'; readonly item: KeyItem; readonly mark: Mark }
	| { readonly kind: 'miss'; readonly item: KeyItem }
	/** Nothing of that signal is there. */
	| { readonly kind: 'false-alarm'; readonly mark: Mark }
	/** A stretch that may look like something, and was rightly passed over. */
	| { readonly kind: 'left-alone'; readonly passage: QuietPassage };

/** A stretch that carries nothing of the signal: a question with the answer no. */
export interface Trial {
	readonly span: Span;
	readonly signal: SignalId;
}

export interface Judgement {
	/** In text order. */
	readonly outcomes: readonly Outcome[];
	/** The trials that were answered yes without need: as many as the tally has alarms. */
	readonly alarmed: readonly Trial[];
	readonly tally: Tally;
}
