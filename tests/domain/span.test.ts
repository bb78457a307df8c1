import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clip,
	compareSpans,
	contains,
	crosses,
	likeness,
	overlaps,
	textOf,
	union,
} from '../../src/domain/span.ts';

const span = (start: number, end: number) => ({ start, end });

const anySpan = fc
	.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
	.map(([start, length]) => span(start, start + length));

describe('how two spans lie', () => {
	test.each([
		{ how: 'apart', a: span(0, 2), b: span(4, 6), overlap: false, cross: false, hold: false },
		{ how: 'end to end', a: span(0, 2), b: span(2, 4), overlap: false, cross: false, hold: false },
		{ how: 'the same', a: span(0, 4), b: span(0, 4), overlap: true, cross: false, hold: true },
		{ how: 'one inside', a: span(0, 6), b: span(2, 4), overlap: true, cross: false, hold: true },
		{ how: 'same start', a: span(0, 6), b: span(0, 4), overlap: true, cross: false, hold: true },
		{ how: 'same end', a: span(0, 6), b: span(2, 6), overlap: true, cross: false, hold: true },
		{ how: 'staggered', a: span(0, 4), b: span(2, 6), overlap: true, cross: true, hold: false },
	])('spans that lie $how', ({ a, b, overlap, cross, hold }) => {
		expect([overlaps(a, b), crosses(a, b), contains(a, b)]).toEqual([overlap, cross, hold]);
	});

	test('crossing works both ways round', () => {
		fc.assert(fc.property(anySpan, anySpan, (a, b) => crosses(a, b) === crosses(b, a)));
	});
});

describe('the likeness of two spans', () => {
	test.each([
		{ a: span(2, 8), b: span(2, 8), is: 1 },
		{ a: span(0, 4), b: span(4, 8), is: 0 },
		{ a: span(0, 8), b: span(10, 12), is: 0 },
		{ a: span(0, 6), b: span(2, 4), is: 0.5 },
		{ a: span(0, 4), b: span(2, 6), is: 0.5 },
	])('$a.start to $a.end and $b.start to $b.end is $is', ({ a, b, is }) => {
		expect([likeness(a, b), likeness(b, a)]).toEqual([is, is]);
	});
});

describe('the part of a span in a window', () => {
	test.each([
		{ given: span(2, 8), window: span(4, 20), part: span(4, 8) },
		{ given: span(2, 8), window: span(0, 5), part: span(2, 5) },
		{ given: span(2, 8), window: span(0, 20), part: span(2, 8) },
		{ given: span(2, 8), window: span(8, 20), part: undefined },
	])('$given.start–$given.end in $window.start–$window.end', ({ given, window, part }) => {
		expect(clip(given, window)).toEqual(part);
	});
});

test('a longer span comes before the shorter ones it begins with', () => {
	const spans = [span(3, 4), span(0, 2), span(0, 9), span(3, 8)];
	expect(spans.sort(compareSpans)).toEqual([span(0, 9), span(0, 2), span(3, 8), span(3, 4)]);
});

describe('joined spans', () => {
	test('touching spans become one', () => {
		expect(union([span(4, 6), span(0, 2), span(2, 4)])).toEqual([span(0, 6)]);
	});

	test('a span inside another adds nothing', () => {
		expect(union([span(0, 9), span(2, 4)])).toEqual([span(0, 9)]);
	});

	test('every unit is held once, and none is added', () => {
		fc.assert(
			fc.property(fc.array(anySpan), (spans) => {
				const joined = union(spans);
				for (let unit = 0; unit < 45; unit++) {
					const holds = ({ start, end }: { start: number; end: number }) =>
						start <= unit && unit < end;
					expect(joined.filter(holds).length).toBe(spans.some(holds) ? 1 : 0);
				}
			}),
		);
	});

	test('the given spans are left as they were', () => {
		const given = [span(0, 2), span(1, 5)];
		union(given);
		expect(given).toEqual([span(0, 2), span(1, 5)]);
	});
});

test('the words of a span leave out the unit at its end', () => {
	expect(textOf('who says', span(4, 7))).toBe('say');
});
