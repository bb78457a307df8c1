/**
 * The places of a longest rising subsequence, in order. What is left out is as little as has to be
 * moved to bring the whole into order: Ulam's distance (Ulam 1972, in *Applications of Number Theory
 * to Numerical Analysis*, 1–3). Patience sorting with a binary search, n log n (Fredman 1975,
 * doi:10.1016/0012-365X(75)90103-X).
 */
export function longestRising(numbers: readonly number[]): number[] {
	/** At each length less one: the place at which a rising run of that length ends lowest. */
	const ends: number[] = [];
	const before: (number | undefined)[] = [];
	for (const [place, number] of numbers.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
			else high = middle;
		}
		before[place] = ends[low - 1];
		ends[low] = place;
	}
	const run: number[] = [];
	for (let place = ends.at(-1); place !== undefined; place = before[place]) run.unshift(place);
	return run;
}
