import { type Example, exampleAddress, exampleRef } from './example.ts';
import { escapeHtml } from './html.ts';
import type { ExampleWords } from './render-example.ts';
import { SIGNALS } from './signal.ts';
import { inQuotes } from './in-quotes.ts';

/** The interface's words on an item of a collection. */
export interface ItemWords {
	readonly up: string;
	readonly down: string;
	readonly remove: string;
}

/** Room to write on, in lines. */
const LINES = 3;

/**
 * An item of a collection: its sentence, what was found in it, the note behind its title, and the
 * buttons that move it. On paper the finding gives way to lines where no notes are wanted.
 */
export function renderItem(
	example: Example,
	words: ExampleWords & ItemWords,
	base: string,
): string {
	const { title, note, ask, quote } = example;
	const whose = `<span class="hidden"> “${escapeHtml(quote)}”</span>`;
	const button = (action: 'up' | 'down' | 'remove') =>
		`<button type="button" class="button small" data-${action}>${words[action]}${whose}</button>`;
	return [
		`<li class="item ${SIGNALS[example.signal].letter}" data-ref="${escapeHtml(exampleRef(example))}">`,
		renderFinding(example, words),
		`<details class="reason"><summary>${escapeHtml(title)}</summary><p>${escapeHtml(note)}</p>`,
		ask === undefined ? '' : `<p class="ask">${escapeHtml(ask)}</p>`,
		`</details><p class="source">${renderPlace(example, words, base)}</p>`,
		`<div class="ruled" aria-hidden="true">${'<span></span>'.repeat(LINES)}</div>`,
		`<p class="buttons">${button('up')} ${button('down')} ${button('remove')}</p></li>`,
	].join('');
}

/** An example of a list that is only looked at yet. */
export function renderPreviewItem(example: Example, words: ExampleWords): string {
	const letter = SIGNALS[example.signal].letter;
	const source = `<p class="source">${escapeHtml(example.outlet)}. ${renderNotice(example, words)}</p>`;
	return `<li class="item ${letter}">${renderFinding(example, words)}${source}</li>`;
}

function renderFinding(example: Example, words: ExampleWords): string {
	const { before, quote, after, kind, reading, signal } = example;
	const mark = `<mark class="${SIGNALS[signal].letter}">${escapeHtml(quote)}</mark>`;
	return `<p class="sentence">${escapeHtml(before)}${mark}${escapeHtml(after)}</p><p class="finding"><b>${escapeHtml(kind)}</b> <i>${words.reading[reading]}</i></p>`;
}

/** As the source of any example, with the label apart: it gives the signal away. */
function renderPlace(example: Example, words: ExampleWords, base: string): string {
	const { outlet, headline, sentence, label } = example;
	const place = `${escapeHtml(outlet)}, ${escapeHtml(inQuotes(headline))}, ${words.sentence(sentence)}`;
	const letter = `<span class="label">, ${escapeHtml(label)}</span>`;
	const link = `<a href="${escapeHtml(base + exampleAddress(example))}">${place}${letter}</a>`;
	return `${link}. ${renderNotice(example, words)}`;
}

function renderNotice({ notice, origin }: Example, words: ExampleWords): string {
	return `${escapeHtml((notice ?? words.origin[origin]).replace(/\.$/, ''))}.`;
}
