import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/domain/attempt.ts';
import type { ExerciseKind } from '../../src/domain/exercise.ts';
import { type GradedExercise, gradeOf, isGraded, shareOf } from '../../src/domain/grade.ts';
import { markExercise } from './exercise-builders.ts';
import { attemptOf } from './practice-builders.ts';

const trials = { targets: 8, others: 12 };
const tally = fc
	.record({ targets: fc.integer({ min: 1, max: 40 }), others: fc.integer({ min: 1, max: 40 }) })
	.chain(({ targets, others }) =>
		fc.record({
			targets: fc.constant(targets),
			others: fc.constant(others),
			found: fc.integer({ min: 0, max: targets }),
			alarms: fc.integer({ min: 0, max: others }),
		}),
	);

function marked(found: number, alarms: number, of = trials): number {
	return shareOf('mark', { right: found, outOf: of.targets, tally: { ...of, found, alarms } });
}

function exercise(name: string, kind: ExerciseKind = 'mark', isCounted = true): GradedExercise {
	return { id: `who-says-so/${name}`, kind, isGraded: isCounted };
}

describe('marking', () => {
	test('all right earns everything', () => {
		expect(marked(8, 0)).toBe(1);
	});

	test.each([
		['everything', 8, 12],
		['nothing', 0, 0],
		['half of each, as by a coin', 4, 6],
	])('marking %s earns nothing', (_, found, alarms) => {
		expect(marked(found, alarms)).toBe(0);
	});

	test('what is worse than guessing earns nothing, and takes nothing away', () => {
		expect(marked(1, 11)).toBe(0);
	});

	test('a mark without need costs, and a miss does', () => {
		expect(marked(8, 1)).toBeLessThan(1);
		expect(marked(7, 0)).toBeLessThan(1);
		expect(marked(7, 0)).toBeGreaterThan(0.5);
	});

	test('it lies between nothing and everything, whatever was marked', () => {
		fc.assert(
			fc.property(tally, (each: Tally) => {
				const share = shareOf('mark', { right: each.found, outOf: each.targets, tally: each });
				return share >= 0 && share <= 1;
			}),
		);
	});

	test('one more that was found never costs', () => {
		fc.assert(
			fc.property(tally, (each) => {
				if (each.found === each.targets) return true;
				return marked(each.found + 1, each.alarms, each) >= marked(each.found, each.alarms, each);
			}),
		);
	});

	test('where nothing is to be left alone, it is the share that was found', () => {
		const alone = { targets: 4, found: 3, others: 0, alarms: 0 };
		expect(shareOf('mark', { right: 3, outOf: 4, tally: alone })).toBe(0.75);
	});
});

describe('other kinds', () => {
	test('sorting everything under some signal, each under a wrong one, earns nothing', () => {
		const told = { targets: 5, found: 5, others: 2, alarms: 0 };
		expect(shareOf('sort', { right: 2, outOf: 7, tally: told })).toBeCloseTo(2 / 7);
		expect(shareOf('sort', { right: 7, outOf: 7, tally: told })).toBe(1);
	});

	test('a trail in the right order with no label picked earns its order', () => {
		const labels = { targets: 3, found: 0, others: 3, alarms: 0 };
		expect(shareOf('trace', { right: 4 + 3, outOf: 10, tally: labels })).toBeCloseTo(0.4);
	});

	test('a trail with all labels and its order right earns everything', () => {
		const labels = { targets: 3, found: 3, others: 3, alarms: 0 };
		expect(shareOf('trace', { right: 10, outOf: 10, tally: labels })).toBe(1);
	});

	test('sums earn the share that is right', () => {
		expect(shareOf('sums', { right: 1, outOf: 4 })).toBe(0.25);
	});

	test('what is half done or judged by the learner does not count', () => {
		expect(isGraded(markExercise('Headline\n\nA text.', [], { help: 'half-done' }))).toBe(false);
		expect(isGraded(markExercise('Headline\n\nA text.', []))).toBe(true);
	});
});

describe('the grade of a lesson', () => {
	const all = { targets: 2, found: 2, others: 3, alarms: 0 };
	const voices = attemptOf(1, { exercise: 'who-says-so/voices', right: 2, outOf: 2, tally: all });

	test('is the mean of what counts, and what was not tried is 0', () => {
		expect(gradeOf([exercise('voices'), exercise('apart', 'sort')], [voices])).toBe(50);
	});

	test('passes over what does not count', () => {
		expect(gradeOf([exercise('voices'), exercise('next', 'predict', false)], [voices])).toBe(100);
	});

	test('is 0 for a try with our answers on the page', () => {
		expect(gradeOf([exercise('voices')], [{ ...voices, hadAnswers: true }])).toBe(0);
	});

	test('is nothing where nothing counts', () => {
		expect(gradeOf([exercise('next', 'predict', false)], [])).toBeUndefined();
	});
});
