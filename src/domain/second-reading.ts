import type { Reading, SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** What a second reader marked, from the signals' pages and without sight of our marks. */
export interface ReaderMark {
	readonly sentence: number;
	readonly span: Span;
	readonly signal: SignalId;
	readonly form: string;
	readonly reading: Reading;
}

/** Where the two passes differed in a way that matters, and what was decided. */
export interface Difference {
	readonly sentence: number;
	readonly span: Span;
	readonly signal: SignalId;
	/** The form that the first pass saw in these words; nothing where it saw none. */
	readonly ours?: string | undefined;
	/** The form that the second reader saw. */
	readonly theirs?: string | undefined;
	/** What was decided, and why. */
	readonly decided: string;
	/** The two readers still differ. */
	readonly isOpen: boolean;
}

/** An article read a second time, independently of its annotations. */
export interface SecondReading {
	/** The date of that reading. */
	readonly read: string;
	readonly marks: readonly ReaderMark[];
	/** In text order. */
	readonly differences: readonly Difference[];
}
