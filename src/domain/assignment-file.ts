import { type Assignment, tidyAssignment } from './assignment.ts';
import { toAssignment } from './assignment-shape.ts';
import { checkShape, type FileProblem, isObject, Misfit, readFile } from './file-shape.ts';

/** In UTF-16 units, or bytes: the most items and passages there can be. */
export const LONGEST_ASSIGNMENT = 1_500_000;

const FORMAT = 'who-says-assignment';
const VERSION = 1;

/** An assignment as a JSON file, for those whom a link does not reach. */
export function writeAssignmentFile(assignment: Assignment): string {
	const file = { format: FORMAT, version: VERSION, ...tidyAssignment(assignment) };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Reads what `writeAssignmentFile` wrote. The first thing that does not fit is the problem. */
export function readAssignmentFile(
	text: string,
): { readonly assignment: Assignment } | { readonly problem: FileProblem } {
	const read = readFile(text, LONGEST_ASSIGNMENT, (value) => {
		if (!isObject(value) || value['format'] !== FORMAT) throw new Misfit({ kind: 'not-ours' });
		const { format: _, version, ...content } = value;
		checkShape('version', version, 'count');
		if (Number(version) > VERSION) throw new Misfit({ kind: 'newer', version: Number(version) });
		return tidyAssignment(toAssignment('assignment', content));
	});
	return 'problem' in read ? read : { assignment: read.value };
}
