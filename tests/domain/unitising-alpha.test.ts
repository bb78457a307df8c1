import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Section, type Unitising, unitisingAlpha } from '../../src/domain/unitising-alpha.ts';

function sections(...all: readonly (readonly [from: number, to: number, value: string])[]) {
	return all.map(([from, to, value]): Section => ({ from, to, value }));
}

/** The same sections, with nothing said of what each is. */
function bare(unitising: Unitising): Unitising {
	return unitising.map((section) => ({ ...section, value: 'section' }));
}

/** Units of length 1, one after the other: what coding without unitising is. */
function coded(values: string): Unitising {
	return values.split(' ').map((value, at) => ({ from: at, to: at + 1, value }));
}

/**
 * Krippendorff, Content Analysis, 4th edition (2019), figure 12.11, p. 340: three observers of a
 * continuum of length 60, and section 12.6 for the coefficients.
 */
const ALEX = sections(
	[0, 7, '1'],
	[7, 13, '2'],
	[30, 32, '5'],
	[32, 37, '6'],
	[37, 44, '6'],
	[44, 60, '7'],
);
const PAUL = sections([0, 7, '1'], [7, 13, '3'], [13, 21, '5'], [32, 44, '6']);
const SUZAN = sections(
	[0, 7, '1'],
	[7, 13, '4'],
	[13, 21, '5'],
	[32, 37, '6'],
	[37, 41, '6'],
	[41, 44, '6'],
);
const OBSERVERS = [ALEX, PAUL, SUZAN];

describe('the published example of three observers', () => {
	test('has a nominal alpha of 0.510', () => {
		expect(unitisingAlpha(OBSERVERS, 60)).toBeCloseTo(0.51, 3);
	});

	test('has a binary alpha, sections against gaps, of 0.413, to a thousandth', () => {
		const alpha = unitisingAlpha(OBSERVERS.map(bare), 60) ?? 0;
		expect(Math.abs(alpha - 0.413)).toBeLessThan(0.001);
	});
});

/**
 * Sections of length 1 are coding without unitising, so alpha is the ordinary one.
 * Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), sections A and B.
 */
describe('where all sections have length 1, it is the alpha of coding', () => {
	test('0.095 for the published example with two values', () => {
		const meg = coded('0 1 0 0 0 0 0 0 1 0');
		const owen = coded('1 1 1 0 0 1 0 0 0 0');
		expect(unitisingAlpha([meg, owen], 10)).toBeCloseTo(0.095, 3);
	});

	test('0.692 for the published example with five values', () => {
		const ben = coded('a a b b d c c c e d d a');
		const gerry = coded('b a b b b c c c e d d d');
		expect(unitisingAlpha([ben, gerry], 12)).toBeCloseTo(0.692, 3);
	});
});

test('a case computed by hand', () => {
	// Ten words; one reader marks the words 2 to 5, the other 4 to 7. All in all: 2 × 10 = 20.
	// Observed: 2 words marked by both, 4 by neither; each counts from both sides. 20 − 12 = 8 differ.
	// Expected: 8 of 20 marked, 12 gaps. Self-pairs: 2 × 4² = 32 of sections, 12 of gaps: 44.
	// Alike: 20 × ((8² − 32) + (12² − 12)) / (20² − 44) = 20 × 164 / 356. Not alike: 20 × 192 / 356.
	const alpha = unitisingAlpha([sections([1, 5, 'x']), sections([3, 7, 'x'])], 10);
	expect(alpha).toBeCloseTo(1 - 8 / ((20 * 192) / 356), 12);
});

/** Some sections of a continuum of 40. */
const anyUnitising = fc
	.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 12 })
	.map((ends): Unitising => {
		const sorted = ends.toSorted((a, b) => a - b);
		return sorted.flatMap((from, at) => {
			const to = sorted[at + 1];
			return at % 2 === 0 && to !== undefined ? [{ from, to, value: `v${from % 3}` }] : [];
		});
	});

describe('alpha', () => {
	test('is 1 where all observers marked the same, unless there was nothing to choose', () => {
		fc.assert(
			fc.property(anyUnitising, (unitising) => {
				expect(unitisingAlpha([unitising, unitising, unitising], 41) ?? 1).toBeCloseTo(1, 10);
			}),
		);
	});

	test('is never more than 1', () => {
		fc.assert(
			fc.property(anyUnitising, anyUnitising, (one, other) => {
				expect(unitisingAlpha([one, other], 41) ?? 1).toBeLessThanOrEqual(1 + 1e-12);
			}),
		);
	});

	test('does not depend on the order of the observers', () => {
		fc.assert(
			fc.property(anyUnitising, anyUnitising, (one, other) => {
				const alpha = unitisingAlpha([one, other], 41) ?? 0;
				expect(unitisingAlpha([other, one], 41) ?? 0).toBeCloseTo(alpha, 10);
			}),
		);
	});

	test('does not depend on the unit of length where there are many sections', () => {
		const many = (shift: number) =>
			Array.from({ length: 500 }, (_, at) => ({
				from: at * 20 + shift,
				to: at * 20 + shift + 5,
				value: 'x',
			}));
		const fine = (all: Unitising) =>
			all.map(({ from, to, value }) => ({ from: from * 6, to: to * 6, value }));
		const inWords = unitisingAlpha([many(0), many(2)], 10_000) ?? 0;
		const inLetters = unitisingAlpha([fine(many(0)), fine(many(2))], 60_000) ?? 0;
		expect(inLetters).toBeCloseTo(inWords, 2);
	});

	test('is about 0 where sections are placed by chance', () => {
		const random = mulberry(7);
		const placed = () => {
			let at = 0;
			return Array.from({ length: 2000 }, () => {
				const from = at + Math.floor(-15 * Math.log(1 - random()));
				at = from + 5;
				return { from, to: at, value: 'x' };
			}).filter(({ to }) => to <= 36_000);
		};
		expect(Math.abs(unitisingAlpha([placed(), placed()], 36_000) ?? 1)).toBeLessThan(0.05);
	});

	test('is less than 0 where one marks what the other leaves', () => {
		const alpha = unitisingAlpha([sections([0, 5, 'x']), sections([5, 10, 'x'])], 10);
		expect(alpha).toBeLessThan(0);
	});

	test('is undefined where nobody marked anything', () => {
		expect(unitisingAlpha([[], []], 10)).toBeUndefined();
	});

	test('is 0 or less where only one of two marked anything', () => {
		expect(unitisingAlpha([sections([2, 4, 'x']), []], 10)).toBeLessThanOrEqual(0);
	});
});

test.each([
	['that overlap', sections([0, 4, 'x'], [3, 6, 'x'])],
	['out of order', sections([5, 6, 'x'], [0, 2, 'x'])],
	['past the end', sections([8, 12, 'x'])],
])('sections %s are refused', (_, wrong) => {
	expect(() => unitisingAlpha([wrong, []], 10)).toThrow(RangeError);
});

/** Numbers from 0 to 1 that follow from the seed. */
function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
