import { fold } from '../../domain/query.ts';

/** Words of an excerpt, and how many of them stand before the first one found. */
const LENGTH = 30;
const BEFORE = 6;

/**
 * The stretch of a text, on one line, that has the most of what was found, with an ellipsis where
 * the text goes on. `hits` are folded words; without any in the text it is the text's beginning.
 */
export function excerptOf(text: string, hits: ReadonlySet<string>): string {
	const words = text.split(' ');
	const found = words.map((word) =>
		fold(word)
			.split(' ')
			.filter((part) => hits.has(part)),
	);
	let best = 0;
	let most = 0;
	for (const [at, { length }] of found.entries()) {
		if (length === 0) continue;
		const different = new Set(found.slice(at, at + LENGTH - BEFORE).flat()).size;
		if (different > most) [best, most] = [at, different];
	}
	const start = Math.max(0, Math.min(best - BEFORE, words.length - LENGTH));
	const end = Math.min(start + LENGTH, words.length);
	const shown = words.slice(start, end).join(' ');
	return `${start > 0 ? '… ' : ''}${shown}${end < words.length ? ' …' : ''}`;
}
