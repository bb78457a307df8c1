import type { Dragged } from './dragging.ts';

/**
 * A phrase on its way to one of the bins, which stand at the foot of the window until it is let go.
 * @param labels of the bins, with their radio buttons
 */
export function dragToTray(
	phrase: string,
	hint: string,
	labels: readonly HTMLLabelElement[],
	drop: (radio: HTMLInputElement) => void,
): Dragged {
	const tray = document.createElement('div');
	tray.className = 'tray';
	tray.ariaHidden = 'true';
	tray.append(hint);
	const places = new Map(labels.map((label) => [toPlace(label), label.control]));
	tray.append(...places.keys());
	const ghost = document.createElement('b');
	ghost.className = 'ghost';
	ghost.append(phrase);
	tray.append(ghost);
	document.body.append(tray);
	let over: HTMLElement | undefined;
	return {
		move(x, y) {
			ghost.style.translate = `${x}px ${y}px`;
			const under = document.elementFromPoint(x, y);
			over = [...places.keys()].find((place) => place.contains(under));
			for (const place of places.keys()) place.classList.toggle('over', place === over);
		},
		end(isDropped) {
			tray.remove();
			const radio = over && places.get(over);
			if (isDropped && radio instanceof HTMLInputElement) drop(radio);
		},
	};
}

/** What stands in the label beside its button. */
function toPlace(label: HTMLLabelElement): HTMLElement {
	const place = document.createElement('span');
	place.className = `place ${label.className}`;
	for (const part of label.children) if (part !== label.control) place.append(part.cloneNode(true));
	return place;
}
