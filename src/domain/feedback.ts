import type { Mark } from './attempt.ts';
import type { FormWords, MarkExercise, QuietPassage, Remark } from './exercise.ts';
import type { Outcome } from './judgement.ts';
import { formPath } from './signal.ts';
import { agreement, toWordRange, type WordRange, wordsOf } from './word-range.ts';

/** The stretch is the one meant when it agrees with a mark to this degree. */
const SAME_WORDS = 0.5;

/** What a mark that was not needed is answered with, the most specific that there is. */
export interface AlarmAnswer {
	/** A note on what the very words carry instead. */
	readonly remark?: Remark | undefined;
	/** What the stretch does instead. */
	readonly passage?: QuietPassage | undefined;
	/** What the form given as a reason is taken for. */
	readonly lookAlike?: FormWords | undefined;
	/** Nothing was written for this passage: the answer falls back on what is true of the signal. */
	readonly isGeneral: boolean;
}

/** What lies on the words of a mark that was not needed. */
export function answerAlarm(exercise: MarkExercise, mark: Mark): AlarmAnswer {
	const words = wordsOf(exercise.blocks);
	const range = toWordRange(words, mark);
	const likeness = (other: WordRange) => agreement(range, other);
	const [passage] = exercise.quiet
		.filter(({ signals }) => signals.includes(mark.signal))
		.map((each) => ({ each, value: likeness(toWordRange(words, each.span)) }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value);
	const others = exercise.key.filter(({ signal }) => signal !== mark.signal);
	const [remark] = [...exercise.remarks, ...others]
		.map((each) => ({
			each,
			value: Math.max(...each.spans.map((span) => likeness(toWordRange(words, span)))),
		}))
		.filter(({ value }) => value >= SAME_WORDS)
		.sort((a, b) => b.value - a.value);
	const lookAlike =
		mark.reason === undefined ? undefined : exercise.forms[formPath(mark.signal, mark.reason)];
	return {
		remark: remark?.each,
		passage: passage?.each,
		lookAlike,
		isGeneral: !remark && !passage,
	};
}

/** What tells the signal that was chosen from the one that is there, where our pages say it. */
export function answerWrongSignal(
	{ forms }: MarkExercise,
	{ item, mark }: Extract<Outcome, { kind: 'wrong-signal' }>,
): FormWords | undefined {
	const ours = forms[formPath(item.signal, item.form)];
	const theirs = mark.reason === undefined ? undefined : forms[formPath(mark.signal, mark.reason)];
	return [ours, theirs].find(
		(each, index) => each?.other.split('/')[0] === (index === 0 ? mark.signal : item.signal),
	);
}
