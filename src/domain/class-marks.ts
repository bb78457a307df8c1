import type { Mark, Tally } from './attempt.ts';
import type { KeyItem, MarkExercise } from './exercise.ts';
import { judgingKey } from './judging-key.ts';
import type { Judgement, Trial } from './judgement.ts';
import { SIGNAL_IDS, type SignalId } from './signal.ts';
import { compareSpans } from './span.ts';
import { toWordRange, wordsOf } from './word-range.ts';

/** A try that was judged. */
export interface JudgedMarks {
	readonly marks: readonly Mark[];
	readonly judgement: Judgement;
}

/** How a class answered one item of the key. The three add up to those whose tries were judged. */
export interface ItemCount {
	readonly item: KeyItem;
	/** To the word or roughly. */
	readonly found: number;
	/** The words were marked as something else. */
	readonly otherSignal: number;
	readonly missed: number;
}

/** A stretch that carries nothing of the signal, and how many marked it as that. */
export interface AlarmCount extends Trial {
	readonly count: number;
}

/** What a class marked of a text. */
export interface ClassMarks {
	readonly kind: 'mark';
	readonly exercise: MarkExercise;
	/** In text order, without those that are marked from the start. */
	readonly items: readonly ItemCount[];
	/** Those that somebody marked, most of them first. */
	readonly alarms: readonly AlarmCount[];
	/** The trials of all together, by signal. */
	readonly bySignal: readonly { readonly signal: SignalId; readonly tally: Tally }[];
	/** For each signal in play, how many marked each word as that. */
	readonly heat: Readonly<Partial<Record<SignalId, readonly number[]>>>;
}

/** Adds up what a class marked; each student counts once for each word, item and stretch. */
export function addMarks(exercise: MarkExercise, tries: readonly JudgedMarks[]): ClassMarks {
	const items = exercise.key
		.filter(({ id }) => !exercise.given.includes(id))
		.map((item) => countItem(item, tries));
	const alarms = countAlarms(tries);
	const { trials } = judgingKey(exercise);
	const signals = SIGNAL_IDS.filter((signal) => exercise.signals.includes(signal));
	return {
		kind: 'mark',
		exercise,
		items: items.toSorted((a, b) => compareSpans(a.item.spans[0], b.item.spans[0])),
		alarms,
		bySignal: signals.map((signal) => ({
			signal,
			tally: tallyOf(signal, items, alarms, { trials, tries }),
		})),
		heat: countWords(exercise, signals, tries),
	};
}

function countItem(item: KeyItem, tries: readonly JudgedMarks[]): ItemCount {
	let found = 0;
	let otherSignal = 0;
	for (const { judgement } of tries) {
		const outcome = judgement.outcomes.find((each) => 'item' in each && each.item.id === item.id);
		if (outcome?.kind === 'hit' || outcome?.kind === 'close') found++;
		else if (outcome?.kind === 'wrong-signal') otherSignal++;
	}
	return { item, found, otherSignal, missed: tries.length - found - otherSignal };
}

function countAlarms(tries: readonly JudgedMarks[]): AlarmCount[] {
	const counts = new Map<string, AlarmCount>();
	for (const { judgement } of tries)
		for (const trial of judgement.alarmed) {
			const { span, signal } = trial;
			const key = `${span.start} ${span.end} ${signal}`;
			counts.set(key, { span, signal, count: (counts.get(key)?.count ?? 0) + 1 });
		}
	return [...counts.values()].sort((a, b) => b.count - a.count || compareSpans(a.span, b.span));
}

function tallyOf(
	signal: SignalId,
	items: readonly ItemCount[],
	alarms: readonly AlarmCount[],
	{ trials, tries }: { readonly trials: readonly Trial[]; readonly tries: readonly JudgedMarks[] },
): Tally {
	const targets = items.filter(({ item }) => item.signal === signal && !item.isOptional);
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	return {
		targets: targets.length * tries.length,
		found: sum(targets.map(({ found }) => found)),
		others: trials.filter((each) => each.signal === signal).length * tries.length,
		alarms: sum(alarms.filter((each) => each.signal === signal).map(({ count }) => count)),
	};
}

function countWords(
	exercise: MarkExercise,
	signals: readonly SignalId[],
	tries: readonly JudgedMarks[],
): ClassMarks['heat'] {
	const words = wordsOf(exercise.blocks);
	const countFor = (signal: SignalId) => {
		const counts = words.map(() => 0);
		for (const { marks } of tries) {
			const touched = new Set<number>();
			for (const mark of marks.filter((each) => each.signal === signal)) {
				const { from, to } = toWordRange(words, mark);
				for (let word = from; word < to; word++) touched.add(word);
			}
			for (const word of touched) counts[word] = (counts[word] ?? 0) + 1;
		}
		return counts;
	};
	return Object.fromEntries(signals.map((signal) => [signal, countFor(signal)]));
}
