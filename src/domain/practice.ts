import type { QuietPassage } from './exercise.ts';
import type { Span } from './span.ts';

/** A task to write a weak phrase anew. */
export interface Rewrite {
	readonly id: string;
	/** The annotation's id. */
	readonly annotation: string;
	readonly task: string;
	/** What a good answer does, one point each. */
	readonly rubric: readonly string[];
	readonly models: readonly [string, string];
}

/** A question what one would look up, and what we did. */
export interface LookUp {
	readonly id: string;
	readonly sentence: number;
	readonly span: Span;
	readonly question: string;
	readonly ours: string;
	/** The claim whose check tells what was found. */
	readonly claim?: string | undefined;
}

/** What an article offers to exercises beside its annotations. */
export interface Practice {
	readonly passages: readonly QuietPassage[];
	readonly rewrites: readonly Rewrite[];
	readonly lookUps: readonly LookUp[];
}

export const NO_PRACTICE: Practice = { passages: [], rewrites: [], lookUps: [] };
