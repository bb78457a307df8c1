import type { Piece, Pieces } from '../domain/render-comparison.ts';
import { inSlices } from './painted.ts';

/**
 * Puts pieces on the page, a few for each frame: until all are there, or until they are no longer
 * wanted. While they come, `aria-busy` says so.
 */
export async function showPieces(
	place: HTMLElement,
	{ frame, pieces }: Pieces,
	isWanted: () => boolean,
): Promise<void> {
	place.innerHTML = frame;
	place.ariaBusy = 'true';
	const isDone = await inSlices(put(place.firstElementChild, pieces), isWanted);
	if (isDone) place.ariaBusy = null;
}

function* put(frame: Element | null, pieces: Iterable<Piece>): Generator<void> {
	for (const { html, into } of pieces) {
		const place = into === undefined ? frame : frame?.lastElementChild?.querySelector(into);
		yield place?.insertAdjacentHTML('beforeend', html);
	}
}
