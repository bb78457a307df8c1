import { practiceStore } from './practice-store.ts';

/**
 * Most readers work on no assignment: for them nothing more is loaded. A bar that stands there
 * already, because it was due when the page was last seen, is filled or taken away.
 */
async function begin(): Promise<void> {
	const place = document.querySelector<HTMLElement>('[data-work-bar]');
	if (!place || (place.hidden && !(await practiceStore.hasWorks()))) return;
	// Where it does not load, the lesson is as on any other day.
	await import('./work-bar.ts').then(({ keepBar }) => keepBar(place)).catch(() => place.remove());
}

void begin();
