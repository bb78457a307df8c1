import { addresses } from '../domain/address.ts';
import type { Assignment } from '../domain/assignment.ts';
import { toAssignmentFragment } from './assignment-link.ts';

/** The whole address that opens the assignment. */
export function assignmentAddress(base: string, assignment: Assignment): URL {
	return new URL(base + addresses.work + toAssignmentFragment(assignment), location.href);
}
