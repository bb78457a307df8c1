import type { FacetCounts, FacetId } from '../../domain/facet.ts';
import type { FacetColumn } from '../../domain/facet-column.ts';
import type { SearchState } from '../../domain/search-state.ts';
import type { Result } from './find.ts';

/** What results are narrowed down by and counted in: columns beside the index. */
export class FacetTable {
	readonly #order: ReadonlyMap<string, number>;
	readonly #columns: ReadonlyMap<FacetId, FacetColumn>;

	/** `order` is each record's place in the index, and so in every column. */
	constructor(order: ReadonlyMap<string, number>, columns: ReadonlyMap<FacetId, FacetColumn>) {
		this.#order = order;
		this.#columns = columns;
	}

	/**
	 * The results that have one of the values of each facet, and how often each value of the facets
	 * in `open` occurs among them: a facet's own choice does not narrow its counts.
	 */
	narrow(
		results: readonly Result[],
		facets: SearchState['facets'],
		open: readonly FacetId[] = [],
	): { results: Result[]; counts: FacetCounts } {
		const tests = (Object.keys(facets) as FacetId[]).map((id) => {
			const { combinations, codes } = this.#column(id);
			const fits = combinations.map((each) => each.some((value) => facets[id]?.includes(value)));
			return { id, codes, fits };
		});
		const tallies = open.map((id) => {
			const { combinations, codes } = this.#column(id);
			return { id, combinations, codes, counts: combinations.map(() => 0) };
		});
		const kept: Result[] = [];
		for (const result of results) {
			const at = this.#order.get(result.id) ?? -1;
			const failed = tests.filter(({ codes, fits }) => !fits[codes[at] ?? -1]);
			if (failed.length === 0) kept.push(result);
			if (failed.length > 1) continue;
			for (const { id, codes, counts } of tallies) {
				const code = codes[at] ?? -1;
				if (failed.length === 0 || failed[0]?.id === id) counts[code] = (counts[code] ?? 0) + 1;
			}
		}
		return {
			results: kept,
			counts: Object.fromEntries(tallies.map((tally) => [tally.id, sumByValue(tally)])),
		};
	}

	/** The first of a result's values; nothing where it has none. */
	valueOf(result: Result, id: FacetId): string | undefined {
		const { combinations, codes } = this.#column(id);
		return combinations[codes[this.#order.get(result.id) ?? -1] ?? -1]?.[0];
	}

	/** The results in the order of the index. */
	inOrder(results: readonly Result[]): Result[] {
		const rank = ({ id }: Result) => this.#order.get(id) ?? 0;
		return [...results].sort((a, b) => rank(a) - rank(b));
	}

	#column(id: FacetId): FacetColumn {
		const column = this.#columns.get(id);
		if (!column) throw new Error(`The facet \`${id}\` is not loaded.`);
		return column;
	}
}

function sumByValue({
	combinations,
	counts,
}: {
	readonly combinations: FacetColumn['combinations'];
	readonly counts: readonly number[];
}): Record<string, number> {
	const sums = new Map<string, number>();
	for (const [code, values] of combinations.entries()) {
		for (const value of values) sums.set(value, (sums.get(value) ?? 0) + (counts[code] ?? 0));
	}
	return Object.fromEntries(sums);
}
