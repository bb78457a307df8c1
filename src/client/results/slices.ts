/** Work without a pause, ms: a frame is kept free. */
const SLICE = 8;

/**
 * Does one piece of work after the other and lets the page breathe in between. Stops before the next
 * piece once `isStale` says that nobody waits for it any more; returns whether all was done.
 */
export async function inSlices(
	pieces: Iterable<() => void>,
	isStale: () => boolean,
): Promise<boolean> {
	let began = performance.now();
	for (const piece of pieces) {
		if (performance.now() - began > SLICE) {
			await pause();
			if (isStale()) return false;
			began = performance.now();
		}
		piece();
	}
	return true;
}

/** Until what else waits has been done, a frame among it. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		// A page in the background gets no frames.
		setTimeout(resolve, 100);
	});
}
