import { describe, expect, test } from 'vitest';
import { type Bound, type Interval, isDisjoint, toInterval } from '../../src/domain/figure.ts';
import { amount } from './builders.ts';

function intervalOf(bound: Bound, min: number, max: number, times?: number): Interval {
	return toInterval(amount('a', { bound, min, max }).figure, times);
}

const closed = { openLow: false, openHigh: false };
const open = { openLow: true, openHigh: true };
const endless = Number.POSITIVE_INFINITY;

describe('the numbers that a figure allows', () => {
	test.each([
		{ what: 'exactly 5', is: intervalOf('exact', 5, 5), interval: { low: 5, high: 5, ...closed } },
		{ what: '5 to 8', is: intervalOf('exact', 5, 8), interval: { low: 5, high: 8, ...closed } },
		{
			what: 'about 100',
			is: intervalOf('about', 100, 100),
			interval: { low: 95, high: 105, ...closed },
		},
		{ what: 'over 5', is: intervalOf('over', 5, 5), interval: { low: 5, high: endless, ...open } },
		{
			what: 'under 5',
			is: intervalOf('under', 5, 5),
			interval: { low: -endless, high: 5, ...open },
		},
		{
			what: '5 to 8, ten times',
			is: intervalOf('exact', 5, 8, 10),
			interval: { low: 50, high: 80, ...closed },
		},
	])('$what', ({ is, interval }) => {
		expect(is).toEqual(interval);
	});
});

describe('figures that share no number', () => {
	const range = intervalOf('exact', 5, 8);
	test.each([
		{ what: '9 and 5 to 8', other: intervalOf('exact', 9, 9), disjoint: true },
		{ what: '4 and 5 to 8', other: intervalOf('exact', 4, 4), disjoint: true },
		{ what: '8 and 5 to 8', other: intervalOf('exact', 8, 8), disjoint: false },
		{ what: 'over 8 and 5 to 8', other: intervalOf('over', 8, 8), disjoint: true },
		{ what: 'over 7 and 5 to 8', other: intervalOf('over', 7, 7), disjoint: false },
		{ what: 'under 5 and 5 to 8', other: intervalOf('under', 5, 5), disjoint: true },
		{ what: 'under 6 and 5 to 8', other: intervalOf('under', 6, 6), disjoint: false },
	])('$what: $disjoint', ({ other, disjoint }) => {
		expect([isDisjoint(range, other), isDisjoint(other, range)]).toEqual([disjoint, disjoint]);
	});
});
