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

/** Lets the page show and hear what has come up, before work goes on. */
export function yielded(): Promise<void> {
	// Typed as always there; not every browser has it yet.
	const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
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
