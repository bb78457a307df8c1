import type { Phrase } from './exercise.ts';
import { escapeHtml } from './html.ts';

/** A phrase in its sentence, as HTML in one piece: white space of a template would show. */
export function renderPhrase({ before, quote, after }: Omit<Phrase, 'sentence'>): string {
	return `${escapeHtml(before)}<b data-phrase>${escapeHtml(quote)}</b>${escapeHtml(after)}`;
}
