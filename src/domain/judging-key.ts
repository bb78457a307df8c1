import type { KeyItem, MarkExercise, QuietPassage } from './exercise.ts';
import type { SignalId } from './signal.ts';
import type { Span } from './span.ts';
import { shared, sizeOf, toWordRange, type WordRange, wordsOf } from './word-range.ts';

export interface PlacedItem {
	readonly item: KeyItem;
	/** All boundaries that are right; the main ones first. */
	readonly ranges: readonly WordRange[];
}

/** Words on which there is nothing of the signal to find. */
export interface Trial {
	readonly range: WordRange;
	readonly signal: SignalId;
}

/** What judging needs of an exercise, whatever is marked in it. */
export interface JudgingKey {
	readonly words: readonly Span[];
	/** What is to be found. */
	readonly items: readonly PlacedItem[];
	readonly given: readonly PlacedItem[];
	readonly trials: readonly Trial[];
	readonly quiet: readonly QuietPlace[];
}

/** A passage that can be left alone; something to be found around it would make it none. */
export interface QuietPlace {
	readonly passage: QuietPassage;
	readonly range: WordRange;
	/** Those in play that it does not carry. */
	readonly signals: readonly SignalId[];
}

const known = new WeakMap<MarkExercise, JudgingKey>();

/** The same for the same exercise, made once. */
export function judgingKey(exercise: MarkExercise): JudgingKey {
	const key = known.get(exercise) ?? makeKey(exercise);
	known.set(exercise, key);
	return key;
}

function makeKey({ blocks, key, given, signals, others, quiet }: MarkExercise): JudgingKey {
	const words = wordsOf(blocks);
	const placed = key.map((item): PlacedItem => ({
		item,
		ranges: [...item.spans, ...item.accepted].map((span) => toWordRange(words, span)),
	}));
	const items = placed.filter(({ item }) => !given.includes(item.id));
	/** Something of the signal lies on these words, so marking them is never an alarm. */
	const carries = (range: WordRange, signal: SignalId) =>
		placed.some(
			({ item, ranges }) =>
				item.signal === signal && ranges.some((other) => shared(other, range) > 0),
		);
	const trials = [
		...others.flatMap((span) => {
			const range = toWordRange(words, span);
			return signals.map((signal) => ({ range, signal }));
		}),
		...items.flatMap(({ item, ranges: [main] }) =>
			main === undefined || item.isOptional
				? []
				: signals
						.filter((signal) => signal !== item.signal && !carries(main, signal))
						.map((signal) => ({ range: main, signal })),
		),
	].filter(({ range }) => sizeOf(range) > 0);
	const places = quiet.map((passage): QuietPlace => ({
		passage,
		range: toWordRange(words, passage.span),
		signals: passage.signals.filter((signal) => signals.includes(signal)),
	}));
	return {
		words,
		items,
		given: placed.filter(({ item }) => given.includes(item.id)),
		trials,
		quiet: places.filter((place) => !place.signals.some((each) => carries(place.range, each))),
	};
}
