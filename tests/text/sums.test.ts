import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/period.ts';
import { besideSums, partsSums, type Sum, timesSums, toSums } from '../../src/domain/sum.ts';
import { sumWords } from '../../src/text/sums.ts';
import { amount, annotationOn, articleOf, spanOf } from '../domain/builders.ts';

const text = 'Head\n\nTens of thousands came. Then 21,600 came. Some 4 files lay there.';

const article = articleOf(text, {
	voices: new Map([['quill', { id: 'quill', name: 'Ada Quill', role: 'official' }]]),
	annotations: [
		annotationOn([spanOf(text, 'Tens of thousands')], { id: 'rough', sentence: 2 }),
		annotationOn([spanOf(text, '21,600')], { id: 'value', sentence: 3 }),
		annotationOn([spanOf(text, '4 files')], { id: 'other', sentence: 4 }),
	],
});

const monthly: Period = { kind: 'rate', per: 'month' };
const october: Period = { kind: 'in', at: { month: 10 } };
const tenMonths: Period = { kind: 'span', from: { month: 1 }, to: { month: 10 } };

function of(id: string, min: number, max = min, fields: Partial<Quantity> = {}) {
	return amount(id, { min, max, unit: 'guests', period: october, ...fields });
}

function words(sums: readonly Sum[]) {
	return sums.map((sum) => sumWords(sum, article));
}

function optionsOf(sum: Sum | undefined): string[] {
	return sum ? (sumWords(sum, article).options ?? []).map(({ text: option }) => option) : [];
}

describe('a rate and a total', () => {
	const rate = of('value', 15_000, 18_000, { period: monthly });
	const total = (min: number, fields: Partial<Quantity> = {}) =>
		of('other', min, min, { period: tenMonths, ...fields });

	test('are worked out step by step', () => {
		const [least, most, reach] = words(
			timesSums({ rate, times: 10, total: total(180_000, { bound: 'over' }) }),
		);
		expect(least).toEqual({
			question: 'Every month, 15,000 to 18,000 guests. How many do ten months make at the least?',
			reason: '10 × 15,000 = 150,000.',
			unit: 'guests',
		});
		expect(most?.question).toBe('How many do ten months make at the most?');
		expect(most?.reason).toBe('10 × 18,000 = 180,000.');
		expect(reach?.question).toBe(
			'Sentence 4 gives over 180,000 guests for January to October. Does what you worked out go with that?',
		);
		expect(reach?.reason).toMatch(/^150,000 to 180,000 cannot be over 180,000\. Both cannot hold/);
	});

	test.each([
		{ at: 165_000, reason: '165,000 and 150,000 to 180,000 go together. The figures fit.' },
		{ at: 180_000, reason: 'at its very top only: not one month may have been lower.' },
		{ at: 150_000, reason: 'at its very bottom only: not one month may have been higher.' },
	])('of $at are told why', ({ at, reason }) => {
		expect(words(timesSums({ rate, times: 10, total: total(at) })).at(-1)?.reason).toContain(
			reason,
		);
	});

	test('of one number leave two answers, of a range four', () => {
		expect(optionsOf(timesSums({ rate, times: 10, total: total(1) }).at(-1))).toHaveLength(4);
		const one = of('value', 21_600);
		expect(optionsOf(timesSums({ rate: one, times: 10, total: total(1) }).at(-1))).toEqual([
			...['Yes', 'No'],
		]);
	});

	test('of a single month are a supposition', () => {
		const [product] = words(timesSums({ rate: of('value', 21_600), times: 10, total: total(1) }));
		expect(product?.question).toBe(
			'Suppose that every month, January to October, had been like October: 21,600 guests. How many do ten months make?',
		);
	});
});

describe('a value and a range', () => {
	test('above it', () => {
		const [side, distance, share] = words(
			besideSums(of('value', 21_600), of('other', 15_000, 18_000, { period: monthly })),
		);
		expect(side?.question).toBe(
			'Sentence 4 gives 15,000 to 18,000 guests (every month), sentence 3 gives 21,600 guests (October). Where does 21,600 lie?',
		);
		expect(side?.reason).toBe('21,600 is more than 18,000, the top of the range.');
		expect(distance).toEqual({
			question: 'By how many guests does 21,600 lie above 18,000, the top of the range?',
			reason: '21,600 − 18,000 = 3,600.',
			unit: 'guests',
		});
		expect(share?.reason).toMatch(/^3,600 ÷ 18,000 × 100 = 20\. Both cannot hold/);
	});

	test('below it', () => {
		const [side, distance, share] = words(besideSums(of('value', 10), of('other', 15, 18)));
		expect(side?.reason).toBe('10 is less than 15, the bottom of the range.');
		expect(distance?.reason).toBe('15 − 10 = 5.');
		expect(share?.reason).toMatch(/^5 ÷ 15 × 100 ≈ 33\./);
	});

	test('inside it', () => {
		const [side] = words(besideSums(of('value', 16), of('other', 15, 18)));
		expect(side?.reason).toMatch(/^16 is not less than 15 and not more than 18\. The figures fit/);
	});

	test('that is but one number', () => {
		const [first] = besideSums(of('value', 20), of('other', 15));
		expect(optionsOf(first)).toEqual(['Below 15', 'At 15', 'Above 15']);
	});
});

describe('parts and their total', () => {
	const parts = [of('value', 60), of('rough', 50)];

	test('that has no room', () => {
		const [sum, room] = words(partsSums(parts, of('other', 100), 'no'));
		expect(sum?.question).toBe('Add up the parts: 60 and 50. What do they come to?');
		expect(sum?.reason).toBe('60 + 50 = 110.');
		expect(room?.reason).toMatch(/^110 is more than 100, and no whole is smaller than its parts/);
	});

	test('that has', () => {
		const [, room] = words(partsSums(parts, of('other', 120), 'yes'));
		expect(room?.reason).toMatch(/^110 is not more than 120\. The figures fit/);
	});
});

describe('unlike units', () => {
	const files = of('other', 4, 4, { unit: 'files', measures: 'cases' });

	test('are listed in text order, a word for a number in its own words', () => {
		const rough = of('rough', 10_000, 99_999, { bound: 'about' });
		const [sum] = toSums({ kind: 'mixed-units', figures: [files, of('value', 21_600), rough] });
		expect(optionsOf(sum)).toEqual([
			'Sentence 2: “Tens of thousands”',
			'Sentence 3: 21,600 guests',
			'Sentence 4: 4 files',
		]);
		expect(sum && sumWords(sum, article).reason).toMatch(
			/^Files are cases; the others count persons\./,
		);
	});

	test('of two figures', () => {
		const [sum] = toSums({ kind: 'mixed-units', figures: [of('value', 21_600), files] });
		expect(optionsOf(sum)).toEqual(['Persons', 'Cases']);
		expect(sum && sumWords(sum, article).question).toBe('What does “4 files” count?');
	});
});

describe('what is not said', () => {
	const missing = (answer: 'period' | 'nothing', voice?: string): Sum => ({
		...{ ask: 'missing', answer, figure: of('value', 9, 9, { voice }) },
	});

	test('is the time', () => {
		expect(words([missing('period')])[0]?.reason).toMatch(/^The time is not there\./);
	});

	test('may be nothing', () => {
		expect(words([missing('nothing', 'quill')])[0]?.reason).toMatch(/for which time \(October\)/);
	});

	test('may be the voice only where there is one, so that one answer is right', () => {
		expect(optionsOf(missing('period', 'quill'))).toContain('Who gives the number');
		expect(optionsOf(missing('period', 'nobody'))).not.toContain('Who gives the number');
	});
});

describe('a place in a row of years', () => {
	const year = (answer: number): Sum => ({
		ask: 'year',
		ordinal: {
			annotation: 'value',
			figure: {
				...{ kind: 'ordinal', nth: 3, unit: 'year', of: 'war' },
				since: { year: 2022, month: 2 },
			},
		},
		written: { year: 2025, month: 11 },
		answer,
	});

	test('is counted from its start', () => {
		const [asked] = words([year(4)]);
		expect(asked?.question).toBe(
			'Sentence 3 speaks of the third year of the war, counted from February 2022. As far as we found out, the text was written in November 2025 or later. Which year was that? Write 1 for the first.',
		);
		expect(asked?.reason).toBe(
			'Every year of the war begins in February, the first in February 2022. November 2025 lies in the fourth. The text says the third.',
		);
	});

	test('may be right', () => {
		expect(words([year(3)])[0]?.reason).toMatch(/The text says the third: it fits\.$/);
	});
});
