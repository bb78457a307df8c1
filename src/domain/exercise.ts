import type { Reading, SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** How much of the work is done for the learner: all of it, half, nothing. */
export const HELPS = ['worked', 'half-done', 'alone'] as const;
export type Help = (typeof HELPS)[number];

export const EXERCISE_KINDS = ['mark', 'sort', 'trace', 'sums', 'rewrite', 'predict'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** What every exercise is known by. */
interface ExerciseHead {
	/** Unique across the site and stable: the lesson's address and the exercise's own name, "who-says-so/voices". */
	readonly id: string;
	readonly title: string;
	/** The article's id. */
	readonly article: string;
	/** Changes when the task or its key does: an attempt is judged by the edition it was made on. */
	readonly edition: string;
}

/** A stretch of neighbouring sentences as the learner sees it. Offsets are the article's. */
export interface ExerciseBlock {
	readonly start: number;
	readonly text: string;
	readonly sentences: readonly NumberedSpan[];
}

export interface NumberedSpan extends Span {
	readonly number: number;
}

/** What a written answer is made of: a note and what it belongs to. */
export interface Remark {
	/** The annotation's id. */
	readonly id: string;
	/** "A3". */
	readonly label: string;
	readonly sentence: number;
	/** At least one; those that lie in the sentences shown. The first is the main one. */
	readonly spans: readonly [Span, ...Span[]];
	readonly signal: SignalId;
	readonly form: string;
	readonly reading: Reading;
	readonly title: string;
	readonly note: string;
	readonly ask?: string | undefined;
}

/** Something to be found. */
export interface KeyItem extends Remark {
	/** Other boundaries that are as good. */
	readonly accepted: readonly Span[];
	/** Honest readers differ: found or passed over, it costs nothing. */
	readonly isOptional: boolean;
}

/** A stretch that carries none of these signals, though it may look so, and what it does instead. */
export interface QuietPassage {
	readonly id: string;
	readonly sentence: number;
	readonly span: Span;
	readonly signals: readonly SignalId[];
	readonly note: string;
}

/** What tells a form from the one it is taken for, from the signal's page. */
export interface LookAlike {
	/** "Named source". */
	readonly name: string;
	/** "hedge/calibrated". */
	readonly other: string;
	readonly difference: string;
}

/** The same, and why one would mark it. */
export interface FormWords extends LookAlike {
	/** "It names a person or a body, or points back to one." */
	readonly reason: string;
}

/** Mark the phrases that carry the signals in play. */
export interface MarkExercise extends ExerciseHead {
	readonly kind: 'mark';
	readonly help: Help;
	readonly signals: readonly SignalId[];
	readonly blocks: readonly ExerciseBlock[];
	/** In text order. */
	readonly key: readonly KeyItem[];
	/** The stretches outside the key, cut into phrases: what may be marked without need. In text order. */
	readonly others: readonly Span[];
	readonly quiet: readonly QuietPassage[];
	/** Notes of signals that are not in play, on the sentences shown. */
	readonly remarks: readonly Remark[];
	/** By form, "attribution/named": those of the signals in play. */
	readonly forms: Readonly<Record<string, FormWords>>;
	/** The ids of key items that are marked from the start, with their reasons. */
	readonly given: readonly string[];
}

/** A phrase in its sentence. */
export interface Phrase {
	readonly sentence: number;
	readonly before: string;
	readonly quote: string;
	readonly after: string;
}

/** What a phrase is sorted into. */
export const NOTHING = 'nothing';
export type SortBin = SignalId | 'sound' | 'weak' | typeof NOTHING;

export interface SortItem extends Phrase {
	/** The annotation's id, or the quiet passage's. */
	readonly id: string;
	readonly bin: SortBin;
	/** Our reason. */
	readonly title: string;
	readonly note: string;
}

/** Put each phrase under a signal (or none), or under sound and weak. */
export interface SortExercise extends ExerciseHead {
	readonly kind: 'sort';
	readonly bins: readonly SortBin[];
	readonly items: readonly SortItem[];
}

export interface TraceStep {
	/** "step-0" is the first source. */
	readonly id: string;
	readonly who: string;
	readonly when?: string | undefined;
	readonly where: string;
	readonly told: string;
	readonly kept: readonly string[];
	readonly lost: readonly string[];
	readonly note?: string | undefined;
}

/** Bring the steps of a trail into order, and say what fell off at each. */
export interface TraceExercise extends ExerciseHead {
	readonly kind: 'trace';
	/** From the first source to the article. */
	readonly steps: readonly TraceStep[];
	/** The ids in the order in which they are laid out. */
	readonly shuffled: readonly string[];
}

export type SumQuestion = {
	readonly id: string;
	/** The annotations whose figures it is about. */
	readonly annotations: readonly string[];
	readonly question: string;
	/** The arithmetic, and what follows from it. */
	readonly reason: string;
} & (
	| {
			readonly type: 'number';
			readonly answer: number;
			readonly unit: string;
			/** How far off still counts, for answers that are rounded. */
			readonly tolerance: number;
	  }
	| { readonly type: 'choice'; readonly answer: string; readonly options: readonly SumOption[] }
);

export interface SumOption {
	readonly id: string;
	readonly text: string;
}

/** Work out what an article's figures allow. */
export interface SumsExercise extends ExerciseHead {
	readonly kind: 'sums';
	readonly questions: readonly SumQuestion[];
}

/** Write a weak phrase anew, and hold the result against a list and two of ours. */
export interface RewriteExercise extends ExerciseHead {
	readonly kind: 'rewrite';
	readonly phrase: Phrase;
	readonly task: string;
	/** What a good answer does, one point each. */
	readonly rubric: readonly string[];
	readonly models: readonly [string, string];
}

export interface Prediction extends Phrase {
	readonly id: string;
	readonly question: string;
	/** What we looked up, and why there. */
	readonly ours: string;
	/** What was found, where a check of the article tells. */
	readonly finding?: string | undefined;
}

/** Say what you would look up next; then see what we did. */
export interface PredictExercise extends ExerciseHead {
	readonly kind: 'predict';
	readonly predictions: readonly Prediction[];
}

export type Exercise =
	MarkExercise | SortExercise | TraceExercise | SumsExercise | RewriteExercise | PredictExercise;
