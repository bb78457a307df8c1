const waiting: (() => void)[] = [];
let isListening = false;

/**
 * Is done once the next frame is on the screen, so that what may come later does not hold up what
 * one waits to see; at once where nothing is painted any more. In the order in which it was asked.
 */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		listen();
		waiting.push(resolve);
		if (document.visibilityState === 'hidden') release();
		else if (waiting.length === 1) requestAnimationFrame(() => setTimeout(release));
	});
}

/** How long steps go on before the page may show them, ms. What they cost to draw comes on top. */
const SLICE = 1;

/**
 * Does the steps, a few for each frame, so that the page answers meanwhile; until they are done or
 * no longer wanted. Returns whether all were done.
 */
export async function inSlices(
	steps: Iterable<unknown>,
	isWanted: () => boolean,
): Promise<boolean> {
	let began = performance.now();
	for (const _step of steps) {
		if (performance.now() - began < SLICE) continue;
		await painted();
		if (!isWanted()) return false;
		began = performance.now();
	}
	return true;
}

function release(): void {
	for (const resolve of waiting.splice(0)) resolve();
}

/** A page that is left paints no more. */
function listen(): void {
	if (isListening) return;
	isListening = true;
	addEventListener('pagehide', release);
	document.addEventListener('visibilitychange', release);
}
