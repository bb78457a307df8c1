import type { Pieces } from '../domain/render-comparison.ts';
import { painted } from './painted.ts';

/** How long pieces are made before the page may show them, ms. What they cost to draw comes on top. */
const SLICE = 4;

/**
 * Puts pieces on the page, a few for each frame, so that it answers meanwhile: until all are there,
 * or until they are no longer wanted. While they come, `aria-busy` says so.
 */
export async function showPieces(
	place: HTMLElement,
	{ frame, pieces }: Pieces,
	isWanted: () => boolean,
): Promise<void> {
	place.innerHTML = frame;
	const root = place.firstElementChild;
	place.ariaBusy = 'true';
	let began = performance.now();
	for (const piece of pieces) {
		root?.insertAdjacentHTML('beforeend', piece);
		if (performance.now() - began < SLICE) continue;
		await painted();
		if (!isWanted()) return;
		began = performance.now();
	}
	place.ariaBusy = null;
}
