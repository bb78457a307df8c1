import type { MarkText } from './mark-text.ts';
import { partOf } from './parts.ts';

/** Puts the chooser under the chosen words, and a handle at either end of them. */
export function placeChooser(frame: HTMLElement, text: MarkText): void {
	const chooser = partOf(frame, '[data-chooser]');
	const [start, end] = [partOf(frame, '[data-handle="from"]'), partOf(frame, '[data-handle="to"]')];
	const edges = text.chosen && text.edgesOf(text.chosen);
	start.hidden = end.hidden = !edges;
	if (!edges) return;
	const { left, top, width } = frame.getBoundingClientRect();
	const { first, last } = edges;
	move(start, first.left - left, first.bottom - top);
	move(end, last.right - left, last.bottom - top);
	const room = Math.max(0, width - chooser.offsetWidth);
	move(chooser, Math.min(Math.max(0, first.left - left), room), last.bottom - top);
}

/** By the style object, which the page's policy allows; an attribute it would refuse. */
function move(element: HTMLElement, left: number, top: number): void {
	element.style.left = `${left}px`;
	element.style.top = `${top}px`;
}
