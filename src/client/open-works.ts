import { partOf } from './parts.ts';
import { worksHtml } from './work-html.ts';
import { workStore } from './work-store.ts';

/** Lists the assignments that are not handed in, with the way to each, and keeps the list so. */
export function keepOpenWorks(place: HTMLElement): void {
	workStore.onChange(() => void show(place));
	void show(place);
}

async function show(place: HTMLElement): Promise<void> {
	const { value } = await workStore.works();
	const open = value.filter(({ handedInAt }) => handedInAt === undefined);
	partOf(place, 'ul').innerHTML = worksHtml(open, place.dataset['base'] ?? '');
	place.hidden = open.length === 0;
}
