import type { Mark } from './attempt.ts';
import type { KeyItem, MarkExercise } from './exercise.ts';
import { answerAlarm } from './feedback.ts';
import { judgeMarks } from './judge-marks.ts';
import type { Outcome, OutcomeKind } from './judgement.ts';
import { formsOf, readingOf, type SignalId } from './signal.ts';
import { contains, type Span } from './span.ts';
import { wordsIn } from './words.ts';

/**
 * What a learner can be told in an exercise: for each item of the key, that it was found, met
 * roughly, read the other way, taken for another signal and passed over; for each other phrase
 * and each signal, that it was marked without need; and what was rightly left alone.
 */
export function everyOutcome(exercise: MarkExercise): Outcome[] {
	const { key, others, signals, given } = exercise;
	const asked = key.filter(({ id }) => !given.includes(id));
	const nothing = judgeMarks(exercise, []).outcomes;
	return [
		...asked.flatMap((item) => [
			...marksOn(exercise, item).flatMap((mark) => outcomesOf(exercise, mark, item)),
			...nothing.filter((outcome) => 'item' in outcome && outcome.item === item),
		]),
		...others.flatMap((span) =>
			signals.flatMap((signal) => alarmsOf(exercise, toMark(span, signal))),
		),
		...nothing.filter(({ kind }) => kind === 'left-alone'),
	];
}

/** What falls back on general words: marks that nothing was written for, and sentences without a word on leaving them alone. */
export interface Fallback {
	readonly kind: Extract<OutcomeKind, 'false-alarm' | 'left-alone'>;
	readonly sentence: number;
	readonly span: Span;
	/** The signals for which nothing was written. */
	readonly signals: readonly SignalId[];
}

export function fallbacksOf(exercise: MarkExercise): Fallback[] {
	const { blocks, key, quiet, others, signals } = exercise;
	const sentences = blocks.flatMap((block) => block.sentences);
	return sentences.flatMap((sentence): Fallback[] => {
		const isIn = (span: Span) => contains(sentence, span);
		const unanswered = others.filter(isIn).flatMap((span): Fallback[] => {
			const open = signals.filter((signal) =>
				alarmsOf(exercise, toMark(span, signal)).some(
					(outcome) =>
						outcome.kind === 'false-alarm' && answerAlarm(exercise, outcome.mark).isGeneral,
				),
			);
			if (open.length === 0) return [];
			return [{ kind: 'false-alarm', sentence: sentence.number, span, signals: open }];
		});
		const isSpokenOf =
			key.some(({ spans }) => spans.some(isIn)) || quiet.some(({ span }) => isIn(span));
		const { number, ...span } = sentence;
		return isSpokenOf
			? unanswered
			: [...unanswered, { kind: 'left-alone', sentence: number, span, signals }];
	});
}

/** Marks on the item: as we would, on its first word, read the other way, as each other signal. */
function marksOn({ blocks, signals }: MarkExercise, item: KeyItem): Mark[] {
	const [span] = item.spans;
	const block = blocks.find(({ start, text }) =>
		contains({ start, end: start + text.length }, span),
	);
	const text = block?.text.slice(span.start - block.start, span.end - block.start) ?? '';
	const [first, ...more] = wordsIn(text, span.start);
	const other = formsOf(item.signal).find((form) => {
		const reading = readingOf(item.signal, form);
		return reading !== 'depends' && reading !== item.reading;
	});
	return [
		toMark(span, item.signal, item.form),
		...(first && more.length > 0 ? [toMark(first, item.signal, item.form)] : []),
		...(other === undefined ? [] : [toMark(span, item.signal, other)]),
		...signals.filter((signal) => signal !== item.signal).map((signal) => toMark(span, signal)),
	];
}

function outcomesOf(exercise: MarkExercise, mark: Mark, item: KeyItem): Outcome[] {
	return judgeMarks(exercise, [mark]).outcomes.filter(
		(outcome) => outcome.kind !== 'miss' && 'item' in outcome && outcome.item === item,
	);
}

function alarmsOf(exercise: MarkExercise, mark: Mark): Outcome[] {
	return judgeMarks(exercise, [mark]).outcomes.filter(({ kind }) => kind === 'false-alarm');
}

function toMark({ start, end }: Span, signal: SignalId, reason?: string): Mark {
	return { id: 'mark', start, end, signal, reason };
}
