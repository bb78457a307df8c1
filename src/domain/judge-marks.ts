import { assign, type Edge } from './assign.ts';
import type { Mark } from './attempt.ts';
import type { KeyItem, MarkExercise, QuietPassage } from './exercise.ts';
import type { Judgement, Outcome, ReasonMatch } from './judgement.ts';
import {
	type JudgingKey,
	judgingKey,
	type PlacedItem,
	type PlacedTrial,
	type PlacesAt,
	type QuietPlace,
} from './judging-key.ts';
import { readingOf, type SignalId } from './signal.ts';
import { compareSpans, type Span } from './span.ts';
import { agreement, shared, sizeOf, toWordRange, type WordRange } from './word-range.ts';

/** From this agreement on, boundaries count as right: half of the words, both ways, on average. */
const HIT = 0.5;
/** From this agreement on, the words meant are ours, though the boundaries are off. */
const CLOSE = 0.25;
/** A stretch is marked where marks cover this share of its words. */
const COVERED = 0.5;
/** So many words before and after an item may be taken in with it. */
const SLACK = 2;

interface PlacedMark {
	readonly mark: Mark;
	readonly range: WordRange;
}

/**
 * Holds a learner's marks against the key. Marks and key items of the same signal are paired one
 * to one for the best agreement in all: a hit from 0.5 on, close from 0.25 on, or where one lies
 * in the other. What is left over on either side is told apart by what it lies on. The order of
 * the marks does not matter, and the same marks always judge the same.
 *
 * For the tally, each item of the key is a trial with something to find. Every other phrase is a
 * trial without, once for each signal in play, and so is a key item for the signals it does not
 * carry. So marking everything is no better than marking nothing. Optional and given items are
 * no trials.
 */
export function judgeMarks(exercise: MarkExercise, marks: readonly Mark[]): Judgement {
	return new Judge(exercise, marks).judge();
}

class Judge {
	readonly #key: JudgingKey;
	readonly #signals: readonly SignalId[];
	readonly #marks: readonly PlacedMark[];

	constructor(exercise: MarkExercise, marks: readonly Mark[]) {
		this.#key = judgingKey(exercise);
		this.#signals = exercise.signals;
		this.#marks = distinct(marks)
			.filter(({ signal }) => exercise.signals.includes(signal))
			.map((mark) => ({ mark, range: toWordRange(this.#key.words, mark) }))
			.filter(({ range }) => sizeOf(range) > 0);
	}

	judge(): Judgement {
		const { items, given } = this.#key;
		const pairs = this.#pair();
		const found = new Map<PlacedItem, PlacedMark[]>();
		for (const [mark, item] of pairs) found.set(item, [mark]);
		const wrong = new Map<PlacedItem, PlacedMark>();
		const alarms: PlacedMark[] = [];
		for (const placed of this.#marks) {
			if (pairs.has(placed)) continue;
			const isSame = ({ item }: PlacedItem) => item.signal === placed.mark.signal;
			const near = this.#itemsOn(placed.range);
			const isAgain = (item: PlacedItem) => isSame(item) && near.includes(item);
			const again = near.some((item) => found.has(item) && isSame(item))
				? nearest(placed, found.keys(), isAgain, fit)
				: undefined;
			if (again) {
				found.get(again)?.push(placed);
				continue;
			}
			if (nearest(placed, given, isSame, fit)) continue;
			const isOpen = (item: PlacedItem) => !isSame(item) && !found.has(item) && !wrong.has(item);
			const meant = nearest(placed, near, isOpen, narrowFit);
			if (meant) wrong.set(meant, placed);
			else alarms.push(placed);
		}
		const missed = items.filter(
			(each) => !each.item.isOptional && !found.has(each) && !wrong.has(each),
		);
		const outcomes: Outcome[] = [
			...[...found].map(([item, placed]) => this.#foundOutcome(item, placed)),
			...[...wrong].map(([{ item }, { mark }]): Outcome => ({ kind: 'wrong-signal', item, mark })),
			...missed.map(({ item }): Outcome => ({ kind: 'miss', item })),
			...alarms.map(({ mark }): Outcome => ({ kind: 'false-alarm', mark })),
			...this.#leftAlone().map((passage): Outcome => ({ kind: 'left-alone', passage })),
		];
		const order = (outcome: Outcome) => spanOfOutcome(outcome);
		return {
			outcomes: outcomes.sort((a, b) => compareSpans(order(a), order(b))),
			...this.#tally(found, [...alarms, ...wrong.values()]),
		};
	}

	#pair(): Map<PlacedMark, PlacedItem> {
		const { items } = this.#key;
		const edges: Edge[] = [];
		for (const [row, { mark, range }] of this.#marks.entries()) {
			for (const column of this.#itemPlaces(range)) {
				const placed = items[column];
				if (placed?.item.signal !== mark.signal) continue;
				const weight = best(range, placed.ranges, fit);
				// Where a mark fits both, what has to be found comes before what is optional.
				const isMeant = weight >= HIT && !placed.item.isOptional;
				if (weight > 0) edges.push({ row, column, weight: weight + (isMeant ? 1 : 0) });
			}
		}
		const pairs = new Map<PlacedMark, PlacedItem>();
		for (const [row, column] of assign(edges)) {
			const [mark, item] = [this.#marks[row], items[column]];
			if (mark && item) pairs.set(mark, item);
		}
		return pairs;
	}

	#foundOutcome(placed: PlacedItem, marks: readonly PlacedMark[]): Outcome {
		const { item, ranges } = placed;
		const [first] = marks;
		if (!first) throw new Error(`\`${item.id}\` was found without a mark.`);
		const value = best(first.range, ranges, agreement);
		const ours = ranges.find((range) => agreement(first.range, range) === value) ?? first.range;
		const theirs = marks.map(({ range }) => range);
		const also = this.#itemsOn(first.range).filter(
			(other) =>
				other !== placed &&
				other.item.isOptional &&
				other.item.signal === item.signal &&
				best(first.range, other.ranges, agreement) >= HIT,
		);
		return {
			kind: value >= HIT ? 'hit' : 'close',
			item,
			marks: marks.map(({ mark }) => mark) as [Mark, ...Mark[]],
			missing: this.#spansOf(rangeWithout(ours, theirs)),
			extra: this.#spansOf(theirs.flatMap((range) => rangeWithout(range, [ours]))),
			reason: matchReason(
				item,
				marks.map(({ mark }) => mark),
			),
			also: also.map((other) => other.item),
		};
	}

	#spansOf(ranges: readonly WordRange[]): Span[] {
		const { words } = this.#key;
		return ranges.map(({ from, to }) => ({
			start: words[from]?.start ?? 0,
			end: words[to - 1]?.end ?? 0,
		}));
	}

	/** Passages that no mark touches. */
	#leftAlone(): QuietPassage[] {
		const coverage = this.#coverageOf(this.#marks);
		const isTouched = ({ signals, range }: QuietPlace) =>
			signals.some((signal) => coveredIn(range, coverage.get(signal)) > 0);
		return this.#key.quiet.filter((place) => !isTouched(place)).map(({ passage }) => passage);
	}

	#tally(
		found: ReadonlyMap<PlacedItem, readonly PlacedMark[]>,
		alarms: readonly PlacedMark[],
	): Pick<Judgement, 'alarmed' | 'tally'> {
		const { items, trials } = this.#key;
		const targets = items.filter(({ item }) => !item.isOptional);
		const coverage = this.#coverageOf(this.#charged(found));
		const isMarked = ({ range, signal }: PlacedTrial) =>
			coveredIn(range, coverage.get(signal)) >= sizeOf(range) * COVERED;
		const answered = new Set(trials.filter(isMarked));
		// A mark that was not needed counts where it lies, however short it is.
		for (const alarm of alarms) {
			const trial = this.#trialOf(alarm);
			if (trial) answered.add(trial);
		}
		return {
			alarmed: trials.filter((trial) => answered.has(trial)),
			tally: {
				targets: targets.length,
				found: targets.filter((item) => found.has(item)).length,
				others: trials.length,
				alarms: answered.size,
			},
		};
	}

	/** What of each mark is held against it: all that does not go with an item it has found. */
	#charged(found: ReadonlyMap<PlacedItem, readonly PlacedMark[]>): PlacedMark[] {
		const itemOf = new Map(
			[...found].flatMap(([item, marks]) => marks.map((placed) => [placed, item] as const)),
		);
		return this.#marks.flatMap((placed) => {
			const free = (itemOf.get(placed)?.ranges ?? []).map(({ from, to }) => ({
				from: from - SLACK,
				to: to + SLACK,
			}));
			return rangeWithout(placed.range, free).map((range) => ({ ...placed, range }));
		});
	}

	/** What is to be found on these words, in the order of the key. */
	#itemsOn(range: WordRange): PlacedItem[] {
		return this.#itemPlaces(range).flatMap((place) => this.#key.items[place] ?? []);
	}

	#itemPlaces(range: WordRange): number[] {
		return [...placesOn(range, this.#key.itemsAt).keys()].sort((a, b) => a - b);
	}

	/** The trial of the mark's signal with the most of its words; the first of several. */
	#trialOf({ mark, range }: PlacedMark): PlacedTrial | undefined {
		const { trials, trialsAt } = this.#key;
		const [first] = [...placesOn(range, trialsAt)]
			.filter(([place]) => trials[place]?.signal === mark.signal)
			.sort(([one, few], [other, many]) => many - few || one - other);
		return first && trials[first[0]];
	}

	/** For each signal in play, how many words before each one are covered by its marks. */
	#coverageOf(marks: readonly PlacedMark[]): Map<SignalId, Int32Array> {
		return new Map(this.#signals.map((signal) => [signal, this.#coverage(signal, marks)]));
	}

	#coverage(signal: SignalId, marks: readonly PlacedMark[]): Int32Array {
		const { length } = this.#key.words;
		const change = new Int32Array(length + 1);
		for (const { mark, range } of marks) {
			if (mark.signal !== signal) continue;
			change[range.from] = (change[range.from] ?? 0) + 1;
			change[range.to] = (change[range.to] ?? 0) - 1;
		}
		const covered = new Int32Array(length + 1);
		let depth = 0;
		for (let index = 0; index < length; index++) {
			depth += change[index] ?? 0;
			covered[index + 1] = (covered[index] ?? 0) + (depth > 0 ? 1 : 0);
		}
		return covered;
	}
}

/** Where the outcome stands in the text. */
export function spanOfOutcome(outcome: Outcome): Span {
	switch (outcome.kind) {
		case 'false-alarm':
			return outcome.mark;
		case 'left-alone':
			return outcome.passage.span;
		default:
			return outcome.item.spans[0];
	}
}

/** The marks in text order, those on the same words with the same signal once. */
function distinct(marks: readonly Mark[]): Mark[] {
	const sorted = marks.toSorted(
		(a, b) =>
			compareSpans(a, b) ||
			compareText(a.signal, b.signal) ||
			// One that gives a reason comes first: it is the one that is kept.
			compareText(b.reason ?? '', a.reason ?? '') ||
			compareText(b.words ?? '', a.words ?? '') ||
			compareText(a.id, b.id),
	);
	return sorted.filter((mark, index) => {
		const last = sorted[index - 1];
		return !last || compareSpans(last, mark) !== 0 || last.signal !== mark.signal;
	});
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

type Fit = (mark: WordRange, item: WordRange) => number;

/** The agreement, where the words meant are the item's: the boundaries may be far too wide. */
function fit(mark: WordRange, item: WordRange): number {
	const both = shared(mark, item);
	return both > 0 && both === sizeOf(item) ? agreement(mark, item) : narrowFit(mark, item);
}

/** The agreement, where the mark lies on the item's words and on few others. */
function narrowFit(mark: WordRange, item: WordRange): number {
	const value = agreement(mark, item);
	return value >= CLOSE || shared(mark, item) * 2 >= sizeOf(mark) ? value : 0;
}

function best(mark: WordRange, ranges: readonly WordRange[], fits: Fit): number {
	return ranges.reduce((most, range) => Math.max(most, fits(mark, range)), 0);
}

/** The item that fits the mark best, of those that count; the first of several that fit as well. */
function nearest(
	{ range }: PlacedMark,
	items: Iterable<PlacedItem>,
	counts: (item: PlacedItem) => boolean,
	fits: Fit,
): PlacedItem | undefined {
	let found: PlacedItem | undefined;
	let most = 0;
	for (const item of items) {
		const value = counts(item) ? best(range, item.ranges, fits) : 0;
		if (value > most) [found, most] = [item, value];
	}
	return found;
}

/** The places on these words, each with how many of the words it lies on. */
function placesOn({ from, to }: WordRange, at: PlacesAt): Map<number, number> {
	const counts = new Map<number, number>();
	for (let word = from; word < to; word++) {
		for (const place of at[word] ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return counts;
}

function coveredIn({ from, to }: WordRange, covered: Int32Array | undefined): number {
	return covered ? (covered[to] ?? 0) - (covered[from] ?? 0) : 0;
}

/** What of a range none of the others holds. */
function rangeWithout(range: WordRange, others: readonly WordRange[]): WordRange[] {
	return others.reduce<WordRange[]>(
		(rest, other) =>
			rest.flatMap(({ from, to }) =>
				[
					{ from, to: Math.min(to, other.from) },
					{ from: Math.max(from, other.to), to },
				].filter((piece) => piece.from < piece.to),
			),
		[range],
	);
}

function matchReason(item: KeyItem, marks: readonly Mark[]): ReasonMatch {
	const reason = marks.find((mark) => mark.reason !== undefined)?.reason;
	if (reason === undefined) return 'none';
	if (reason === item.form) return 'same';
	const theirs = readingOf(item.signal, reason);
	if (item.reading === 'sound' && theirs === 'weak') return 'called-weak';
	if (item.reading === 'weak' && theirs === 'sound') return 'called-sound';
	return 'other-form';
}
