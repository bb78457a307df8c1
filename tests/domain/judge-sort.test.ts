import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discernment } from '../../src/domain/detection.ts';
import { NOTHING } from '../../src/domain/exercise.ts';
import { judgeSort, type SortKey } from '../../src/domain/judge-sort.ts';

const BY_SIGNAL: SortKey = {
	bins: ['attribution', 'figure', NOTHING],
	items: [
		{ id: 'a', bin: 'attribution' },
		{ id: 'f', bin: 'figure' },
		{ id: 'n', bin: NOTHING },
		{ id: 'm', bin: NOTHING },
	],
};

const BY_READING: SortKey = {
	bins: ['sound', 'weak'],
	items: [
		{ id: 's', bin: 'sound' },
		{ id: 't', bin: 'sound' },
		{ id: 'w', bin: 'weak' },
	],
};

describe('a phrase is', () => {
	test.each([
		{ what: 'right in our bin', answers: { a: 'attribution' }, outcome: 'right' },
		{ what: 'wrong in another', answers: { a: 'figure' }, outcome: 'wrong' },
		{ what: 'open where it was not sorted', answers: {}, outcome: 'open' },
		{ what: 'open in a bin there is none of', answers: { a: 'hedge' }, outcome: 'open' },
	])('$what', ({ answers, outcome }) => {
		expect(judgeSort(BY_SIGNAL, answers as Record<string, string>).items[0]?.outcome).toBe(outcome);
	});
});

test('what is right is counted out of all phrases', () => {
	const { right, outOf } = judgeSort(BY_SIGNAL, { a: 'attribution', f: 'attribution', n: NOTHING });
	expect([right, outOf]).toEqual([2, 4]);
});

describe('discernment', () => {
	test('by signal: any signal on a phrase with one is a find, on another an alarm', () => {
		const answers = { a: 'figure', n: 'figure', m: NOTHING };
		expect(judgeSort(BY_SIGNAL, answers).tally).toEqual({
			...{ targets: 2, found: 1, others: 2, alarms: 1 },
		});
	});

	test('by reading: weak is what there is to find', () => {
		expect(judgeSort(BY_READING, { w: 'weak', s: 'weak', t: 'sound' }).tally).toEqual({
			...{ targets: 1, found: 1, others: 2, alarms: 1 },
		});
	});

	test('cannot be told where every phrase carries a signal', () => {
		const key: SortKey = { bins: ['attribution', 'figure'], items: BY_SIGNAL.items.slice(0, 2) };
		expect(judgeSort(key, { a: 'figure' })).not.toHaveProperty('tally');
	});

	test.each([
		{ what: 'a signal on all', key: BY_SIGNAL, bin: 'figure' },
		{ what: 'nothing on all', key: BY_SIGNAL, bin: NOTHING },
		{ what: 'weak on all', key: BY_READING, bin: 'weak' },
		{ what: 'sound on all', key: BY_READING, bin: 'sound' },
	])('of $what is chance', ({ key, bin }) => {
		const { tally } = judgeSort(key, Object.fromEntries(key.items.map(({ id }) => [id, bin])));
		expect(tally && discernment(tally)).toBeCloseTo(0);
	});
});

test('whatever was stored, judging ends with a count that can be', () => {
	const anyAnswers = fc.dictionary(
		fc.oneof(fc.constantFrom('a', 'f', 'n', 'm', '__proto__', 'constructor'), fc.string()),
		fc.oneof(fc.constantFrom<string>(...BY_SIGNAL.bins), fc.string()),
	);
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { right, outOf, tally } = judgeSort(BY_SIGNAL, answers);
			expect(right).toBeLessThanOrEqual(outOf);
			expect(tally?.found).toBeLessThanOrEqual(2);
			expect(judgeSort(BY_SIGNAL, answers)).toEqual(judgeSort(BY_SIGNAL, answers));
		}),
	);
});

test('one more right answer is one more right', () => {
	fc.assert(
		fc.property(fc.subarray(['f', 'n', 'm']), (ids) => {
			const ours = new Map(BY_SIGNAL.items.map(({ id, bin }) => [id, bin]));
			const answers = Object.fromEntries(ids.map((id) => [id, ours.get(id) ?? '']));
			const before = judgeSort(BY_SIGNAL, answers).right;
			expect(judgeSort(BY_SIGNAL, { ...answers, a: 'attribution' }).right).toBe(before + 1);
		}),
	);
});
