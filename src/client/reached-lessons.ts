import { lessonWords as words } from '../text/lesson.ts';
import { practiceStore } from './practice-store.ts';

/** Says of each lesson of a list how far the reader is; of one not begun, nothing. */
async function showReached(): Promise<void> {
	const reached = await practiceStore.allSteps();
	for (const place of document.querySelectorAll<HTMLElement>('[data-reached]')) {
		const steps = place.dataset['steps']?.split(' ') ?? [];
		const seen = steps.filter((step) =>
			reached.some((each) => each.lesson === place.dataset['reached'] && each.step === step),
		);
		if (seen.length > 0) place.textContent = words.index.reached(seen.length, steps.length);
	}
}

practiceStore.onChange(() => void showReached());
void showReached();
