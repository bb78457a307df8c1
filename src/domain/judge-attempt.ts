import type { Answer, Attempt, Mark } from './attempt.ts';
import type { Exercise } from './exercise.ts';
import { judgeMarks } from './judge-marks.ts';
import { judgeSort, type SortedItem } from './judge-sort.ts';
import { type JudgedSum, judgeSums } from './judge-sums.ts';
import { judgeTrace, type TracedStep } from './judge-trace.ts';
import type { Judgement } from './judgement.ts';
import type { Score } from './score.ts';

/** How a try at each kind of exercise was answered, part by part. */
export type Judged =
	| { readonly kind: 'mark'; readonly marks: readonly Mark[]; readonly judgement: Judgement }
	| { readonly kind: 'sort'; readonly items: readonly SortedItem[] }
	| { readonly kind: 'trace'; readonly steps: readonly TracedStep[] }
	| {
			readonly kind: 'sums';
			readonly questions: readonly JudgedSum[];
			readonly values: Readonly<Record<string, string>>;
	  }
	| { readonly kind: 'rewrite'; readonly text: string; readonly met: readonly number[] }
	| { readonly kind: 'predict'; readonly texts: Readonly<Record<string, string>> };

export interface JudgedTry {
	readonly judged: Judged;
	/** What it comes to; nothing where the kind cannot be counted. */
	readonly score: Partial<Score>;
}

/** No text has so many phrases; what a file holds beyond that is not looked at. */
const MOST_MARKS = 500;

/** Judges tries at one exercise; what does not depend on the try is worked out once. */
export class AttemptJudge {
	readonly exercise: Exercise;
	readonly #judge: (answer: Answer) => JudgedTry | undefined;

	constructor(exercise: Exercise) {
		this.exercise = exercise;
		this.#judge = judgeOf(exercise);
	}

	/** Nothing where the try was made on another edition, whose key is not known here. */
	judge({ edition, answer }: Pick<Attempt, 'edition' | 'answer'>): JudgedTry | undefined {
		return edition === this.exercise.edition ? this.#judge(answer) : undefined;
	}
}

function judgeOf(exercise: Exercise): (answer: Answer) => JudgedTry | undefined {
	switch (exercise.kind) {
		case 'mark':
			return (answer) => {
				if (answer.kind !== 'mark') return undefined;
				const marks = answer.marks.slice(0, MOST_MARKS);
				const judgement = judgeMarks(exercise, marks);
				const { tally } = judgement;
				return {
					judged: { kind: 'mark', marks, judgement },
					score: { right: tally.found, outOf: tally.targets, tally },
				};
			};
		case 'sort':
			return (answer) => {
				if (answer.kind !== 'sort') return undefined;
				const { items, ...score } = judgeSort(exercise, answer.bins);
				return { judged: { kind: 'sort', items }, score };
			};
		case 'trace':
			return (answer) => {
				if (answer.kind !== 'trace') return undefined;
				const { steps, inOrder: _, ...score } = judgeTrace(exercise, answer);
				return { judged: { kind: 'trace', steps }, score };
			};
		case 'sums':
			return (answer) => {
				if (answer.kind !== 'sums') return undefined;
				const { questions, ...score } = judgeSums(exercise.questions, answer.values);
				return { judged: { kind: 'sums', questions, values: answer.values }, score };
			};
		case 'rewrite':
			return (answer) => {
				if (answer.kind !== 'rewrite') return undefined;
				const outOf = exercise.rubric.length;
				const met = [...new Set(answer.met)].filter((point) => point < outOf);
				return {
					judged: { kind: 'rewrite', text: answer.text, met },
					score: { right: met.length, outOf },
				};
			};
		case 'predict':
			return (answer) =>
				answer.kind === 'predict'
					? { judged: { kind: 'predict', texts: answer.texts }, score: {} }
					: undefined;
	}
}
