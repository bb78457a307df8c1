import type { Assignment } from '../domain/assignment.ts';
import {
	readAssignmentFragment as read,
	toAssignmentFragment as write,
} from '../domain/assignment-link.ts';
import { packing } from './pack.ts';

/** The end of a link to this assignment, see the domain's `toAssignmentFragment`. */
export const toAssignmentFragment = (assignment: Assignment) => write(assignment, packing);

/** The assignment that the end of a link brings, or what is wrong with it. */
export const readAssignmentFragment = (fragment: string) => read(fragment, packing);
