import { addresses } from '../domain/address.ts';
import { askedItems } from '../domain/asked.ts';
import { isOpen, workWith } from '../domain/work-rules.ts';
import { workStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { barWords as words, doneWords, titleWords } from '../text/work.ts';
import { partOf } from './parts.ts';
import { practiceStore } from './practice-store.ts';
import { fetchCatalogue } from './work-data.ts';
import { workStore } from './work-store.ts';

/** Says above a lesson what assignment it is part of, and how far that is done, and keeps it so. */
export async function keepBar(place: HTMLElement): Promise<void> {
	practiceStore.onChange(() => void show(place));
	await show(place);
}

async function show(place: HTMLElement): Promise<void> {
	const { value: works } = await workStore.works();
	const work = workWith(works, place.dataset['workBar'] ?? '');
	place.hidden = !isOpen(work);
	if (!isOpen(work)) {
		// Nothing is held back any more, whatever was known beforehand.
		delete place.dataset['waits'];
		return;
	}
	const base = place.dataset['base'] ?? '';
	const title = partOf(place, '[data-title]');
	title.textContent = titleWords(work.assignment);
	title.title = title.textContent;
	const back = partOf<HTMLAnchorElement>(place, '[data-back]');
	const notMine = partOf<HTMLAnchorElement>(place, '[data-not-mine]');
	for (const link of [back, notMine]) link.href = base + addresses.openWork(work.id);
	notMine.textContent = words.notMine(work.student);
	partOf(place, '[data-done]').textContent = await standingOf(work, base).catch(() => '');
}

async function standingOf(work: Work, base: string): Promise<string> {
	const [catalogue, attempts] = await Promise.all([fetchCatalogue(base), practiceStore.attempts()]);
	const asked = askedItems(work.assignment, catalogue);
	const { done, exercises } = workStanding(work, asked, { attempts, drafts: [], steps: [] });
	return `${doneWords(done, exercises.length)}.`;
}
