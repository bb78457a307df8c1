import type { Assignment } from './assignment.ts';
import type { Attempt } from './attempt.ts';
import type { ReachedStep } from './reached-step.ts';

/** What a student gives away: what was asked, what was done, when, and whether answers were seen. */
export interface HandIn {
	readonly assignment: Assignment;
	/** Name or number as the student wrote it; empty where none was asked for. */
	readonly student: string;
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	readonly handedInAt: string;
	/** All tries at the exercises asked for since the start, the oldest first; the first of each counts. */
	readonly attempts: readonly Attempt[];
	/** The steps of the lessons asked for that were on the screen since the start. */
	readonly steps: readonly ReachedStep[];
}
