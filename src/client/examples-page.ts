import { type Example, exampleRef } from '../domain/example.ts';
import type { FacetId } from '../domain/facet.ts';
import {
	isAsking,
	NOTHING_SEARCHED,
	readSearchState,
	type SearchState,
	type Sort,
	type UnknownPart,
	type View,
	withFacet,
	writeSearchState,
} from '../domain/search-state.ts';
import { searchWords } from '../text/search.ts';
import { enableCollecting } from './collect.ts';
import { SearchControls } from './search/controls.ts';
import { FIRST_LINES, type Found } from './search/engine.ts';
import { RemoteSearch, SearchError } from './search/remote.ts';
import {
	hasMore,
	renderFailure,
	renderLines,
	renderRemarks,
	renderResults,
	statusLine,
} from './search/results.ts';

/** How long typing has to rest before it is searched, ms. */
const REST = 120;

/** How long an answer may take before the page says that it is searching, ms. */
const PATIENCE = 400;

/** From this width on, in pixels, the facets stand beside the results. */
const WIDE = '(min-width: 64rem)';

/**
 * Searches as one types. The address always says what is shown, so that it can be shared and the
 * back button works. Without it the page can be looked through by signal and form.
 */
class ExampleSearch extends HTMLElement {
	readonly #stop = new AbortController();
	readonly #shown = new Map<string, Example>();
	#controls!: SearchControls;
	#remote!: RemoteSearch;
	#state: SearchState = NOTHING_SEARCHED;
	#unknown: readonly UnknownPart[] = [];
	#turn = 0;
	#timer = 0;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#controls = new SearchControls(this);
		this.#remote = new RemoteSearch(this.#base);
		const on = (type: string, listener: (event: Event) => void) =>
			this.addEventListener(type, listener, { signal });
		on('submit', (event) => {
			event.preventDefault();
			this.#go({ ...this.#state, query: this.#field.value, page: 1, like: undefined }, 'push');
		});
		on('input', ({ target }) => target === this.#field && this.#type());
		on('change', ({ target }) => this.#choose(target));
		on('click', (event) => this.#click(event as MouseEvent));
		on('focusin', ({ target }) => target === this.#field && this.#remote.warmUp());
		this.addEventListener('toggle', ({ target }) => this.#toggle(target), {
			signal,
			capture: true,
		});
		addEventListener('popstate', () => this.#readAddress(), { signal });
		enableCollecting(this, { base: this.#base, find: (ref) => this.#shown.get(ref) });
		this.#showFacets();
		for (const part of ['[data-tools]', '[data-tries]']) this.#part(part).hidden = false;
		this.#readAddress();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	get #base(): string {
		return this.dataset['base'] ?? '';
	}

	get #field(): HTMLInputElement {
		return this.#part<HTMLInputElement>('input[type="search"]');
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(`<example-search> has no ${selector}.`);
		return found;
	}

	#showFacets(): void {
		const facets = this.#part<HTMLDetailsElement>('[data-facets]');
		const media = matchMedia(WIDE);
		const adapt = () => {
			facets.open = media.matches;
			facets.toggleAttribute('data-wide', media.matches);
		};
		adapt();
		facets.hidden = false;
		media.addEventListener('change', adapt, { signal: this.#stop.signal });
	}

	#readAddress(): void {
		const { hash } = location;
		// A link inside the page, such as that past the menu, leaves what is shown as it is.
		if (hash !== '' && !isState(hash) && isAsking(this.#state)) return;
		const { state, unknown } = readSearchState(isState(hash) ? hash : '', this.#controls.known);
		this.#unknown = unknown;
		this.#field.value = state.query;
		this.#go(state, 'keep');
	}

	/** Shows a state; `push` makes it a step that the back button takes back. */
	#go(state: SearchState, how: 'push' | 'replace' | 'keep'): void {
		clearTimeout(this.#timer);
		const address = location.pathname + writeSearchState(state);
		if (how !== 'keep') this.#unknown = [];
		if (how === 'push' && address !== location.pathname + location.hash) {
			history.pushState(null, '', address);
		} else if (how === 'replace') history.replaceState(null, '', address);
		this.#state = state;
		this.#controls.show(state);
		void this.#run();
	}

	#type(): void {
		const query = this.#field.value;
		const isFirst = !isAsking(this.#state);
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const next = { ...this.#state, query, page: 1, like: undefined };
			this.#go(next, isFirst ? 'push' : 'replace');
		}, REST);
	}

	#choose(target: EventTarget | null): void {
		const state = { ...this.#state, like: undefined };
		if (target instanceof HTMLSelectElement) {
			this.#go({ ...state, sort: target.value as Sort, page: 1 }, 'push');
		} else if (target instanceof HTMLInputElement && target.name === 'view') {
			this.#go({ ...state, view: target.value as View, page: 1 }, 'push');
		} else if (target instanceof HTMLInputElement && target.closest('[data-facet]')) {
			const facet = target.name as FacetId;
			this.#go(withFacet(state, facet, target.value, target.checked), 'push');
		}
	}

	#click(event: MouseEvent): void {
		if (!(event.target instanceof Element)) return;
		const button = event.target.closest('button');
		if (button?.dataset['chip'] !== undefined) this.#removeChip(button);
		else if (button?.hasAttribute('data-clear')) this.#clear();
		else if (button?.hasAttribute('data-again')) void this.#run();
		else this.#follow(event, event.target.closest('a'));
	}

	#removeChip(button: HTMLButtonElement): void {
		const chips = [...this.querySelectorAll('[data-chip]')];
		const at = chips.indexOf(button);
		const facet = button.dataset['chip'] as FacetId;
		this.#go(withFacet(this.#state, facet, button.value, false), 'push');
		const left = this.querySelectorAll<HTMLElement>('[data-chip]');
		(left[Math.min(at, left.length - 1)] ?? this.#field).focus();
	}

	#clear(): void {
		this.#field.value = '';
		const { sort, view } = this.#state;
		this.#go({ ...NOTHING_SEARCHED, sort, view }, 'push');
		this.#field.focus();
	}

	/** A link to another search is followed on this page. */
	#follow(event: MouseEvent, link: HTMLAnchorElement | null): void {
		const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
		if (!link || !isPlain || link.pathname !== location.pathname || !isState(link.hash)) return;
		event.preventDefault();
		const { state } = readSearchState(link.hash, this.#controls.known);
		this.#field.value = state.query;
		this.#go(state, 'push');
		const status = this.#part('[data-status]');
		status.focus({ preventScroll: true });
		status.scrollIntoView({ block: 'start' });
	}

	#toggle(target: EventTarget | null): void {
		if (!(target instanceof HTMLDetailsElement) || target.dataset['facet'] === undefined) return;
		if (target.open && isAsking(this.#state)) void this.#run();
	}

	async #run(): Promise<void> {
		const turn = ++this.#turn;
		const state = this.#state;
		const isAsked = isAsking(state);
		this.#part('[data-browse]').hidden = isAsked;
		if (!isAsked) return this.#show(undefined, state);
		const waiting = window.setTimeout(() => this.#say(searchWords.searching), PATIENCE);
		try {
			const found = await this.#remote.search(state, this.#controls.open, FIRST_LINES);
			clearTimeout(waiting);
			if (turn !== this.#turn) return;
			this.#show(found, state);
			if (hasMore(found, state)) await this.#complete(state, turn);
		} catch (error) {
			if (!(error instanceof SearchError)) throw error;
			if (turn === this.#turn) this.#fail(error.message);
		} finally {
			clearTimeout(waiting);
		}
	}

	/** The lines of the page that were not waited for. */
	async #complete(state: SearchState, turn: number): Promise<void> {
		const { examples, hits } = await this.#remote.search(state, []);
		const list = this.querySelector('[data-results] > .concordance:not(.model)');
		if (turn !== this.#turn || !list) return;
		const rest = examples.slice(list.children.length);
		list.insertAdjacentHTML('beforeend', renderLines(rest, hits, this.#base));
		this.#remember(rest);
	}

	#remember(examples: readonly Example[]): void {
		for (const example of examples) this.#shown.set(exampleRef(example), example);
	}

	#show(found: Found | undefined, state: SearchState): void {
		this.#part('[data-messages]').innerHTML = renderRemarks(found, state, this.#unknown);
		this.#part('[data-results]').innerHTML = found ? renderResults(found, state, this.#base) : '';
		this.#part('[data-browse]').hidden = found !== undefined && found.total > 0;
		this.#controls.showCounts(found?.like ? undefined : found?.counts);
		this.#shown.clear();
		this.#remember([
			...(found?.examples ?? []),
			...(found?.nearly ?? []),
			...Object.values(found?.pairs ?? {}).flatMap(({ examples }) => examples),
			...(found?.like ? [found.like] : []),
		]);
		this.#say(found ? statusLine(found, state) : '');
	}

	#fail(file: string): void {
		this.#part('[data-messages]').innerHTML = renderFailure(file);
		this.#part('[data-results]').innerHTML = '';
		this.#part('[data-browse]').hidden = false;
		this.#say('');
	}

	#say(words: string): void {
		this.#part('[data-status]').textContent = words;
	}
}

/** A fragment that says what is searched names parts; others name a place in the page. */
function isState(hash: string): boolean {
	return hash.includes('=');
}

customElements.define('example-search', ExampleSearch);
