/**
 * A short name for what a value holds: equal values have equal names.
 * FNV-1a, 32 bits, over the JSON by code points (Fowler, Noll, Vo; draft-eastlake-fnv).
 */
export function editionOf(value: unknown): string {
	let hash = 0x811c9dc5;
	for (const character of JSON.stringify(value)) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
