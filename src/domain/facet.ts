/**
 * What examples are narrowed down by, in the order of the page. Ids stand in addresses and in the
 * index, one file each.
 */
export const FACET_IDS = [
	'reading',
	'signal',
	'form',
	'voice',
	'genre',
	'level',
	'lesson',
	'module',
	'origin',
] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** The values an example has; none where a facet does not apply to it. */
export type FacetValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export function isFacet(id: string): id is FacetId {
	return (FACET_IDS as readonly string[]).includes(id);
}

/** How often each value of a facet occurs. */
export type FacetCounts = Readonly<Partial<Record<FacetId, Readonly<Record<string, number>>>>>;

/** Counts the values of all examples. */
export function countFacets(all: readonly FacetValues[]): FacetCounts {
	return Object.fromEntries(
		FACET_IDS.map((id) => {
			const counts = new Map<string, number>();
			for (const value of all.flatMap((values) => values[id] ?? [])) {
				counts.set(value, (counts.get(value) ?? 0) + 1);
			}
			return [id, Object.fromEntries(counts)];
		}),
	);
}
