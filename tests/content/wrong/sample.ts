import type { RuleId } from '../../../src/domain/problem.ts';
import type { Change } from '../draft.ts';

/** One fault, done to the good course. */
export interface Sample {
	readonly rule: RuleId;
	readonly what: string;
	readonly changes: readonly Change[];
	/** Where the message has to point. */
	readonly place: `${string}:${number}:${number}`;
}
