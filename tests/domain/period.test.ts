import { describe, expect, test } from 'vitest';
import {
	isSamePeriod,
	monthsIn,
	monthsPer,
	type Period,
	parsePoint,
	yearOf,
} from '../../src/domain/period.ts';

describe('a point in time', () => {
	test.each([
		{ source: '2025', point: { year: 2025 } },
		{ source: '2025-10', point: { year: 2025, month: 10 } },
		{ source: '--10', point: { month: 10 } },
		{ source: '2025-13', point: undefined },
		{ source: '2025-00', point: undefined },
		{ source: '--13', point: undefined },
		{ source: '2025-10-01', point: undefined },
		{ source: '25', point: undefined },
		{ source: 'October', point: undefined },
		{ source: '', point: undefined },
		{ source: ' 2025', point: undefined },
	])('“$source”', ({ source, point }) => {
		expect(parsePoint(source)).toEqual(point);
	});
});

const january = { month: 1 };
const october = { month: 10 };

describe('how many months', () => {
	test.each<{ what: string; period: Period; months: number | undefined }>([
		{ what: 'a month', period: { kind: 'in', at: october }, months: 1 },
		{ what: 'a year', period: { kind: 'in', at: { year: 2025 } }, months: 12 },
		{
			what: 'January to October of no year',
			period: { kind: 'span', from: january, to: october },
			months: 10,
		},
		{
			what: 'over a new year',
			period: {
				kind: 'span',
				from: { year: 2024, month: 11 },
				to: { year: 2025, month: 2 },
			},
			months: 4,
		},
		{
			what: 'two whole years',
			period: { kind: 'span', from: { year: 2024 }, to: { year: 2025 } },
			months: 24,
		},
		{
			what: 'an end before its beginning',
			period: { kind: 'span', from: october, to: january },
			months: undefined,
		},
		{ what: 'since', period: { kind: 'since', from: january }, months: undefined },
		{ what: 'a rate', period: { kind: 'rate', per: 'month' }, months: undefined },
		{ what: 'none', period: { kind: 'none' }, months: undefined },
	])('$what', ({ period, months }) => {
		expect(monthsIn(period)).toBe(months);
	});

	test.each([
		{ unit: 'month', months: 1 },
		{ unit: 'year', months: 12 },
		{ unit: 'week', months: undefined },
		{ unit: 'day', months: undefined },
	] as const)('one $unit of a rate', ({ unit, months }) => {
		expect(monthsPer(unit)).toBe(months);
	});
});

describe('the same period', () => {
	test.each<{ what: string; a: Period; b: Period; same: boolean }>([
		{
			what: 'the same month',
			a: { kind: 'in', at: october },
			b: { kind: 'in', at: october },
			same: true,
		},
		{
			what: 'a month with and without its year',
			a: { kind: 'in', at: october },
			b: { kind: 'in', at: { year: 2025, month: 10 } },
			same: false,
		},
		{
			what: 'since and from',
			a: { kind: 'since', from: january },
			b: { kind: 'span', from: january, to: october },
			same: false,
		},
		{ what: 'no period twice', a: { kind: 'none' }, b: { kind: 'none' }, same: false },
		{
			what: 'the same vague words',
			a: { kind: 'vague', words: 'lately' },
			b: { kind: 'vague', words: 'lately' },
			same: false,
		},
	])('$what: $same', ({ a, b, same }) => {
		expect(isSamePeriod(a, b)).toBe(same);
	});
});

describe('the year of something that began in February 2022', () => {
	test.each([
		{ at: { year: 2022, month: 2 }, nth: 1 },
		{ at: { year: 2023, month: 1 }, nth: 1 },
		{ at: { year: 2023, month: 2 }, nth: 2 },
		{ at: { year: 2025, month: 1 }, nth: 3 },
		{ at: { year: 2025, month: 11 }, nth: 4 },
	])('$at.year-$at.month lies in year $nth', ({ at, nth }) => {
		expect(yearOf({ year: 2022, month: 2 }, at)).toBe(nth);
	});
});
