import { ANSWERS_SHOWN, type Assignment, ORDERS, SIGNATURES } from './assignment.ts';
import { itemRow } from './assignment-item.ts';
import { toAssignment } from './assignment-shape.ts';

/**
 * An assignment in as few signs as JSON will do with, for a link. Choices are numbered by their
 * place among all there are, so new ones are added behind the old ones:
 * `["Who counts?","","Friday",[1,0,2,0],"who-says-so","how-many/sums",["Two","a/b","a/c"]]`
 */
export function toAssignmentRow(assignment: Assignment): readonly unknown[] {
	const { title, note, due, items, answers, order, tries = 0, signature } = assignment;
	const choices = [
		ANSWERS_SHOWN.indexOf(answers),
		ORDERS.indexOf(order),
		tries,
		SIGNATURES.indexOf(signature),
	];
	return [title, note, due, choices, ...items.map(itemRow)];
}

/** Reads what `toAssignmentRow` made, or throws a `Misfit` for the first thing that does not fit. */
export function fromAssignmentRow(row: unknown): Assignment {
	const [title, note, due, choices, ...items] = Array.isArray(row) ? row : [];
	const [answers, order, tries, signature] = Array.isArray(choices) ? choices : [];
	return toAssignment('assignment', {
		title,
		note,
		due,
		items: items.map(toItem),
		answers: chosen(ANSWERS_SHOWN, answers),
		order: chosen(ORDERS, order),
		...(tries === 0 ? {} : { tries }),
		signature: chosen(SIGNATURES, signature),
	});
}

/** What an item's row says; it is looked at as a whole afterwards. */
function toItem(row: unknown): unknown {
	if (Array.isArray(row)) return { kind: 'passages', title: row[0], refs: row.slice(1) };
	const isExercise = typeof row === 'string' && row.includes('/');
	return isExercise ? { kind: 'exercise', exercise: row } : { kind: 'lesson', lesson: row };
}

function chosen(all: readonly string[], index: unknown): unknown {
	return typeof index === 'number' ? (all[index] ?? index) : index;
}
