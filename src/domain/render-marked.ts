import { escapeHtml } from './html.ts';
import { SIGNALS, type SignalId } from './signal.ts';
import type { Span } from './span.ts';
import { type MarkNode, type Spanned, type TreeNode, toTree } from './tree.ts';

/** Something to be drawn over a text: a learner's mark, or an item of the key. */
export interface Drawn extends Spanned {
	readonly signal: SignalId;
	/** Whose it is, and what it became: classes of its element. */
	readonly classes?: readonly string[] | undefined;
	/** What it became, for filters. */
	readonly outcome?: string | undefined;
	/** A link that stands behind its first span: where to, and what it says. */
	readonly reference?: { readonly href: string; readonly label: string } | undefined;
}

interface Options {
	/**
	 * The words in order, each to be an element of its own with its number; left out, words are plain
	 * text. The space after a word goes with it: that makes half as many pieces to draw.
	 */
	readonly words?: readonly Span[] | undefined;
}

/** A stretch of a text with what lies on it. `offset` is where `text` begins in the article. */
export function renderMarked(
	text: string,
	offset: number,
	window: Span,
	drawn: readonly Drawn[],
	{ words }: Options = {},
): string {
	return new Renderer(text, offset, words).nodes(toTree(window, drawn));
}

class Renderer {
	readonly #text: string;
	readonly #offset: number;
	readonly #words: readonly Span[] | undefined;

	constructor(text: string, offset: number, words: readonly Span[] | undefined) {
		this.#text = text;
		this.#offset = offset;
		this.#words = words;
	}

	nodes(nodes: readonly TreeNode<Drawn>[]): string {
		return nodes
			.map((node) => (node.kind === 'text' ? this.#plain(node) : this.#mark(node)))
			.join('');
	}

	#plain({ start, end }: Span): string {
		if (!this.#words) return this.#slice(start, end);
		let html = '';
		let at = start;
		for (let index = firstAfter(this.#words, start); ; index++) {
			const word = this.#words[index];
			if (!word || word.start >= end) break;
			const from = Math.max(at, word.start);
			const space = this.#text.startsWith(' ', word.end - this.#offset) ? 1 : 0;
			const to = Math.min(end, word.end + space);
			html += `${this.#slice(at, from)}<span data-word="${index}">${this.#slice(from, to)}</span>`;
			at = to;
		}
		return html + this.#slice(at, end);
	}

	#mark({ owner, spanIndex, isLast, height, children }: MarkNode<Drawn>): string {
		const classes = [
			SIGNALS[owner.signal].letter,
			...(owner.classes ?? []),
			...(height > 0 ? [`h${Math.min(height, 4)}`] : []),
		];
		const outcome = owner.outcome === undefined ? '' : ` data-outcome="${owner.outcome}"`;
		const mark = `<mark class="${classes.join(' ')}"${outcome}>${this.nodes(children)}</mark>`;
		return isLast && spanIndex === 0 ? mark + reference(owner) : mark;
	}

	#slice(start: number, end: number): string {
		return escapeHtml(this.#text.slice(start - this.#offset, end - this.#offset));
	}
}

function reference({ reference: link, signal, outcome }: Drawn): string {
	if (!link) return '';
	const data = outcome === undefined ? '' : ` data-outcome="${outcome}"`;
	return `<a class="ref ${SIGNALS[signal].letter}"${data} href="${link.href}">${link.label}</a>`;
}

/** The index of the first word that ends after the offset. */
function firstAfter(words: readonly Span[], offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
