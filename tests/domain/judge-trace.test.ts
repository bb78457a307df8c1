import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discernment } from '../../src/domain/detection.ts';
import { judgeTrace, labelsAt, orderOf, type TraceKey } from '../../src/domain/judge-trace.ts';
import { loadSeed } from './builders.ts';
import { TRAIL } from './trace-builders.ts';

function keyOf(trail: readonly { kept: readonly string[]; lost: readonly string[] }[]): TraceKey {
	const steps = trail.map(({ kept, lost }, index) => ({ id: `step-${index}`, kept, lost }));
	return { steps, shuffled: steps.map(({ id }) => id).reverse() };
}

const key = keyOf(TRAIL);
const seed = keyOf(loadSeed().trail);
const ORDER = ['step-0', 'step-1', 'step-2', 'step-3'];
const LOST = { 'step-1': ['who counted'], 'step-2': ['the date'], 'step-3': ['“about”'] };

describe('the labels of a step', () => {
	test('are what fell off, and what is still there', () => {
		expect(labelsAt(key, 1)).toEqual(['the date', 'who counted', '“about”']);
	});

	test('are filled up with what fell off elsewhere where little is still there', () => {
		expect(labelsAt(key, 3)).toEqual(['the date', 'who counted', '“about”']);
	});

	test('of the first source are such as did not fall off, so that they do not give it away', () => {
		expect(labelsAt(key, 0)).toEqual(['the date', 'who counted']);
	});

	test('at every step of the seed hold one at least that did not fall off', () => {
		for (const [index, { lost }] of seed.steps.entries()) {
			const labels = labelsAt(seed, index);
			expect(labels).toEqual(expect.arrayContaining([...lost]));
			expect(labels.length).toBeGreaterThan(lost.length);
		}
	});

	test('stand there once each', () => {
		expect(new Set(labelsAt(seed, 5)).size).toBe(labelsAt(seed, 5).length);
	});
});

describe('the order', () => {
	test('that is ours has every step in order', () => {
		expect(judgeTrace(key, { order: ORDER, lost: {} }).inOrder).toBe(4);
	});

	test('with one step out of place has all others in order', () => {
		const order = ['step-3', 'step-0', 'step-1', 'step-2'];
		const { steps, inOrder } = judgeTrace(key, { order, lost: {} });
		expect(inOrder).toBe(3);
		expect(steps.map(({ isInOrder }) => isInOrder)).toEqual([true, true, true, false]);
		expect(steps.map(({ place }) => place)).toEqual([1, 2, 3, 0]);
	});

	test('that was stored in part goes on as the steps were laid out', () => {
		expect(orderOf(key, ['step-1', 'nope', 'step-1'])).toEqual([
			...['step-1', 'step-3', 'step-2', 'step-0'],
		]);
	});
});

describe('a label', () => {
	const judged = judgeTrace(key, {
		order: ORDER,
		lost: { 'step-1': ['who counted', '“about”'], 'step-3': ['the date'] },
	});
	const labels = judged.steps.flatMap((step) =>
		step.labels.map(({ label, outcome, lostAt }) => [step.id, label, outcome, lostAt]),
	);

	test.each([
		['that fell off and was picked is a hit', ['step-1', 'who counted', 'hit', 1]],
		['that fell off and was not is a miss', ['step-2', 'the date', 'miss', 2]],
		['still there and picked is a false alarm', ['step-1', '“about”', 'false-alarm', undefined]],
		['still there and left is left alone', ['step-1', 'the date', 'left-alone', undefined]],
		['that fell off before is told where', ['step-3', 'the date', 'false-alarm', 2]],
	])('%s', (_, expected) => {
		expect(labels).toContainEqual(expected);
	});

	test('counts as found or as an alarm', () => {
		expect(judged.tally).toEqual({ targets: 3, found: 1, others: 8, alarms: 2 });
	});
});

test('steps in order, labels found and labels left all count', () => {
	const { right, outOf } = judgeTrace(key, { order: ORDER, lost: LOST });
	expect([right, outOf]).toEqual([15, 15]);
	expect(judgeTrace(key, { order: ORDER, lost: {} }).right).toBe(12);
});

describe.each([
	['the sample', key],
	['the seed', seed],
])('%s', (_, each) => {
	function pick(labels: (index: number) => readonly string[]) {
		const lost = Object.fromEntries(each.steps.map(({ id }, index) => [id, labels(index)]));
		const { tally } = judgeTrace(each, { order: [], lost });
		return tally ? discernment(tally) : Number.NaN;
	}

	test('all labels picked is chance', () => {
		expect(pick((index) => labelsAt(each, index))).toBeCloseTo(0);
	});

	test('no label picked is chance', () => {
		expect(pick(() => [])).toBeCloseTo(0);
	});
});

const anyAnswer = fc.record({
	order: fc.array(fc.oneof(fc.constantFrom(...ORDER), fc.string())),
	lost: fc.dictionary(
		fc.oneof(fc.constantFrom(...ORDER, '__proto__', 'toString'), fc.string()),
		fc.array(fc.oneof(fc.constantFrom('the date', '“about”'), fc.string())),
	),
});

test('whatever was stored, judging ends with a count that can be', () => {
	fc.assert(
		fc.property(anyAnswer, (answer) => {
			const { right, outOf, steps } = judgeTrace(key, answer);
			expect(right).toBeLessThanOrEqual(outOf);
			expect(steps.map(({ place }) => place).toSorted()).toEqual([0, 1, 2, 3]);
		}),
	);
});

test('the order of picks changes nothing', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(labelsAt(seed, 5)), (picks) => {
			const judge = (lost: string[]) => judgeTrace(seed, { order: [], lost: { 'step-5': lost } });
			expect(judge(picks)).toEqual(judge(picks.toReversed()));
		}),
	);
});
