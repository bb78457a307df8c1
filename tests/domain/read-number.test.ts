import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/domain/read-number.ts';

describe('a number is read', () => {
	test.each([
		['216000', 216_000],
		['216,000', 216_000],
		['216 000', 216_000],
		['216\u202f000', 216_000],
		['216\u00a0000', 216_000],
		['216.000', 216_000],
		["216'000", 216_000],
		['216’000', 216_000],
		['1,216,000', 1_216_000],
		['1.216.000', 1_216_000],
		['21.600,0', 21_600],
		['21,600.5', 21_600.5],
		[' 20 ', 20],
		['20%', 20],
		['20 %', 20],
		['20 per cent', 20],
		['20 percent', 20],
		['4th', 4],
		['20.', 20],
		['16.7', 16.7],
		['16,7', 16.7],
		['16.67', 16.67],
		['0.125', 0.125],
		['0,125', 0.125],
		['-20', -20],
		['−20', -20],
		['+20', 20],
		['007', 7],
		['0', 0],
		['20 thousand', 20_000],
		['23.6 million', 23_600_000],
		['£23.6 million', 23_600_000],
		['£23.6m', 23_600_000],
		['2 bn', 2_000_000_000],
	])('“%s” as %d', (source, number) => {
		expect(readNumber(source)).toBe(number);
	});
});

describe('no number is read', () => {
	test.each([
		'',
		' ',
		'twenty',
		'about 20',
		'20k',
		'20 m',
		'20 soldiers',
		'15000-18000',
		'15,000 to 18,000',
		'1,2,3',
		'21,6000,000',
		'1.2.3.4',
		'1e5',
		'Infinity',
		'--5',
		'%',
	])('from “%s”', (source) => {
		expect(readNumber(source)).toBeUndefined();
	});
});

test('what the site itself writes is read as it was', () => {
	const british = new Intl.NumberFormat('en-GB');
	fc.assert(
		fc.property(fc.nat(10 ** 9), (number) => {
			expect(readNumber(british.format(number))).toBe(number);
		}),
	);
});

test('whatever is written, nothing fails', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,’ %-x') }), (source) => {
			expect(readNumber(source)).not.toBeNaN();
		}),
	);
});
