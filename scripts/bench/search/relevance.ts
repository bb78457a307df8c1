/**
 * The share of relevant ones among the first `k`: of 1 where as many are relevant as can stand
 * there, so that a query with two relevant examples can be answered in full.
 */
export function precisionAt(
	ranked: readonly string[],
	relevant: readonly string[],
	k: number,
): number {
	const possible = Math.min(k, relevant.length);
	return possible === 0 ? 1 : countIn(ranked.slice(0, k), relevant) / possible;
}

/** The share of all relevant ones that stand among the first `k`. */
export function recallAt(
	ranked: readonly string[],
	relevant: readonly string[],
	k: number,
): number {
	return relevant.length === 0 ? 1 : countIn(ranked.slice(0, k), relevant) / relevant.length;
}

function countIn(shown: readonly string[], wanted: readonly string[]): number {
	const all = new Set(shown);
	return wanted.filter((each) => all.has(each)).length;
}
