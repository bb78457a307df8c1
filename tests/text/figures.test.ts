import { describe, expect, test } from 'vitest';
import { findClashes } from '../../src/domain/clash.ts';
import type { Quantity } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/period.ts';
import { amountWords, clashWords, periodWords, pointWords } from '../../src/text/figures.ts';
import { amount } from '../domain/builders.ts';

const october: Period = { kind: 'in', at: { month: 10 } };
const monthly: Period = { kind: 'rate', per: 'month' };
const tenMonths: Period = { kind: 'span', from: { month: 1 }, to: { month: 10 } };

function of(min: number, max: number, fields: Partial<Quantity> = {}) {
	return amount(`a${min}`, { min, max, unit: 'soldiers', period: october, ...fields });
}

describe('an amount', () => {
	test.each([
		{ figure: of(21600, 21600), words: '21,600' },
		{ figure: of(15000, 18000), words: '15,000 to 18,000' },
		{ figure: of(5, 5, { bound: 'about' }), words: 'about 5' },
		{ figure: of(180000, 180000, { bound: 'over' }), words: 'over 180,000' },
		{ figure: of(5, 5, { bound: 'under' }), words: 'under 5' },
	])('$words', ({ figure, words }) => {
		expect(amountWords(figure.figure)).toBe(words);
	});
});

describe('a period', () => {
	test.each<{ period: Period; words: string }>([
		{ period: { kind: 'none' }, words: 'no period given' },
		{ period: { kind: 'vague', words: 'lately' }, words: '“lately”' },
		{ period: october, words: 'October' },
		{ period: tenMonths, words: 'January to October' },
		{ period: { kind: 'since', from: { year: 2022, month: 2 } }, words: 'since February 2022' },
		{ period: monthly, words: 'every month' },
	])('$words', ({ period, words }) => {
		expect(periodWords(period)).toBe(words);
	});

	test.each([
		{ point: { year: 2025 }, words: '2025' },
		{ point: { month: 2 }, words: 'February' },
		{ point: { year: 2025, month: 2 }, words: 'February 2025' },
	])('$words', ({ point, words }) => {
		expect(pointWords(point)).toBe(words);
	});
});

describe('what does not fit, in words', () => {
	test.each([
		{
			what: 'a value above its range',
			figures: [of(21600, 21600), of(15000, 18000, { period: monthly })],
			words:
				'21,600 soldiers (October) lies outside 15,000 to 18,000 (every month), 20% above its top. Both cannot hold for the same count.',
		},
		{
			what: 'a value below its range',
			figures: [of(9, 9), of(10, 20)],
			words:
				'9 soldiers (October) lies outside 10 to 20 (October), 10% below its foot. Both cannot hold for the same count.',
		},
		{
			what: 'a value over the top of its range',
			figures: [of(20, 20, { bound: 'over' }), of(10, 20)],
			words:
				'over 20 soldiers (October) lies outside 10 to 20 (October). Both cannot hold for the same count.',
		},
		{
			what: 'a total beyond its rate',
			figures: [
				of(15000, 18000, { period: monthly }),
				of(180000, 180000, { bound: 'over', period: tenMonths }),
			],
			words:
				'Ten months at 15,000 to 18,000 make 150,000 to 180,000. That cannot be over 180,000 (January to October).',
		},
		{
			what: 'a total beyond a rate of one number',
			figures: [of(5, 5, { period: monthly }), of(60, 60, { period: tenMonths })],
			words: 'Ten months at 5 make 50. That cannot be 60 (January to October).',
		},
		{
			what: 'parts beyond their total',
			figures: [
				of(3, 3, { partOf: 'a6', period: { kind: 'vague', words: 'x' } }),
				of(4, 4, { partOf: 'a6', period: { kind: 'vague', words: 'y' } }),
				of(6, 6),
			],
			words: 'The parts 3 and 4 add up to at least 7, more than their total, 6.',
		},
		{
			what: 'persons and cases',
			figures: [of(5, 5), of(9, 9, { measures: 'cases', bound: 'over' }), of(5, 5)],
			words:
				'One story is counted in persons (5; 5) and cases (over 9). They are not one unit: one cannot be added to, compared with or taken for the other.',
		},
		{
			what: 'an amount without a period',
			figures: [of(100000, 200000, { unit: 'people', period: { kind: 'none' } }), of(5, 5)],
			words:
				'100,000 to 200,000 people comes without a period. Beside figures for a month, a year or a war, nobody can say what it belongs to.',
		},
	])('$what', ({ figures, words }) => {
		expect(findClashes(figures).map(clashWords)).toEqual([words]);
	});

	test('a year that is not the one it is called', () => {
		const since = { year: 2022, month: 2 };
		const ordinal = { kind: 'ordinal', nth: 3, unit: 'year', of: 'war', since } as const;
		const clashes = findClashes([{ annotation: 'a', figure: ordinal }], { year: 2025, month: 11 });
		expect(clashes.map(clashWords)).toEqual([
			'Counted from February 2022, November 2025 lies in the fourth year, not the third. (When the text was written is what a check found; the text has no date.)',
		]);
	});
});
