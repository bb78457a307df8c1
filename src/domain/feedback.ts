import type { Mark } from './attempt.ts';
import type { FormWords, MarkExercise, QuietPassage, Remark } from './exercise.ts';
import type { Outcome } from './judgement.ts';
import { onceFor } from './once-for.ts';
import { formPath } from './signal.ts';
import type { Span } from './span.ts';
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
	const { words, quiet, remarks } = placesOf(exercise);
	const range = toWordRange(words, mark);
	const passage = nearest(
		quiet.filter(({ what }) => what.signals.includes(mark.signal)),
		range,
		0,
	);
	const remark = nearest(
		remarks.filter(({ isOfKey, what }) => !isOfKey || what.signal !== mark.signal),
		range,
		SAME_WORDS,
	);
	const lookAlike =
		mark.reason === undefined ? undefined : exercise.forms[formPath(mark.signal, mark.reason)];
	return { remark, passage, lookAlike, isGeneral: !remark && !passage };
}

/** Something that is said of words, and which. */
interface Place<T> {
	readonly what: T;
	readonly ranges: readonly WordRange[];
}

/** What is said of an exercise's words: there may be many marks to look for. */
const placesOf = onceFor((exercise: MarkExercise) => {
	const words = wordsOf(exercise.blocks);
	const place = <T>(what: T, spans: readonly Span[]): Place<T> => ({
		what,
		ranges: spans.map((span) => toWordRange(words, span)),
	});
	return {
		words,
		quiet: exercise.quiet.map((each) => place(each, [each.span])),
		remarks: [
			...exercise.remarks.map((each) => ({ ...place<Remark>(each, each.spans), isOfKey: false })),
			...exercise.key.map((each) => ({ ...place<Remark>(each, each.spans), isOfKey: true })),
		],
	};
});

/** What agrees best with the range, and more than not at all. */
function nearest<T>(places: readonly Place<T>[], range: WordRange, least: number): T | undefined {
	const [first] = places
		.map(({ what, ranges }) => ({
			what,
			value: Math.max(...ranges.map((other) => agreement(range, other))),
		}))
		.filter(({ value }) => value > 0 && value >= least)
		.toSorted((a, b) => b.value - a.value);
	return first?.what;
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
