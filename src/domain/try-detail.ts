import type { Exercise } from './exercise.ts';
import type { Judged } from './judge-attempt.ts';
import { spanOfOutcome } from './judge-marks.ts';
import type { OutcomeKind } from './judgement.ts';
import { textAt } from './render-outcome.ts';
import type { Answered } from './score.ts';

/** How a student answered a part of an exercise. */
export interface DetailLine {
	readonly outcome: OutcomeKind | Answered | 'written';
	/** The phrase, the question, or what was written. */
	readonly text: string;
	/** What was answered instead, where it was otherwise: a signal or bin, a place, a value. */
	readonly answer?: string | undefined;
	/** Why, in the student's own words. */
	readonly words?: string | undefined;
}

/** A try part by part, in the order of the exercise; what was rightly left alone is left out. */
export function detailOf(exercise: Exercise, judged: Judged): DetailLine[] {
	if (exercise.kind === 'mark' && judged.kind === 'mark')
		return judged.judgement.outcomes
			.filter(({ kind }) => kind !== 'left-alone')
			.map((outcome): DetailLine => {
				const mark =
					'marks' in outcome ? outcome.marks[0] : 'mark' in outcome ? outcome.mark : undefined;
				const isOther = outcome.kind === 'false-alarm' || outcome.kind === 'wrong-signal';
				return {
					outcome: outcome.kind,
					text: textAt(exercise, spanOfOutcome(outcome)),
					...(isOther ? { answer: outcome.mark.signal } : {}),
					...(mark?.words === undefined ? {} : { words: mark.words }),
				};
			});
	if (exercise.kind === 'sort' && judged.kind === 'sort')
		return exercise.items.map(({ quote }, index): DetailLine => {
			const { outcome = 'open', chosen } = judged.items[index] ?? {};
			return { outcome, text: quote, ...(outcome === 'wrong' ? { answer: chosen } : {}) };
		});
	if (exercise.kind === 'trace' && judged.kind === 'trace')
		return exercise.steps.map(({ who }, index): DetailLine => {
			const { isInOrder = false, place = 0 } = judged.steps[index] ?? {};
			return isInOrder
				? { outcome: 'right', text: who }
				: { outcome: 'wrong', text: who, answer: String(place) };
		});
	if (exercise.kind === 'sums' && judged.kind === 'sums')
		return exercise.questions.map((question, index): DetailLine => {
			const { outcome = 'open' } = judged.questions[index] ?? {};
			const value = Object.hasOwn(judged.values, question.id) ? judged.values[question.id] : '';
			const isWrong = outcome === 'wrong' || outcome === 'unread';
			return {
				outcome: isWrong ? 'wrong' : outcome,
				text: question.question,
				...(isWrong ? { answer: optionText(question, value ?? '') } : {}),
			};
		});
	if (judged.kind === 'rewrite') return writtenLines([judged.text]);
	if (exercise.kind === 'predict' && judged.kind === 'predict')
		return writtenLines(
			exercise.predictions.map(({ id }) =>
				Object.hasOwn(judged.texts, id) ? (judged.texts[id] ?? '') : '',
			),
		);
	return [];
}

/** The words of a choice, or the value itself. */
export function optionText(
	question: Extract<Exercise, { kind: 'sums' }>['questions'][number],
	value: string,
): string {
	if (question.type === 'number') return value;
	return question.options.find(({ id }) => id === value)?.text ?? value;
}

function writtenLines(texts: readonly string[]): DetailLine[] {
	return texts
		.map((text) => text.trim())
		.filter((text) => text !== '')
		.map((text) => ({ outcome: 'written', text }));
}
