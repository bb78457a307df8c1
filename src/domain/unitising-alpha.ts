/** A stretch of a continuum that an observer marked, half-open, and what for. */
export interface Section {
	readonly from: number;
	readonly to: number;
	readonly value: string;
}

/** What one observer marked: sections in order, none overlapping another. The rest is gaps. */
export type Unitising = readonly Section[];

/**
 * How far observers agree who cut a continuum into sections and gave each a value, the nominal uα
 * for unitising: 1 is full agreement, 0 is what chance would bring, less is agreement against chance.
 * Where all sections have one value, it is the binary |uα, sections against gaps.
 * Undefined where chance could bring no disagreement, as where nobody marked anything.
 *
 * With L(S) the length of a section or gap, ℓ_ck the observed coincidences of values c and k (φ for
 * gaps), m observers, and sums over sections and gaps g of observer i and h of observer j:
 *
 *     ℓ_ck = Σ_i Σ_{j≠i} Σ_g Σ_h L(S_ig of value c ∩ S_jh of value k) / (m − 1)
 *     ε_ck = ℓ.. (ℓ_c. ℓ_.k − [c = k] Σ_i Σ_g s(S_ig of value c)) / (ℓ..² − Σ_i Σ_g s(S_ig))
 *     α = 1 − (ℓ.. − Σ_c ℓ_cc) / (ℓ.. − Σ_c ε_cc)
 *
 * where s is L² for a section, which cannot meet itself by chance, and L for a gap, which may be cut
 * anywhere. K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, “On the reliability of unitizing
 * textual continua: Further developments”, Quality & Quantity 50 (2016), 2347–2364,
 * https://doi.org/10.1007/s11135-015-0266-1, with an erratum on p. 2365; also K. Krippendorff,
 * Content Analysis, 4th edition (2019), section 12.6, equations 32–35. It replaces the αU of 1995,
 * which compares squared distances between ends and turned out to behave unexpectedly with more than
 * two observers.
 *
 * @param length of the continuum, in any unit; sections are told in the same
 */
export function unitisingAlpha(
	observers: readonly Unitising[],
	length: number,
): number | undefined {
	const cut = observers.map((sections) => withGaps(sections, length));
	const all = observers.length * length;
	const same = new Map<string, number>();
	for (const [i, one] of cut.entries())
		for (const [j, other] of cut.entries())
			if (i !== j) addCoincidences(one, other, same, 1 / (observers.length - 1));
	const totals = new Map<string, number>();
	const selves = new Map<string, number>();
	for (const { from, to, value } of cut.flat()) {
		const size = to - from;
		add(totals, value, size);
		add(selves, value, value === GAP ? size : size ** 2);
	}
	const observed = all - sum(same.values());
	const alike = [...totals].map(([value, total]) => total ** 2 - (selves.get(value) ?? 0));
	const pairs = all ** 2 - sum(selves.values());
	const expected = all - (all * sum(alike)) / pairs;
	// A rounding error away from nothing is nothing.
	return pairs === 0 || expected < all * Number.EPSILON * 8 ? undefined : 1 - observed / expected;
}

/** No author’s value: forms have no space. */
const GAP = ' ';

/** The sections with the gaps between them, so that they fill the continuum. */
function withGaps(sections: Unitising, length: number): Section[] {
	const filled: Section[] = [];
	let at = 0;
	for (const section of [...sections, { from: length, to: length, value: GAP }]) {
		if (section.from < at || section.to < section.from)
			throw new RangeError('Sections have to be in order, without overlaps, and in the continuum.');
		filled.push({ from: at, to: section.from, value: GAP }, section);
		at = section.to;
	}
	return filled.filter(({ from, to }) => from < to);
}

/** Adds up how much of the continuum has the same value for both, value by value. */
function addCoincidences(
	one: readonly Section[],
	other: readonly Section[],
	same: Map<string, number>,
	weight: number,
): void {
	let at = 0;
	for (const section of one) {
		for (let meets = other[at]; meets && meets.from < section.to; meets = other[++at]) {
			const size = Math.min(section.to, meets.to) - Math.max(section.from, meets.from);
			if (meets.value === section.value) add(same, section.value, size * weight);
			if (meets.to > section.to) break;
		}
	}
}

function add(sums: Map<string, number>, key: string, amount: number): void {
	sums.set(key, (sums.get(key) ?? 0) + amount);
}

function sum(numbers: Iterable<number>): number {
	return Array.from(numbers).reduce((total, each) => total + each, 0);
}
