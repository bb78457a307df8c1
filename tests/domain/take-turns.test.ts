import { expect, test } from 'vitest';
import { takeTurns } from '../../src/domain/take-turns.ts';

test('lists take turns, and the longer goes on alone', () => {
	expect(takeTurns([['a1', 'a2', 'a3'], ['b1'], []])).toEqual(['a1', 'b1', 'a2', 'a3']);
});

test('no lists give nothing', () => {
	expect(takeTurns([])).toEqual([]);
});
