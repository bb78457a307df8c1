import type { Figure } from './figure.ts';
import type { Reading, SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** The parts of an attribution: who speaks, the word that says so, what is said. */
export const PART_NAMES = ['source', 'cue', 'content'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Our finding about one or more stretches of an article. */
export interface Annotation {
	/** Unique in its article and a stable address. */
	readonly id: string;
	/** What the reader sees on the mark: the signal's letter and a running number, "A3". */
	readonly label: string;
	/** The sentence of its first span. */
	readonly sentence: number;
	/** At least one; the first is where the note belongs. */
	readonly spans: readonly [Span, ...Span[]];
	readonly signal: SignalId;
	readonly form: string;
	readonly reading: Reading;
	readonly title: string;
	readonly note: string;
	readonly ask?: string | undefined;
	/** The voice that speaks here. */
	readonly voice?: string | undefined;
	readonly parts: Readonly<Partial<Record<PartName, Span>>>;
	readonly figure?: Figure | undefined;
	/** Other boundaries that are as good, in an exercise. */
	readonly accepted: readonly Span[];
	/** Honest readers differ: in an exercise it may be passed over. */
	readonly isOptional: boolean;
	/** Its name in the SemEval-2023 task 3 taxonomy. */
	readonly code?: string | undefined;
}

/** The span the note belongs to. */
export function mainSpan(annotation: Annotation): Span {
	return annotation.spans[0];
}
