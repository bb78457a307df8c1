import { escapeHtml } from './html.ts';
import { fold } from './query.ts';
import type { Stem } from './vocabulary.ts';

/** A word that folds to one word: apostrophes and the commas of numbers stay inside, hyphens part. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The text as HTML, with the words that fold to a hit in bold type. */
export function emphasise(text: string, hits: ReadonlySet<string>): string {
	if (hits.size === 0) return escapeHtml(text);
	let html = '';
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (!hits.has(fold(word))) continue;
		html += `${escapeHtml(text.slice(end, index))}<b class="hit">${escapeHtml(word)}</b>`;
		end = index + word.length;
	}
	return html + escapeHtml(text.slice(end));
}

/** The folded words of the texts for which one of the words was looked up: by beginning or stem. */
export function hitsIn(texts: readonly string[], words: readonly string[], stem: Stem): string[] {
	const wanted = words.flatMap((word) => fold(word).split(' ')).filter((word) => word !== '');
	const stems = new Set(wanted.map(stem));
	const all = new Set(texts.flatMap((text) => fold(text).split(' ')));
	return [...all].filter(
		(word) => stems.has(stem(word)) || wanted.some((part) => word.startsWith(part)),
	);
}
