import type { Tally } from './attempt.ts';

/** What a try comes to. */
export interface Score {
	/** Right out of how many. */
	readonly right: number;
	readonly outOf: number;
	/** Where discernment can be told from lean. */
	readonly tally?: Tally;
}

/** How one part of an exercise was answered; `open` is not at all. */
export type Answered = 'right' | 'wrong' | 'open';

/** What was answered under that name; what an object is born with is no answer. */
export function answerTo<T>(answers: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(answers, name) ? answers[name] : undefined;
}

/** How long a sentence or an answer in one's own words may be, in characters. */
export const LONGEST_TEXT = 600;
