import type { ClassResults, StudentResult, TryResult } from './class-results.ts';

/** The names of the columns. */
export interface ClassColumns {
	readonly student: string;
	readonly handedInAt: string;
	readonly done: string;
	readonly asked: string;
	readonly found: string;
	readonly toFind: string;
	readonly alsoMarked: string;
	readonly others: string;
	readonly right: string;
	readonly outOf: string;
	readonly tries: string;
	readonly hadAnswers: string;
	readonly remarks: string;
	readonly yes: string;
	/** The name of a column of one exercise. */
	readonly of: (column: string, exercise: string) => string;
}

/**
 * A class as rows of a table for a gradebook, the names of the columns first: a student a row, bare
 * numbers a cell, nothing where something was not done. `nameOf` and `remarksOf` put a student into words.
 */
export function classRows(
	{ students, exercises }: Pick<ClassResults, 'students' | 'exercises'>,
	columns: ClassColumns,
	nameOf: (student: StudentResult, place: number) => string,
	remarksOf: (student: StudentResult) => string,
): string[][] {
	const kinds = exercises.map((each) => ({
		title: each.asked.title,
		isTold: each.tally !== undefined,
	}));
	const head = [
		...[columns.student, columns.handedInAt, columns.done, columns.asked],
		...[columns.found, columns.toFind, columns.alsoMarked, columns.others],
		...kinds.flatMap(({ title, isTold }) =>
			[
				...(isTold
					? [columns.found, columns.toFind, columns.alsoMarked, columns.others]
					: [columns.right, columns.outOf]),
				...[columns.tries, columns.hadAnswers],
			].map((column) => columns.of(column, title)),
		),
		columns.remarks,
	];
	const rows = students.map((student, place) => [
		...[nameOf(student, place), student.handedInAt ?? ''],
		...[student.done, exercises.length].map(String),
		...tallyCells(student.tally),
		...student.tries.flatMap((each, index) => [
			...(kinds[index]?.isTold ? tallyCells(each?.score.tally) : scoreCells(each)),
			...[each?.tries === undefined ? '' : String(each.tries)],
			...[each?.hadAnswers ? columns.yes : ''],
		]),
		remarksOf(student),
	]);
	return [head, ...rows];
}

function tallyCells(tally: StudentResult['tally']): string[] {
	if (!tally) return ['', '', '', ''];
	return [tally.found, tally.targets, tally.alarms, tally.others].map(String);
}

function scoreCells(each: TryResult | undefined): string[] {
	const { right, outOf } = each?.score ?? {};
	return right === undefined || outOf === undefined ? ['', ''] : [String(right), String(outOf)];
}
