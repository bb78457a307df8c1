import { type AssignmentItem, itemRow, passagesExercise } from './assignment-item.ts';
import { editionOf } from './edition.ts';
import { toLine, toLines } from './plain-text.ts';

/** When our answers to an exercise may be seen: always, once it was checked, once all is handed in. */
export const ANSWERS_SHOWN = ['at-once', 'after-check', 'after-hand-in'] as const;
export type AnswersShown = (typeof ANSWERS_SHOWN)[number];

/** In which order the items are done: as they were set, as one likes, or shuffled for each student. */
export const ORDERS = ['as-set', 'any', 'shuffled'] as const;
export type Order = (typeof ORDERS)[number];

/** What a student writes above the work: a name, a number that the class has agreed on, or nothing. */
export const SIGNATURES = ['name', 'number', 'none'] as const;
export type Signature = (typeof SIGNATURES)[number];

/** What a teacher asks for. It travels in a link or a file; nothing of it is kept anywhere else. */
export interface Assignment {
	readonly title: string;
	/** To the class, as plain text; empty where there is none. */
	readonly note: string;
	/** As the teacher words it, "Friday, before the lesson"; empty where there is none. */
	readonly due: string;
	/** At least one, none twice. */
	readonly items: readonly AssignmentItem[];
	readonly answers: AnswersShown;
	readonly order: Order;
	/** How often each exercise may be checked; none where as often as one likes. */
	readonly tries?: number | undefined;
	readonly signature: Signature;
}

/** In UTF-16 units; what is longer is cut. */
export const LONGEST = { title: 100, note: 600, due: 80, student: 60 } as const;
export const MOST_ITEMS = 60;
export const MOST_TRIES = 9;

/** What an assignment is known by: equal ones have the same id, whoever made them. */
export function assignmentId(assignment: Assignment): string {
	const { title, note, due, items, answers, order, tries = 0, signature } = assignment;
	return editionOf([title, note, due, items.map(itemRow), answers, order, tries, signature]);
}

/** The same with its texts as they travel: no sign that is not seen, titles on one line, nothing too long. */
export function tidyAssignment(assignment: Assignment): Assignment {
	const { title, note, due, items } = assignment;
	return {
		...assignment,
		title: toLine(title, LONGEST.title),
		note: toLines(note, LONGEST.note),
		due: toLine(due, LONGEST.due),
		items: items.map((item) =>
			item.kind === 'passages' ? { ...item, title: toLine(item.title, LONGEST.title) } : item,
		),
	};
}

/** The item that asks for this exercise: itself, its lesson, or the passages it is made of. */
export function itemWith(assignment: Assignment, exercise: string): AssignmentItem | undefined {
	const [lesson = ''] = exercise.split('/');
	return assignment.items.find(
		(item) =>
			(item.kind === 'exercise' && item.exercise === exercise) ||
			(item.kind === 'lesson' && item.lesson === lesson) ||
			(item.kind === 'passages' && passagesExercise(item) === exercise),
	);
}
