/**
 * Lets keys go through a text with a heat map: one stretch of each text can be reached with Tab, and
 * arrow keys go on from there.
 */
export function useHeatKeys(root: HTMLElement, signal: AbortSignal): void {
	root.addEventListener('keydown', onKey, { signal });
	root.addEventListener('focusin', ({ target }) => reach(runAt(target)), { signal });

	function onKey(event: KeyboardEvent): void {
		const run = runAt(event.target);
		if (!run || event.altKey || event.ctrlKey || event.metaKey) return;
		const runs = runsBeside(run);
		const at = runs.indexOf(run);
		const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: runs.length - 1 }[
			event.key
		];
		if (next === undefined) return;
		event.preventDefault();
		runs[next]?.focus();
	}
}

/** Makes the first stretch of a text the one that Tab reaches. */
export function prepareHeat(text: Element): void {
	text.querySelector<HTMLElement>('.run')?.setAttribute('tabindex', '0');
}

function reach(run: HTMLElement | undefined): void {
	if (!run) return;
	for (const each of runsBeside(run)) each.tabIndex = each === run ? 0 : -1;
}

function runAt(target: EventTarget | null): HTMLElement | undefined {
	const run =
		target instanceof HTMLElement ? target.closest<HTMLElement>('[data-heat] .run') : null;
	return run ?? undefined;
}

function runsBeside(run: HTMLElement): HTMLElement[] {
	return [...(run.closest('[data-heat]')?.querySelectorAll<HTMLElement>('.run') ?? [])];
}
