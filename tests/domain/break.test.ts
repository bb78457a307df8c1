import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, findBreaks } from '../../src/domain/break.ts';
import { crosses, type Span } from '../../src/domain/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

function piecesOf(spans: readonly Span[]): Span[] {
	const breaks = findBreaks(spans);
	return spans.flatMap((each, index) => cut(each, breaks.get(index) ?? []));
}

function doNest(spans: readonly Span[]): boolean {
	return spans.every((a, index) => spans.slice(index + 1).every((b) => !crosses(a, b)));
}

/** The least number of pieces there is, found by trying all numbers of breaks, from none. */
function leastPieces(spans: readonly Span[]): number {
	const offsets = new Set(spans.flatMap(({ start, end }) => [start, end]));
	const places = spans.flatMap((each, index) =>
		[...offsets]
			.filter((offset) => each.start < offset && offset < each.end)
			.map((offset) => ({ index, offset })),
	);
	for (let count = 0; ; count++) if (canNest(spans, places, count)) return spans.length + count;
}

function canNest(
	spans: readonly Span[],
	places: readonly { index: number; offset: number }[],
	count: number,
	from = 0,
	chosen: readonly { index: number; offset: number }[] = [],
): boolean {
	if (count === 0) {
		return doNest(
			spans.flatMap((each, index) =>
				cut(
					each,
					chosen.filter((place) => place.index === index).map(({ offset }) => offset),
				),
			),
		);
	}
	for (let at = from; at <= places.length - count; at++) {
		const place = places[at];
		if (place && canNest(spans, places, count - 1, at + 1, [...chosen, place])) return true;
	}
	return false;
}

function spansUpTo(last: number, options: { maxLength: number; minLength?: number }) {
	return fc.array(
		fc
			.tuple(fc.nat(last), fc.nat(last))
			.filter(([one, other]) => one !== other)
			.map(([one, other]) => span(Math.min(one, other), Math.max(one, other))),
		options,
	);
}

describe('spans that are not broken', () => {
	test.each([
		{ how: 'apart', spans: [span(0, 2), span(3, 5)] },
		{ how: 'end to end', spans: [span(0, 2), span(2, 5)] },
		{ how: 'nested', spans: [span(0, 9), span(2, 5), span(3, 4)] },
		{ how: 'the same', spans: [span(0, 4), span(0, 4)] },
		{ how: 'none at all', spans: [] },
	])('$how', ({ spans }) => {
		expect(findBreaks(spans).size).toBe(0);
	});
});

describe('spans that cross', () => {
	test('are broken once, and the first stays whole', () => {
		expect(piecesOf([span(0, 4), span(2, 6)])).toEqual([span(0, 4), span(2, 4), span(4, 6)]);
	});

	test('one that crosses a set of nested ones is broken in their stead', () => {
		const nested = [span(3, 9), span(3, 8), span(3, 7)];
		expect(piecesOf([span(0, 5), ...nested])).toEqual([span(0, 3), span(3, 5), ...nested]);
	});

	test('three in stairs are broken at one place', () => {
		expect(piecesOf([span(0, 3), span(1, 4), span(2, 5)])).toHaveLength(5);
	});

	test('a span inside that crosses nothing stays whole', () => {
		const breaks = findBreaks([span(0, 6), span(4, 9), span(4, 5), span(6, 8)]);
		expect([breaks.has(2), breaks.has(3)]).toEqual([false, false]);
	});
});

test('the pieces always nest', () => {
	fc.assert(
		fc.property(spansUpTo(40, { maxLength: 14 }), (spans) => doNest(piecesOf(spans))),
		{ numRuns: 400 },
	);
});

test('only spans that cross another are broken', () => {
	fc.assert(
		fc.property(spansUpTo(20, { maxLength: 10 }), (spans) => {
			for (const index of findBreaks(spans).keys()) {
				const broken = spans[index] as Span;
				expect(spans.some((other) => crosses(broken, other))).toBe(true);
			}
		}),
	);
});

test('there are as few pieces as can be', () => {
	fc.assert(
		fc.property(spansUpTo(7, { minLength: 2, maxLength: 5 }), (spans) => {
			expect(piecesOf(spans)).toHaveLength(leastPieces(spans));
		}),
		{ numRuns: 300 },
	);
});

test('two hundred spans of one text are broken in less than a second', () => {
	const spans = Array.from({ length: 200 }, (_, index) => span(index * 3, index * 3 + 10));
	const before = performance.now();
	findBreaks(spans);
	expect(performance.now() - before).toBeLessThan(1000);
});

test.each([
	{ offsets: [], pieces: [span(2, 9)] },
	{ offsets: [7, 4], pieces: [span(2, 4), span(4, 7), span(7, 9)] },
])('a span cut at $offsets', ({ offsets, pieces }) => {
	expect(cut(span(2, 9), offsets)).toEqual(pieces);
});
