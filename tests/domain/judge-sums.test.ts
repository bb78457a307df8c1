import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSums, type SumKey } from '../../src/domain/judge-sums.ts';

const KEY: readonly SumKey[] = [
	{ id: 'most', type: 'number', answer: 180_000, tolerance: 0.18 },
	{ id: 'share', type: 'number', answer: 17, tolerance: 0.5 },
	{ id: 'turnover', type: 'number', answer: 23_600_000, tolerance: 0.0236 },
	{ id: 'reach', type: 'choice', answer: 'no' },
];

function outcome(id: string, value: string) {
	return judgeSums(KEY, { [id]: value }).questions.find((each) => each.id === id)?.outcome;
}

describe('an answer', () => {
	test.each([
		['most', '180,000', 'right'],
		['most', '180 000', 'right'],
		['most', '18000', 'wrong'],
		['most', '', 'open'],
		['most', '   ', 'open'],
		['most', 'many', 'unread'],
		['share', '17', 'right'],
		['share', '16.67 %', 'right'],
		['share', '16', 'wrong'],
		['turnover', '23,600,000', 'right'],
		['turnover', '23.6', 'right'],
		['turnover', '£23.6 million', 'right'],
		['turnover', '23.7', 'wrong'],
		['most', '0.18', 'wrong'],
		['reach', 'no', 'right'],
		['reach', 'yes', 'wrong'],
		['reach', '', 'open'],
	])('to %s of “%s” is %s', (id, value, expected) => {
		expect(outcome(id, value)).toBe(expected);
	});
});

test('what is right is counted out of all questions', () => {
	const { right, outOf } = judgeSums(KEY, { most: '180000', share: 'x', reach: 'yes' });
	expect([right, outOf]).toEqual([1, 4]);
});

test('whatever was stored, judging ends with a count that can be', () => {
	const anyValues = fc.dictionary(
		fc.oneof(fc.constantFrom('most', 'share', 'turnover', 'reach', '__proto__'), fc.string()),
		fc.string(),
	);
	fc.assert(
		fc.property(anyValues, (values) => {
			const { right, outOf, questions } = judgeSums(KEY, values);
			expect(questions).toHaveLength(outOf);
			expect(right).toBeLessThanOrEqual(outOf);
		}),
	);
});
