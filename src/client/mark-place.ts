import type { WordRange } from '../domain/word-range.ts';
import type { MarkText } from './mark-text.ts';
import { partOf } from './parts.ts';

/** Where a range of words lies in the frame of the text. */
export interface Place {
	/** The lower corners of the first and the last word, px. */
	readonly from: Corner;
	readonly to: Corner;
	/** How wide the frame is, px. */
	readonly width: number;
}

interface Corner {
	readonly left: number;
	readonly top: number;
}

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

	/** Measures where the words lie. Costs least before anything has changed: then nothing has to be laid out. */
	measure(range: WordRange | undefined): Place | undefined {
		const edges = range && this.#text.edgesOf(range);
		if (!edges) return undefined;
		const { first, last } = edges;
		const { left, top, width } = this.#frame.getBoundingClientRect();
		return {
			from: { left: first.left - left, top: first.bottom - top },
			to: { left: last.right - left, top: last.bottom - top },
			width,
		};
	}

	/** Puts chooser and handles there, or the handles away. */
	put(place: Place | undefined): void {
		const { from, to } = this.#handles;
		from.hidden = to.hidden = !place;
		if (!place) return;
		shift(from, `${place.from.left}px`, place.from.top);
		shift(to, `${place.to.left}px`, place.to.top);
		// Not further to the right than it has room; 100% is its own width.
		const across = `max(0px, min(${place.from.left}px, ${place.width}px - 100%))`;
		shift(this.#chooser, across, place.to.top);
	}

	/** Follows the words as they lie now. */
	update(): void {
		this.put(this.measure(this.#text.chosen));
	}
}

/**
 * By the style object, which the page's policy allows; an attribute it would refuse. To shift what
 * is drawn lays nothing out anew.
 */
function shift(element: HTMLElement, left: string, top: number): void {
	element.style.translate = `${left} ${top}px`;
}
