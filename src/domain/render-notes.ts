import type { Annotation } from './annotation.ts';
import { escapeHtml } from './html.ts';
import { type Reading, SIGNALS } from './signal.ts';

/** The interface's words on a note. */
export interface NoteWords {
	/** "Attribution · Nobody named" */
	readonly kind: (annotation: Annotation) => string;
	/** "leaves a gap" */
	readonly reading: Readonly<Record<Reading, string>>;
	readonly back: string;
}

/**
 * The notes of a block as an ordered list. Each folds behind its title, and opens where the
 * address names its body; or all are open from the start.
 */
export function renderNotes(
	annotations: readonly Annotation[],
	prefix: string,
	words: NoteWords,
	areOpen = false,
): string {
	if (annotations.length === 0) return '';
	return `<ol class="notes">${annotations.map((each) => renderNote(each, prefix, words, areOpen)).join('')}</ol>`;
}

function renderNote(
	annotation: Annotation,
	prefix: string,
	words: NoteWords,
	isOpen: boolean,
): string {
	const { id, label, signal, reading, title, note, ask } = annotation;
	const letter = SIGNALS[signal].letter;
	return [
		`<li class="${letter}"><aside role="doc-footnote"><details${isOpen ? ' open' : ''}>`,
		`<summary><b>${label}</b> ${escapeHtml(title)} <i>${words.reading[reading]}</i></summary>`,
		`<div id="${prefix}note-${id}"><p class="kind">${escapeHtml(words.kind(annotation))}</p>`,
		`<p>${escapeHtml(note)}</p>`,
		ask === undefined ? '' : `<p class="ask">${escapeHtml(ask)}</p>`,
		`<a class="back" role="doc-backlink" href="#${prefix}${id}">${words.back}</a>`,
		'</div></details></aside></li>',
	].join('');
}
