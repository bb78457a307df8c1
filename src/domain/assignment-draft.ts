import type { Assignment } from './assignment.ts';
import { BLANK_ASSIGNMENT } from './assignment-edit.ts';
import type { AssignmentItem } from './assignment-item.ts';
import { toAssignment } from './assignment-shape.ts';
import { isObject, readFile } from './file-shape.ts';

/** In UTF-16 units. */
const LONGEST_DRAFT = 1_500_000;
/** A draft may ask for nothing yet, and is an assignment in all else. */
const ANYTHING: AssignmentItem = { kind: 'lesson', lesson: 'anything' };

/** Reads a draft that was kept as JSON; one that cannot be read is as if there had been none. */
export function readDraft(text: string): Assignment {
	const read = readFile(text, LONGEST_DRAFT, (value) => {
		const isBlank = isObject(value) && Array.isArray(value['items']) && value['items'].length === 0;
		if (!isBlank) return toAssignment('draft', value);
		return { ...toAssignment('draft', { ...value, items: [ANYTHING] }), items: [] };
	});
	return 'problem' in read ? BLANK_ASSIGNMENT : read.value;
}
