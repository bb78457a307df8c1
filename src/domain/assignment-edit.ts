import type { Assignment } from './assignment.ts';
import { type AssignmentItem, itemKey } from './assignment-item.ts';

/** What a teacher begins with; it asks for nothing yet. */
export const BLANK_ASSIGNMENT: Assignment = {
	title: '',
	note: '',
	due: '',
	items: [],
	answers: 'after-check',
	order: 'as-set',
	signature: 'name',
};

/** With the item at its end. A lesson takes the place of those of its exercises that were chosen. */
export function addItem(assignment: Assignment, item: AssignmentItem): Assignment {
	if (hasItem(assignment, itemKey(item))) return assignment;
	const others = assignment.items.filter((each) => !isPartOf(each, item));
	return { ...assignment, items: [...others, item] };
}

export function removeItem(assignment: Assignment, key: string): Assignment {
	return { ...assignment, items: assignment.items.filter((item) => itemKey(item) !== key) };
}

/** With the item this many places further down; before the first and behind the last there is none. */
export function shiftItem(assignment: Assignment, key: string, by: number): Assignment {
	const { items } = assignment;
	const from = items.findIndex((item) => itemKey(item) === key);
	const item = items[from];
	const to = from + by;
	if (!item || to < 0 || to >= items.length) return assignment;
	return { ...assignment, items: items.toSpliced(from, 1).toSpliced(to, 0, item) };
}

export function hasItem({ items }: Assignment, key: string): boolean {
	return items.some((item) => itemKey(item) === key);
}

function isPartOf(part: AssignmentItem, whole: AssignmentItem): boolean {
	return (
		part.kind === 'exercise' &&
		whole.kind === 'lesson' &&
		part.exercise.startsWith(`${whole.lesson}/`)
	);
}
