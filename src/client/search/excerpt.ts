import { fold } from '../../domain/query.ts';

/** Words of an excerpt, and how many of them stand before the first one found. */
const LENGTH = 30;
const BEFORE = 6;

/** A word as it was asked for counts for more than other forms of it. */
const AS_ASKED = 3;

/**
 * The stretch of a text, on one line, that has the most of what was found, with an ellipsis where
 * the text goes on; the text's beginning where nothing was. Both sets are of folded words: those
 * asked for, and the forms of them that the text has.
 */
export function excerptOf(
	text: string,
	asked: ReadonlySet<string>,
	hits: ReadonlySet<string>,
): string {
	const words = text.split(' ');
	const found = words.map((word) =>
		fold(word)
			.split(' ')
			.filter((part) => hits.has(part) || asked.has(part)),
	);
	let best = 0;
	let most = 0;
	for (const [at, { length }] of found.entries()) {
		if (length === 0) continue;
		const different = new Set(found.slice(at, at + LENGTH - BEFORE).flat());
		const weight =
			different.size + (AS_ASKED - 1) * [...different].filter((part) => asked.has(part)).length;
		if (weight > most) [best, most] = [at, weight];
	}
	const start = Math.max(0, Math.min(best - BEFORE, words.length - LENGTH));
	const end = Math.min(start + LENGTH, words.length);
	const shown = words.slice(start, end).join(' ');
	return `${start > 0 ? '… ' : ''}${shown}${end < words.length ? ' …' : ''}`;
}
