/** A word of the trade, and what it means here. */
export interface Term {
	readonly id: string;
	/** As it heads its entry. */
	readonly term: string;
	/** Other shapes of it that a lesson may use, such as its plural. */
	readonly also: readonly string[];
	readonly meaning: string;
}

/** A stretch of a text in which a term is used: `[start, end)` in UTF-16 units. */
export interface TermUse {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Finds the terms of a glossary in running words: whole words in capitals or small letters, and of
 * two that begin at the same place the longer one.
 */
export function termFinder(terms: readonly Term[]): (text: string) => TermUse[] {
	const shapes = new Map(
		terms.flatMap(({ id, term, also }) =>
			[term, ...also].map((shape): [string, string] => [shape.toLowerCase(), id]),
		),
	);
	if (shapes.size === 0) return () => [];
	const longestFirst = [...shapes.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`,
		'giu',
	);
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
			const id = shapes.get(words.toLowerCase());
			return id === undefined ? [] : [{ id, start: index, end: index + words.length }];
		});
}

function escapePattern(shape: string): string {
	return shape.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
