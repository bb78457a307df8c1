import { addresses } from '../domain/address.ts';
import { askedItems } from '../domain/asked.ts';
import { escapeHtml } from '../domain/html.ts';
import { workWith } from '../domain/work-rules.ts';
import { workStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { barWords as words, doneWords, titleWords } from '../text/work.ts';
import { practiceStore } from './practice-store.ts';
import { fetchCatalogue } from './work-data.ts';
import { workStore } from './work-store.ts';

/** Shows above a lesson what assignment it is part of, and how far that is done, and keeps it so. */
export function keepBar(place: HTMLElement): void {
	practiceStore.onChange(() => void show(place));
	void show(place);
}

async function show(place: HTMLElement): Promise<void> {
	const { value: works } = await workStore.works();
	const work = workWith(works, place.dataset['workBar'] ?? '');
	const isOpen = work !== undefined && work.handedInAt === undefined;
	if (isOpen) {
		const base = place.dataset['base'] ?? '';
		const address = escapeHtml(base + addresses.openWork(work.id));
		const done = await standingOf(work, base).catch(() => '');
		place.innerHTML = [
			`<p>${words.part} <b>${escapeHtml(titleWords(work.assignment))}</b>. <span role="status">${done}</span></p>`,
			`<p class="ways"><a href="${address}">${words.back}</a>`,
			`<a href="${address}" class="quiet">${words.notMine(escapeHtml(work.student))}</a></p>`,
		].join('');
	}
	place.hidden = !isOpen;
}

async function standingOf(work: Work, base: string): Promise<string> {
	const [catalogue, attempts] = await Promise.all([fetchCatalogue(base), practiceStore.attempts()]);
	const asked = askedItems(work.assignment, catalogue);
	const { done, exercises } = workStanding(work, asked, { attempts, drafts: [], steps: [] });
	return `${doneWords(done, exercises.length)}.`;
}
