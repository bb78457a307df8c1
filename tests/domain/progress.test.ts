import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/domain/attempt.ts';
import {
	DISCERNMENT_SCALE,
	LEAN_SCALE,
	measuresOf,
	placeOn,
	standingOf,
	workByExercise,
} from '../../src/domain/progress.ts';
import { attemptOf, marksAt, timeAt } from './practice-builders.ts';

const tally: Tally = { targets: 12, found: 9, others: 31, alarms: 5 };
const draft = {
	exercise: 'how-many/sums',
	edition: 'e',
	answer: marksAt(1),
	startedAt: timeAt(0),
	changedAt: timeAt(1),
};

describe('an exercise', () => {
	const other = { ...draft, exercise: 'who-says-so/voices' };
	const work = workByExercise([attemptOf(5), attemptOf(7)], [draft, other]);

	test('is done once it was checked, whatever is begun after that', () => {
		expect(work.get('who-says-so/voices')).toEqual({
			tries: [attemptOf(5), attemptOf(7)],
			isBegun: true,
		});
		expect(standingOf({ tries: [attemptOf(5)], isBegun: true })).toBe('done');
	});

	test('is begun while there is only a draft', () => {
		expect(work.get('how-many/sums')).toEqual({ tries: [], isBegun: true });
		expect(standingOf({ tries: [], isBegun: true })).toBe('begun');
	});

	test('is not yet begun where there is nothing', () => {
		expect(work.has('another/one')).toBe(false);
		expect(standingOf({ tries: [], isBegun: false })).toBe('not-yet');
	});
});

describe('what is measured', () => {
	test('is the first try at each exercise, in their order', () => {
		const first = attemptOf(3, { tally });
		const again = attemptOf(5, { tally: { ...tally, found: 12 } });
		const another = attemptOf(4, { exercise: 'b/c', tally });
		expect(measuresOf([first, another, again])).toEqual([
			{ exercise: first.exercise, checkedAt: timeAt(3), tally },
			{ exercise: 'b/c', checkedAt: timeAt(4), tally },
		]);
	});

	test('is no try that nothing was counted in', () => {
		expect(measuresOf([attemptOf(3, { right: 2, outOf: 3 })])).toEqual([]);
	});

	test('is no exercise whose answers were on the page at the first try', () => {
		const shown = attemptOf(3, { tally, hadAnswers: true });
		expect(measuresOf([shown, attemptOf(5, { tally })])).toEqual([]);
	});
});

describe('a place on a scale', () => {
	const all = { targets: 12, found: 12, others: 31, alarms: 31 };
	const none = { targets: 12, found: 0, others: 31, alarms: 0 };
	const perfect = { targets: 12, found: 12, others: 31, alarms: 0 };
	const wrong = { targets: 12, found: 0, others: 31, alarms: 31 };

	test('is in the lowest part of four for marking everything and for marking nothing', () => {
		expect(placeOn(DISCERNMENT_SCALE, all)).toBeCloseTo(0.875);
		expect(placeOn(DISCERNMENT_SCALE, none)).toBeCloseTo(0.875);
	});

	test('is at the top for telling everything, and at the bottom for telling it the wrong way round', () => {
		expect(placeOn(DISCERNMENT_SCALE, perfect)).toBe(0);
		expect(placeOn(DISCERNMENT_SCALE, wrong)).toBe(1);
	});

	test('is high for marking too readily, low for passing over much, and else in the middle', () => {
		expect(placeOn(LEAN_SCALE, all)).toBe(0);
		expect(placeOn(LEAN_SCALE, none)).toBe(1);
		expect(placeOn(LEAN_SCALE, perfect)).toBeCloseTo(0.5);
	});

	test('never leaves the scale', () => {
		const anyTally = fc
			.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
			.map(([found, missed, alarms, rest]) => ({
				targets: found + missed,
				found,
				others: alarms + rest,
				alarms,
			}));
		fc.assert(
			fc.property(anyTally, fc.constantFrom(DISCERNMENT_SCALE, LEAN_SCALE), (any, scale) => {
				const place = placeOn(scale, any);
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(1);
			}),
		);
	});
});
