import type { WordRange } from '../domain/word-range.ts';
import type { MarkText } from './mark-text.ts';

/** What a pointer has done to the text. */
export interface PointerActions {
	/** New words are about to be chosen. */
	readonly started: () => void;
	/** Words are being chosen, and are not yet what is meant. */
	readonly choosing: (range: WordRange) => void;
	/** These words are meant. */
	readonly chosen: (range: WordRange) => void;
	/** A word was tapped. */
	readonly tapped: (word: number) => void;
	readonly cancelled: () => void;
}

interface Drag {
	readonly pointer: number;
	readonly anchor: number;
	hasMoved: boolean;
}

/**
 * Lets a mouse, a pen or a finger choose words: press and draw, or tap and draw the handles at
 * either end. The page still scrolls up and down under a finger, and the system's own selection
 * does not come in between, because the text is not selectable while it is marked.
 */
export function usePointer(
	root: HTMLElement,
	text: MarkText,
	actions: PointerActions,
	signal: AbortSignal,
): void {
	let drag: Drag | undefined;
	/** The press that ends was no tap. */
	let hasDrawn = false;

	root.addEventListener(
		'pointerdown',
		(event) => {
			const word = text.wordOf(event.target as Element);
			if (word === undefined || event.button !== 0 || !event.isPrimary) return;
			hasDrawn = false;
			actions.started();
			const anchor = event.shiftKey ? (text.chosen?.from ?? word) : word;
			drag = { pointer: event.pointerId, anchor, hasMoved: event.shiftKey };
			if (event.shiftKey) actions.choosing(rangeOf(anchor, word));
		},
		{ signal },
	);
	root.addEventListener(
		'pointermove',
		(event) => {
			if (drag?.pointer !== event.pointerId) return;
			const word = wordAt(text, event.clientX, event.clientY);
			if (word === undefined || (!drag.hasMoved && word === drag.anchor)) return;
			drag.hasMoved = true;
			// From now on it is heard wherever it goes, and the handles are nothing to it.
			root.setPointerCapture(event.pointerId);
			root.toggleAttribute('data-drawing', true);
			actions.choosing(rangeOf(drag.anchor, word));
		},
		{ signal },
	);
	root.addEventListener(
		'pointerup',
		(event) => {
			if (drag?.pointer !== event.pointerId) return;
			hasDrawn = drag.hasMoved;
			end();
			if (hasDrawn && text.chosen) actions.chosen(text.chosen);
		},
		{ signal },
	);
	// Not when the finger is lifted: the click that follows would hit what opens under it.
	root.addEventListener(
		'click',
		({ target }) => {
			const word = text.wordOf(target as Element);
			if (word !== undefined && !hasDrawn) actions.tapped(word);
			hasDrawn = false;
		},
		{ signal },
	);
	root.addEventListener(
		'pointercancel',
		() => {
			if (drag?.hasMoved) actions.cancelled();
			end();
		},
		{ signal },
	);

	function end(): void {
		drag = undefined;
		root.toggleAttribute('data-drawing', false);
	}
}

/** The words from one to another, whichever comes first. */
export function rangeOf(one: number, other: number): WordRange {
	return { from: Math.min(one, other), to: Math.max(one, other) + 1 };
}

function wordAt(text: MarkText, x: number, y: number): number | undefined {
	return text.wordOf(document.elementFromPoint(x, y));
}

/** One of the two handles of a range: drawn, it takes its end of the range along. */
export function useHandle(
	handle: HTMLElement,
	end: 'from' | 'to',
	text: MarkText,
	choosing: (range: WordRange) => void,
	signal: AbortSignal,
): void {
	/** From the finger to the middle of the line whose words it draws over. */
	let rise = 0;
	handle.addEventListener(
		'pointerdown',
		(event) => {
			const edges = text.chosen && text.edgesOf(text.chosen);
			if (!edges) return;
			const { top, bottom } = end === 'from' ? edges.first : edges.last;
			rise = event.clientY - (top + bottom) / 2;
			handle.setPointerCapture(event.pointerId);
			event.preventDefault();
		},
		{ signal },
	);
	handle.addEventListener(
		'pointermove',
		(event) => {
			const range = text.chosen;
			if (!range || !handle.hasPointerCapture(event.pointerId)) return;
			handle.hidden = true;
			const word = wordAt(text, event.clientX, event.clientY - rise);
			handle.hidden = false;
			if (word === undefined) return;
			const next =
				end === 'from'
					? { from: Math.min(word, range.to - 1), to: range.to }
					: { from: range.from, to: Math.max(word, range.from) + 1 };
			if (next.from !== range.from || next.to !== range.to) choosing(next);
		},
		{ signal },
	);
}
