import type { SumQuestion } from './exercise.ts';
import { readNumber } from './read-number.ts';
import { type Answered, answerTo, type Score } from './score.ts';

/** What judging needs of a question. */
export type SumKey = Pick<SumQuestion, 'id'> &
	(
		| { readonly type: 'number'; readonly answer: number; readonly tolerance: number }
		| { readonly type: 'choice'; readonly answer: string }
	);

export interface JudgedSum {
	readonly id: string;
	/** `unread` is something written that is no number. */
	readonly outcome: Answered | 'unread';
}

export interface Summed extends Score {
	readonly questions: readonly JudgedSum[];
}

/** Holds what was entered and chosen against what the figures allow. */
export function judgeSums(
	questions: readonly SumKey[],
	values: Readonly<Record<string, string>>,
): Summed {
	const judged = questions.map((question) => ({
		id: question.id,
		outcome: judge(question, answerTo(values, question.id)?.trim() ?? ''),
	}));
	return {
		questions: judged,
		right: judged.filter(({ outcome }) => outcome === 'right').length,
		outOf: judged.length,
	};
}

function judge(question: SumKey, value: string): JudgedSum['outcome'] {
	if (value === '') return 'open';
	if (question.type === 'choice') return value === question.answer ? 'right' : 'wrong';
	const number = readNumber(value);
	if (number === undefined) return 'unread';
	return Math.abs(number - question.answer) <= question.tolerance ? 'right' : 'wrong';
}
