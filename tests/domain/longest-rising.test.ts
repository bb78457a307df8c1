import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRising } from '../../src/domain/longest-rising.ts';

describe('the longest rising run', () => {
	test.each([
		{ numbers: [], places: [] },
		{ numbers: [7], places: [0] },
		{ numbers: [0, 1, 2], places: [0, 1, 2] },
		{ numbers: [2, 1, 0], places: [2] },
		{ numbers: [5, 0, 1, 2, 3], places: [1, 2, 3, 4] },
		{ numbers: [0, 4, 1, 2, 3], places: [0, 2, 3, 4] },
		{ numbers: [3, 3], places: [1] },
	])('of $numbers stands at $places', ({ numbers, places }) => {
		expect(longestRising(numbers)).toEqual(places);
	});
});

/** Tries every choice of places. */
function longestByTrying(numbers: readonly number[]): number {
	let longest = 0;
	for (let choice = 0; choice < 2 ** numbers.length; choice++) {
		const chosen = numbers.filter((_, place) => choice & (1 << place));
		const rises = chosen.every((number, at) => at === 0 || (chosen[at - 1] as number) < number);
		if (rises) longest = Math.max(longest, chosen.length);
	}
	return longest;
}

test('rises, and no other is longer', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (numbers) => {
			const places = longestRising(numbers);
			const run = places.map((place) => numbers[place] as number);
			expect(run).toEqual([...new Set(run)].toSorted((a, b) => a - b));
			expect(places).toEqual([...places].toSorted((a, b) => a - b));
			expect(places).toHaveLength(longestByTrying(numbers));
		}),
	);
});
