import type { Assignment } from './assignment.ts';

/** An assignment that was made on this device. */
export interface Assigned {
	/** The assignment's id, see `assignmentId`. */
	readonly id: string;
	readonly assignment: Assignment;
	/** The last time a link or a file was made of it. ISO 8601, UTC. */
	readonly madeAt: string;
}
