import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Edge } from '../../src/domain/assign.ts';

const edge = (row: number, column: number, weight: number): Edge => ({ row, column, weight });

/** The most that any pairing is worth, by trying them all. */
function most(edges: readonly Edge[]): number {
	const [first, ...rest] = edges;
	if (!first) return 0;
	const others = rest.filter(({ row, column }) => row !== first.row && column !== first.column);
	return Math.max(most(rest), first.weight + most(others));
}

function worth(edges: readonly Edge[], pairs: ReadonlyMap<number, number>): number {
	return [...pairs].reduce((sum, [row, column]) => {
		const found = edges.find((each) => each.row === row && each.column === column);
		expect(found).toBeDefined();
		return sum + (found?.weight ?? 0);
	}, 0);
}

const someEdges = fc.uniqueArray(
	fc.record({
		row: fc.nat(4),
		column: fc.nat(4),
		weight: fc.integer({ min: 1, max: 20 }).map((weight) => weight / 20),
	}),
	{ selector: ({ row, column }) => `${row},${column}`, maxLength: 12 },
);

describe('pairs', () => {
	test('are none where nothing may be paired', () => {
		expect(assign([])).toEqual(new Map());
	});

	test('go to the best column, and what was first there goes to another', () => {
		const pairs = assign([edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.7)]);
		expect(pairs).toEqual(
			new Map([
				[0, 1],
				[1, 0],
			]),
		);
	});

	test('leave out the rows that are too many', () => {
		expect(assign([edge(0, 0, 0.3), edge(1, 0, 0.6), edge(2, 0, 0.5)])).toEqual(new Map([[1, 0]]));
	});

	test('are never made where there is no edge', () => {
		const pairs = assign([edge(0, 0, 0.5), edge(1, 1, 0.5), edge(0, 1, 0.1)]);
		expect(pairs).toEqual(
			new Map([
				[0, 0],
				[1, 1],
			]),
		);
	});

	test('are worth as much as the best of all pairings, and use each row and column once', () => {
		fc.assert(
			fc.property(someEdges, (edges) => {
				const pairs = assign(edges);
				expect(new Set(pairs.values()).size).toBe(pairs.size);
				expect(worth(edges, pairs)).toBeCloseTo(most(edges), 9);
			}),
		);
	});
});
