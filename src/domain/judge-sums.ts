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

/** From here on an amount is told in millions as well. */
const MILLION = 1e6;

/** So large that nobody means so few: "23.6" for 23.6 million. */
export function mayBeMillions(answer: number): boolean {
	return Math.abs(answer) >= MILLION;
}

function judge(question: SumKey, value: string): JudgedSum['outcome'] {
	if (value === '') return 'open';
	if (question.type === 'choice') return value === question.answer ? 'right' : 'wrong';
	const number = readNumber(value);
	if (number === undefined) return 'unread';
	const { answer, tolerance } = question;
	const isRight = (amount: number) => Math.abs(amount - answer) <= tolerance;
	return isRight(number) || (mayBeMillions(answer) && isRight(number * MILLION))
		? 'right'
		: 'wrong';
}
