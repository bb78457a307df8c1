import type { KeyItem, MarkExercise, QuietPassage } from './exercise.ts';
import type { Trial } from './judgement.ts';
import { onceFor } from './once-for.ts';
import type { SignalId } from './signal.ts';
import type { Span } from './span.ts';
import { shared, sizeOf, toWordRange, type WordRange, wordsOf } from './word-range.ts';

export interface PlacedItem {
	readonly item: KeyItem;
	/** All boundaries that are right; the main ones first. */
	readonly ranges: readonly WordRange[];
}

export interface PlacedTrial extends Trial {
	readonly range: WordRange;
}

/** What judging needs of an exercise, whatever is marked in it. */
export interface JudgingKey {
	readonly words: readonly Span[];
	/** What is to be found. */
	readonly items: readonly PlacedItem[];
	readonly given: readonly PlacedItem[];
	/** Where there is nothing to find. */
	readonly trials: readonly PlacedTrial[];
	/** The places in the lists of what lies on each word. */
	readonly itemsAt: PlacesAt;
	readonly trialsAt: PlacesAt;
	readonly quiet: readonly QuietPlace[];
}

/** A passage that can be left alone; something to be found around it would make it none. */
export interface QuietPlace {
	readonly passage: QuietPassage;
	readonly range: WordRange;
	/** Those in play that it does not carry. */
	readonly signals: readonly SignalId[];
}

/** By the word's number, places in a list in their order; nothing where there is none. */
export type PlacesAt = readonly (readonly number[] | undefined)[];

/** The same for the same exercise. */
export const judgingKey = onceFor(makeKey);

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
	const trials: PlacedTrial[] = [
		...others.flatMap((span) => {
			const range = toWordRange(words, span);
			return signals.map((signal) => ({ span, signal, range }));
		}),
		...items.flatMap(({ item, ranges: [main] }) =>
			main === undefined || item.isOptional
				? []
				: signals
						.filter((signal) => signal !== item.signal && !carries(main, signal))
						.map((signal) => ({ span: item.spans[0], signal, range: main })),
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
		itemsAt: placesAt(items.map(({ ranges }) => ranges)),
		trialsAt: placesAt(trials.map(({ range }) => [range])),
		quiet: places.filter((place) => !place.signals.some((each) => carries(place.range, each))),
	};
}

function placesAt(listed: readonly (readonly WordRange[])[]): PlacesAt {
	const at: number[][] = [];
	for (const [place, ranges] of listed.entries()) {
		for (const { from, to } of ranges) {
			for (let word = from; word < to; word++) {
				const before = at[word] ?? [];
				// Ranges of one item may share words.
				if (before.at(-1) !== place) at[word] = [...before, place];
			}
		}
	}
	return at;
}
