import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Block } from './exhibit.ts';
import { escapeHtml } from './html.ts';
import { SIGNALS } from './signal.ts';
import { type MarkNode, type TextNode, type TreeNode, toTree } from './tree.ts';

export interface TextOptions {
	/** Stands before every id, so that one page can show a text twice. */
	readonly prefix: string;
	/** Numbered links to the notes stand behind the marks. */
	readonly hasNotes: boolean;
	/** Sentence numbers stand before the sentences. */
	readonly hasNumbers: boolean;
	/** Where the note of an annotation stands, where the links to the notes lead to another page. */
	readonly noteAddress?: (annotation: Annotation) => string;
}

/**
 * A block of an article as HTML. Its text content, but for the numbers (`.n`) and the links to
 * the notes (`.ref`), is the text of the block, character for character.
 */
export function renderBlock(
	article: Pick<Article, 'text' | 'sentences'>,
	block: Pick<Block, 'start' | 'end' | 'sentences'>,
	annotations: readonly Annotation[],
	options: TextOptions,
): string {
	const numbers = options.hasNumbers ? block.sentences : [];
	const starts = new Map(
		numbers.map((number) => [article.sentences[number - 1]?.start ?? block.start, number]),
	);
	return new Renderer(article.text, starts, options).nodes(toTree(block, annotations));
}

class Renderer {
	readonly #text: string;
	/** Where a sentence's number is still to be written. */
	readonly #numbers: Map<number, number>;
	readonly #options: TextOptions;

	constructor(text: string, numbers: Map<number, number>, options: TextOptions) {
		this.#text = text;
		this.#numbers = numbers;
		this.#options = options;
	}

	nodes(nodes: readonly TreeNode[]): string {
		return nodes.map((node) => this.#node(node)).join('');
	}

	#node(node: TreeNode): string {
		const number = this.#numberAt(node.start);
		return number + (node.kind === 'text' ? this.#plain(node) : this.#mark(node));
	}

	#plain({ start, end }: TextNode): string {
		const inside = [...this.#numbers.keys()].filter((at) => start < at && at < end);
		const cuts = [start, ...inside, end];
		return cuts
			.slice(1)
			.map((to, index) => {
				const from = cuts[index] ?? start;
				return this.#numberAt(from) + escapeHtml(this.#text.slice(from, to));
			})
			.join('');
	}

	#mark({ owner: annotation, spanIndex, isLast, height, children }: MarkNode): string {
		const { prefix, hasNotes, noteAddress } = this.#options;
		const attributes = [
			`class="${SIGNALS[annotation.signal].letter}${height > 0 ? ` h${Math.min(height, 4)}` : ''}"`,
			hasNotes ? ` aria-details="${prefix}note-${annotation.id}"` : '',
		];
		const mark = `<mark ${attributes.join('')}>${this.nodes(children)}</mark>`;
		const isReferred = (hasNotes || noteAddress !== undefined) && isLast;
		return isReferred ? mark + this.#reference(annotation, spanIndex === 0) : mark;
	}

	/** The link to the note; behind the first span it is also the annotation’s address on the page. */
	#reference(annotation: Annotation, isMain: boolean): string {
		const { id, label, signal } = annotation;
		const { prefix, hasNotes, noteAddress } = this.#options;
		const own = isMain && hasNotes ? ` id="${prefix}${id}"` : '';
		const href = noteAddress?.(annotation) ?? `#${prefix}note-${id}`;
		return `<a class="ref ${SIGNALS[signal].letter}"${own} role="doc-noteref" href="${href}">${label}</a>`;
	}

	#numberAt(offset: number): string {
		const number = this.#numbers.get(offset);
		if (number === undefined) return '';
		this.#numbers.delete(offset);
		const id = `${this.#options.prefix}s${number}`;
		return `<a class="n" id="${id}" href="#${id}" aria-label="Sentence ${number}">${number}</a>`;
	}
}
