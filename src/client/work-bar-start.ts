import { practiceStore } from './practice-store.ts';

/** Most readers work on no assignment: for them nothing more is loaded. */
async function begin(): Promise<void> {
	const place = document.querySelector<HTMLElement>('[data-work-bar]');
	if (place && (await practiceStore.hasWorks())) (await import('./work-bar.ts')).keepBar(place);
}

void begin();
