import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/domain/attempt.ts';
import {
	addTallies,
	discernment,
	FEWEST_TARGETS,
	LEANS,
	lean,
} from '../../src/domain/detection.ts';
import { normalQuantile } from '../../src/domain/normal-quantile.ts';

const tally = (found: number, targets: number, alarms: number, others: number): Tally => ({
	targets,
	found,
	others,
	alarms,
});

const anyTally = fc
	.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
	.chain(([targets, others]) =>
		fc.tuple(fc.nat(targets), fc.constant(targets), fc.nat(others), fc.constant(others)),
	)
	.map((counts) => tally(...counts));

describe('the normal quantile', () => {
	// Well-known quantiles of the standard normal distribution, to seven digits.
	test.each([
		[0.5, 0],
		[0.6, 0.2533471],
		[0.9, 1.2815516],
		[0.975, 1.959964],
		[0.999, 3.0902323],
		[0.000001, -4.7534243],
		[1e-12, -7.0344838],
	])('of %d is %d', (p, z) => {
		expect(normalQuantile(p)).toBeCloseTo(z, 5);
	});

	test('is the same on both sides', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
				expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 4);
			}),
		);
	});
});

describe('discernment', () => {
	test.each([
		['everything', tally(9, 9, 31, 31)],
		['nothing', tally(0, 9, 0, 31)],
		['the same share of both kinds', tally(3, 9, 10, 30)],
	])('is chance where somebody says yes to %s', (_what, counts) => {
		expect(discernment(counts)).toBeCloseTo(0, 10);
	});

	test('is 0 where one kind of trial is missing', () => {
		expect([discernment(tally(3, 3, 0, 0)), discernment(tally(0, 0, 2, 9))]).toEqual([0, 0]);
	});

	test('is z of the hits less z of the alarms, both corrected', () => {
		const hits = (9 + 12 / 40) / (12 + 24 / 40);
		const alarms = (5 + 28 / 40) / (28 + 56 / 40);
		expect(discernment(tally(9, 12, 5, 28))).toBeCloseTo(
			normalQuantile(hits) - normalQuantile(alarms),
			10,
		);
	});

	test('grows with each target that is found, and falls with each alarm', () => {
		fc.assert(
			fc.property(anyTally, (counts) => {
				const { targets, found, others, alarms } = counts;
				if (found < targets)
					expect(discernment({ ...counts, found: found + 1 })).toBeGreaterThan(discernment(counts));
				if (alarms < others)
					expect(discernment({ ...counts, alarms: alarms + 1 })).toBeLessThan(discernment(counts));
			}),
		);
	});
});

describe('lean', () => {
	test('is below 0 for one who marks everything and above for one who marks nothing', () => {
		const [all, none] = [lean(tally(9, 9, 31, 31)), lean(tally(0, 9, 0, 31))];
		expect(all).toBeLessThan(-1);
		expect(none).toBeCloseTo(-all, 10);
	});

	test('is 0 where as large a share is found as is rightly left alone', () => {
		expect(lean(tally(9, 12, 3, 12))).toBeCloseTo(0, 10);
	});

	test('falls with each yes', () => {
		fc.assert(
			fc.property(anyTally, (counts) => {
				if (counts.alarms === counts.others) return;
				expect(lean({ ...counts, alarms: counts.alarms + 1 })).toBeLessThan(lean(counts));
			}),
		);
	});
});

test('tallies are added up kind by kind', () => {
	expect(addTallies([tally(1, 2, 3, 4), tally(5, 6, 7, 8)])).toEqual(tally(6, 8, 10, 12));
});

test('from so many targets on, one more that is found need not carry one past “to neither side”', () => {
	const least = (targets: number) =>
		Math.min(
			...Array.from({ length: targets }, (_, found) => {
				const before = tally(found, targets, 1, 30);
				return lean(before) - lean({ ...before, found: found + 1 });
			}),
		);
	expect(least(FEWEST_TARGETS - 1)).toBeGreaterThan(2 * LEANS);
	expect(least(FEWEST_TARGETS)).toBeLessThan(2 * LEANS);
});
