import type { FacetCounts, FacetId } from '../../domain/facet.ts';
import { escapeHtml } from '../../domain/html.ts';
import type { KnownValues, SearchState } from '../../domain/search-state.ts';
import { facetNames, searchWords } from '../../text/search.ts';
import { number } from '../../text/numbers.ts';

/** The facets, order and view of a search page: shows a state, and says what was chosen. */
export class SearchControls {
	readonly #root: HTMLElement;
	readonly #boxes: readonly HTMLInputElement[];

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#boxes = [...root.querySelectorAll<HTMLInputElement>('[data-facet] input')];
	}

	/** The values that stand on the page. */
	get known(): KnownValues {
		const known: Partial<Record<FacetId, string[]>> = {};
		for (const { name, value } of this.#boxes) {
			known[name as FacetId] = [...(known[name as FacetId] ?? []), value];
		}
		return known;
	}

	/** The facets whose values are in sight, and so have to be counted. */
	get open(): FacetId[] {
		const groups = this.#root.querySelectorAll<HTMLElement>('[data-facet][open]');
		return [...groups].map((group) => group.dataset['facet'] as FacetId);
	}

	/** Sets all controls to the state; a group in which something is chosen opens. */
	show(state: SearchState): void {
		for (const box of this.#boxes) {
			box.checked = state.facets[box.name as FacetId]?.includes(box.value) ?? false;
			if (box.checked) box.closest('details')?.setAttribute('open', '');
		}
		const select = this.#root.querySelector<HTMLSelectElement>('select[name="sort"]');
		if (select) select.value = state.sort;
		for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name="view"]')) {
			radio.checked = radio.value === state.view;
		}
		this.#showChips(state);
	}

	/** Writes the counts beside the values of open facets; without any, those of the whole course. */
	showCounts(counts: FacetCounts | undefined): void {
		for (const box of this.#boxes) {
			const label = box.closest('label')?.querySelector<HTMLElement>('[data-count]');
			if (!label) continue;
			label.dataset['all'] ??= label.textContent.trim();
			const ofFacet = counts?.[box.name as FacetId];
			const isCounted = counts === undefined || ofFacet !== undefined;
			const count = counts === undefined ? label.dataset['all'] : (ofFacet?.[box.value] ?? 0);
			label.textContent = isCounted ? number(Number(count)) : '';
			label.dataset['count'] = String(count);
		}
	}

	#showChips({ facets }: SearchState): void {
		const chips = this.#root.querySelector<HTMLElement>('[data-chips]');
		if (!chips) return;
		const chosen = this.#boxes.filter(
			({ name, value }) => facets[name as FacetId]?.includes(value) ?? false,
		);
		chips.hidden = chosen.length === 0;
		const items = chosen.map(({ name, value, dataset }) => {
			const words = `${facetNames[name as FacetId]}: ${dataset['name'] ?? value}`;
			return `<li><button type="button" data-chip="${escapeHtml(name)}" value="${escapeHtml(value)}" aria-label="${escapeHtml(searchWords.remove(words))}">${escapeHtml(words)} <span aria-hidden="true">×</span></button></li>`;
		});
		chips.innerHTML = `<span class="hidden">${searchWords.chosen}</span><ul>${items.join('')}</ul><button type="button" data-clear>${searchWords.clear}</button>`;
	}
}
