import type { Assignment } from '../domain/assignment.ts';
import { LONGEST_ASSIGNMENT, readAssignmentFile } from '../domain/assignment-file.ts';
import { assignmentFileWords } from '../text/assignment.ts';

/** The assignment in a file somebody chose, or what is wrong with the file. */
export async function importAssignment(
	file: File,
): Promise<{ readonly assignment: Assignment } | { readonly complaint: string }> {
	const isTooLong = file.size > LONGEST_ASSIGNMENT;
	const read = isTooLong
		? ({ problem: { kind: 'too-long' } } as const)
		: readAssignmentFile(await file.text().catch(() => ''));
	return 'problem' in read ? { complaint: assignmentFileWords(file.name, read.problem) } : read;
}
