import type { Assignment } from './assignment.ts';

/** An assignment that was made on this device, so that its results can be read here. */
export interface Assigned {
	/** The assignment's, see `assignmentId`. */
	readonly id: string;
	readonly assignment: Assignment;
	/** ISO 8601, UTC. */
	readonly madeAt: string;
}
