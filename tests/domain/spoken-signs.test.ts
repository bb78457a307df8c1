import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChecked, readSigns, withCheck, writeSigns } from '../../src/domain/spoken-signs.ts';

const ALL = Array.from({ length: 32 }, (_, number) => number);
const anyNumber = fc.nat(31);
const anyNumbers = fc.array(anyNumber, { minLength: 1, maxLength: 60 });

describe('signs', () => {
	test('stand in groups of four', () => {
		expect(writeSigns([7, 19, 3, 22, 9])).toBe('7K3P-9');
		expect(writeSigns([])).toBe('');
	});

	test('are none that sounds or looks like another', () => {
		expect(writeSigns(ALL)).not.toMatch(/[ILOU]/);
		expect(new Set(writeSigns(ALL).replaceAll('-', '')).size).toBe(32);
	});

	test('read back', () => {
		fc.assert(
			fc.property(anyNumbers, (numbers) => {
				expect(readSigns(writeSigns(numbers))).toEqual({ numbers });
			}),
		);
	});

	test.each([
		['7k3p 9', '7K3P-9'],
		[' 7K3P–9\n', '7K3P-9'],
		['oO0', '000'],
		['iIlL1', '1111-1'],
	])('are taken as they are typed: %j', (typed, meant) => {
		expect(readSigns(typed)).toEqual(readSigns(meant));
	});

	test.each([
		['7K3U', { sign: 'U', place: 3 }],
		['7K-?', { sign: '?', place: 2 }],
		['é', { sign: 'É', place: 0 }],
	])('that mean nothing are named: %j', (typed, unread) => {
		expect(readSigns(typed)).toEqual({ unread });
	});
});

describe('two more behind them', () => {
	test('are right as they are written', () => {
		fc.assert(
			fc.property(anyNumbers, (numbers) => {
				expect(isChecked(withCheck(numbers))).toBe(true);
			}),
		);
	});

	/** Long enough that the weights of places come round again. */
	const codes = [[], ALL, ALL.toReversed(), ALL.map(() => 0)].map((start) =>
		withCheck([7, 19, 3, ...start, 22, 9]),
	);

	test('show any sign that is wrong', () => {
		for (const code of codes)
			for (const [place, right] of code.entries())
				for (const wrong of ALL)
					if (wrong !== right) expect(isChecked(code.with(place, wrong))).toBe(false);
	});

	test('show any two neighbours that have changed places', () => {
		for (const code of codes)
			for (const [place, first] of code.entries()) {
				const second = code[place + 1];
				if (second === undefined || second === first) continue;
				expect(isChecked(code.with(place, second).with(place + 1, first))).toBe(false);
			}
	});

	test('show any two wrong ones that lie less than 31 places apart', () => {
		fc.assert(
			fc.property(
				fc.array(anyNumber, { minLength: 3, maxLength: 29 }),
				fc.nat(28),
				fc.nat(28),
				fc.integer({ min: 1, max: 31 }),
				fc.integer({ min: 1, max: 31 }),
				(numbers, one, other, by, byOther) => {
					const code = withCheck(numbers);
					const [a, b] = [one % code.length, other % code.length];
					fc.pre(a !== b);
					const wrong = code.with(a, (code[a] ?? 0) ^ by).with(b, (code[b] ?? 0) ^ byOther);
					expect(isChecked(wrong)).toBe(false);
				},
			),
		);
	});

	test('are lacking where there is nothing before them', () => {
		expect(isChecked([])).toBe(false);
		expect(isChecked([0, 0])).toBe(false);
	});
});
