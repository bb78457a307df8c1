import { addresses } from './address.ts';
import type { Origin } from './article.ts';
import { type Example, exampleAddress, exampleRef } from './example.ts';
import { emphasise } from './emphasise.ts';
import { escapeHtml } from './html.ts';
import { type Reading, SIGNALS } from './signal.ts';
import { inQuotes } from './in-quotes.ts';

/** The interface's words on an example. */
export interface ExampleWords {
	/** "leaves a gap" */
	readonly reading: Readonly<Record<Reading, string>>;
	readonly origin: Readonly<Record<Origin, string>>;
	/** "sentence 3" */
	readonly sentence: (number: number) => string;
	readonly copy: string;
	readonly collect: string;
	readonly card: string;
	readonly like: string;
	/** Where what was searched for stands, if not in the sentence. */
	readonly inNote: string;
}

const NO_HITS: ReadonlySet<string> = new Set();

/**
 * An example as a line of a concordance: the sentence around its phrase, and behind it, folded,
 * the note and what can be done with it. The buttons need a script, which shows them.
 * `base` stands before every address; `hits` are the folded words that were searched for.
 */
export function renderExample(
	example: Example,
	words: ExampleWords,
	base: string,
	hits: ReadonlySet<string> = NO_HITS,
): string {
	const { reading, kind, outlet, genre, origin, title, note, ask } = example;
	const letter = SIGNALS[example.signal].letter;
	const mark = `<mark class="${letter}">${emphasise(example.quote, hits)}</mark>`;
	const before = emphasise(example.before, hits);
	const after = emphasise(example.after, hits);
	const isInNote = hits.size > 0 && !(before + mark + after).includes('class="hit"');
	return [
		`<li class="line ${letter}" data-example="${escapeHtml(exampleRef(example))}"><details>`,
		`<summary><span class="kwic"><span><span>${before}</span></span>${mark}<span>${after}</span></span>`,
		`<span class="about"><b>${escapeHtml(kind)}</b> <i>${words.reading[reading]}</i> `,
		`<span>${escapeHtml(outlet)}, ${escapeHtml(genre)}, ${words.origin[origin].toLowerCase()}${isInNote ? ` · ${words.inNote}` : ''}</span></span></summary>`,
		`<div class="unfolded"><p class="whole">${before}${mark}${after}</p>`,
		`<p><b>${emphasise(title, hits)}.</b> ${emphasise(note, hits)}</p>`,
		ask === undefined ? '' : `<p class="ask">${emphasise(ask, hits)}</p>`,
		`<p class="source">${renderSource(example, words, base)}</p>`,
		`<p class="actions" hidden><button type="button" data-copy>${words.copy}</button> `,
		`<button type="button" data-collect>${words.collect}</button> `,
		`<button type="button" data-card>${words.card}</button> `,
		`<a href="${escapeHtml(base + addresses.like(exampleRef(example)))}">${words.like}</a></p>`,
		'</div></details></li>',
	].join('');
}

/** Where the phrase stands, with the way there, and what a composed article says of itself. */
export function renderSource(example: Example, words: ExampleWords, base: string): string {
	const { outlet, headline, sentence, label, notice, origin } = example;
	const link = `<a href="${escapeHtml(base + exampleAddress(example))}">${escapeHtml(outlet)}, ${escapeHtml(inQuotes(headline))}, ${words.sentence(sentence)}, ${escapeHtml(label)}</a>`;
	return `${link}. ${escapeHtml((notice ?? words.origin[origin]).replace(/\.$/, ''))}.`;
}
