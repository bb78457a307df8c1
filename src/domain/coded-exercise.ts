import type { Exercise } from './exercise.ts';
import { judgeMarks } from './judge-marks.ts';
import { judgeSort } from './judge-sort.ts';
import { judgeTrace } from './judge-trace.ts';

/** What must be known of an exercise to write and read what came of it. */
export interface CodedExercise {
	readonly id: string;
	readonly edition: string;
	/** How many can be right, where that is not the same as how many there are to find. */
	readonly outOf?: number | undefined;
	/** How many there are to find and how many others, where discernment can be told from lean. */
	readonly tally?: { readonly targets: number; readonly others: number } | undefined;
}

/** What nobody has answered yet says how much there is to answer. */
export function toCodedExercise(exercise: Exercise): CodedExercise {
	const { id, edition } = exercise;
	switch (exercise.kind) {
		case 'mark':
			return { id, edition, tally: judgeMarks(exercise, []).tally };
		case 'sort': {
			const { outOf, tally } = judgeSort(exercise, {});
			return { id, edition, outOf, tally };
		}
		case 'trace': {
			const { outOf, tally } = judgeTrace(exercise, { order: exercise.shuffled, lost: {} });
			return { id, edition, outOf, tally };
		}
		case 'sums':
			return { id, edition, outOf: exercise.questions.length };
		case 'rewrite':
			return { id, edition, outOf: exercise.rubric.length };
		case 'predict':
			return { id, edition };
	}
}
