/** An event of the page, and how long after it the next frame was painted, ms. */
export interface Frame {
	readonly type: string;
	readonly took: number;
}

/** What the page of `listen` holds. */
interface Heard {
	frames: Frame[];
	/** From the press on “Check” to a frame with the result, ms. */
	result: number | undefined;
	/** From the same press until no more answers come, ms. */
	answers: number | undefined;
	/** The longest stretch of work without a pause, ms; 0 where none took 50. */
	longest: number;
}

declare global {
	var heard: Heard;
}

/**
 * Runs in a page before its own scripts. The time of an event is when the browser had it from the
 * mouse or the keys, so waiting for the page counts; a task that a frame's callback asks for, before
 * all others, begins once styles, layout and paint of that frame are done. What the page itself has
 * put off until then does not count.
 */
export function listen(): void {
	const types = ['pointermove', 'pointerup', 'click', 'keydown'];
	let pressed = 0;
	globalThis.heard = { frames: [], result: undefined, answers: undefined, longest: 0 };
	for (const type of types) {
		addEventListener(
			type,
			(event) => {
				const { timeStamp } = event;
				if (event instanceof KeyboardEvent && event.key === 'Shift') return;
				if (type === 'click') pressed = timeStamp;
				painted(() => heard.frames.push({ type, took: performance.now() - timeStamp }));
			},
			{ capture: true },
		);
	}
	addEventListener('DOMContentLoaded', () => {
		const result = document.querySelector<HTMLElement>('[data-result]');
		if (!result) return;
		new MutationObserver(() => {
			if (!result.hidden) painted(() => (heard.result ??= performance.now() - pressed));
		}).observe(result, { attributeFilter: ['hidden'] });
		new MutationObserver(() => {
			if (!result.querySelector('[aria-busy]')) heard.answers = performance.now() - pressed;
		}).observe(result, { subtree: true, attributeFilter: ['aria-busy'] });
	});
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) heard.longest = Math.max(heard.longest, duration);
	}).observe({ type: 'longtask' });

	function painted(then: () => void): void {
		requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }));
	}
}
