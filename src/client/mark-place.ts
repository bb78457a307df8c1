import type { MarkText } from './mark-text.ts';
import { partOf } from './parts.ts';

/** Puts the chooser under the chosen words, and a handle at either end of them. */
export class MarkPlace {
	readonly #frame: HTMLElement;
	readonly #text: MarkText;
	readonly #chooser: HTMLElement;
	readonly #handles: Readonly<Record<'from' | 'to', HTMLElement>>;

	constructor(frame: HTMLElement, text: MarkText) {
		this.#frame = frame;
		this.#text = text;
		this.#chooser = partOf(frame, '[data-chooser]');
		this.#handles = {
			from: partOf(frame, '[data-handle="from"]'),
			to: partOf(frame, '[data-handle="to"]'),
		};
	}

	/** Follows the words that are chosen now, and how the window is now. */
	update(): void {
		const { from, to } = this.#handles;
		const { chosen } = this.#text;
		const edges = chosen && this.#text.edgesOf(chosen);
		// All is measured before anything is moved: to measure in between would lay the page out anew.
		const { left, top, width } = this.#frame.getBoundingClientRect();
		const room = Math.max(0, width - this.#chooser.offsetWidth);
		from.hidden = to.hidden = !edges;
		if (!edges) return;
		const { first, last } = edges;
		move(from, first.left - left, first.bottom - top);
		move(to, last.right - left, last.bottom - top);
		// What is hidden has no width yet: it is to open where it cannot make the page wider.
		const across = this.#chooser.hidden ? 0 : Math.min(Math.max(0, first.left - left), room);
		move(this.#chooser, across, last.bottom - top);
	}
}

/**
 * By the style object, which the page's policy allows; an attribute it would refuse. To shift what
 * is drawn lays nothing out anew.
 */
function move(element: HTMLElement, left: number, top: number): void {
	element.style.translate = `${left}px ${top}px`;
}
