import type { AskedItem } from '../domain/asked.ts';
import { inQuotes } from '../domain/in-quotes.ts';
import { toJsonScript } from '../domain/json-script.ts';
import { renderSortItems, renderSortReasons } from '../domain/render-sort.ts';
import { exampleRef } from '../domain/example.ts';
import { sortWords } from '../text/sort-words.ts';
import { workWords as words } from '../text/work.ts';
import { partOf } from './parts.ts';
import { fetchPassages, type Passages } from './work-data.ts';

/**
 * Puts an exercise for each item of passages into the place, made of the template that is in the
 * page; returns the keys of those whose passages are all gone.
 * @throws Error where something cannot be loaded
 */
export async function showPassages(
	place: HTMLElement,
	template: HTMLTemplateElement,
	asked: readonly AskedItem[],
	base: string,
): Promise<ReadonlySet<string>> {
	const items = asked.filter(({ item }) => item.kind === 'passages');
	const found = await Promise.all(items.map(({ item }) => fetchPassages(base, item)));
	const made = found.map((passages, index) =>
		passages ? makeExercise(template, passages, `passages-${index}-`) : undefined,
	);
	place.replaceChildren(...made.filter((each) => each !== undefined));
	if (place.childElementCount > 0) await import('./practice-sort.ts');
	return new Set(items.filter((_, index) => !made[index]).map(({ key }) => key));
}

/** Takes the reader to the exercise. */
export function goToPassages(place: HTMLElement, key: string): void {
	const heading = place.querySelector<HTMLElement>(`[data-exercise="${CSS.escape(key)}"] h3`);
	if (!heading) return;
	heading.tabIndex = -1;
	heading.scrollIntoView({ behavior: 'instant' });
	heading.focus({ preventScroll: true });
}

function makeExercise(
	template: HTMLTemplateElement,
	{ exercise, examples }: Passages,
	prefix: string,
): HTMLElement {
	const { content } = template;
	const element = document.importNode(content, true).firstElementChild as HTMLElement;
	const { id, edition, title, bins, items } = exercise;
	element.dataset['exercise'] = id;
	element.dataset['edition'] = edition;
	const heading = partOf(element, 'h3');
	heading.id = `${prefix}title`;
	heading.textContent = title === '' ? words.untitled : title;
	partOf(element, 'section').setAttribute('aria-labelledby', heading.id);
	const sources = new Map(examples.map((example) => [exampleRef(example), example]));
	const options = {
		...sortWords,
		prefix,
		sourceOf: (item: { readonly id: string }) => {
			const example = sources.get(item.id);
			if (!example) return '';
			const { outlet, headline, notice, origin } = example;
			return words.source(outlet, inQuotes(headline), notice, origin);
		},
	};
	partOf(element, '[data-parts]').innerHTML = renderSortItems(exercise, options);
	partOf(element, '[data-reasons]').innerHTML = renderSortReasons(exercise, options);
	partOf(element, 'script').textContent = toJsonScript({
		bins,
		items: items.map((item) => ({ id: item.id, bin: item.bin })),
	});
	return element;
}
