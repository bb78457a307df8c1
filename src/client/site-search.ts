import { countResults, siteSearchWords as words } from '../text/site-search.ts';
import type { Keys } from './keys.ts';
import { RemoteSearch, SearchError } from './search/remote.ts';
import styles from './site-search.css?inline';
import {
	examplesAddress,
	renderDialog,
	renderFailure,
	renderFound,
	renderStart,
} from './site-search-html.ts';

/** Milliseconds without a key before what is typed is searched. */
const PAUSE = 120;

let opened: SiteSearch | undefined;

/**
 * Opens the search of the whole site. `base` is the path below which the site is deployed, `opener`
 * what takes the focus when it is closed again.
 */
export function openSiteSearch(base: string, opener: Element | null, keys: Keys): void {
	opened ??= new SiteSearch(base, keys);
	opened.open(opener);
}

class SiteSearch {
	readonly #base: string;
	readonly #keys: Keys;
	readonly #remote: RemoteSearch;
	readonly #dialog = document.createElement('dialog');
	readonly #field: HTMLInputElement;
	readonly #status: HTMLElement;
	readonly #found: HTMLElement;
	readonly #switch: HTMLInputElement;
	#opener: Element | null = null;
	#pause: ReturnType<typeof setTimeout> | undefined;
	/** Of the newest search; the answer to an older one comes too late. */
	#number = 0;

	constructor(base: string, keys: Keys) {
		this.#base = base;
		this.#keys = keys;
		this.#remote = new RemoteSearch(base);
		this.#dialog.className = 'site-search no-print';
		this.#dialog.setAttribute('aria-labelledby', 'site-search-label');
		this.#dialog.innerHTML = renderDialog();
		this.#field = this.#part('#site-search-field');
		this.#status = this.#part('[role=status]');
		this.#found = this.#part('[data-found]');
		this.#switch = this.#part('[data-keys]');
		this.#found.innerHTML = renderStart();
		this.#listen();
		adoptStyles();
		document.body.append(this.#dialog);
	}

	open(opener: Element | null): void {
		if (this.#dialog.open) return;
		this.#opener = opener;
		this.#switch.checked = this.#keys.areOn();
		this.#dialog.showModal();
		this.#field.focus();
		this.#field.select();
		this.#remote.warmUpSite();
	}

	#listen(): void {
		const dialog = this.#dialog;
		dialog.addEventListener('close', () => this.#giveFocusBack());
		dialog.addEventListener('click', (event) => this.#click(event));
		dialog.addEventListener('keydown', (event) => this.#move(event));
		dialog.addEventListener('submit', (event) => {
			event.preventDefault();
			const query = this.#field.value.trim();
			if (query === '') return;
			this.#opener = null;
			dialog.close();
			location.assign(this.#base + examplesAddress(query));
		});
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#pause);
			this.#pause = setTimeout(() => void this.#search(), PAUSE);
		});
		this.#switch.addEventListener('change', () => this.#keys.switch(this.#switch.checked));
	}

	#click({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
		if (!(target instanceof Element)) return;
		if (target.closest('[data-again]')) {
			this.#field.focus();
			void this.#search();
			return;
		}
		const isFollowed = target.closest('a') !== null && !ctrlKey && !metaKey && !shiftKey;
		// A result may stand on this very page: there the focus goes on, not back.
		if (isFollowed) this.#opener = null;
		// What is clicked beside the dialog counts as the dialog.
		if (isFollowed || target === this.#dialog || target.closest('[data-close]'))
			this.#dialog.close();
	}

	/** Arrow keys move between the field and the links below it. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		const stops = [this.#field, ...this.#found.querySelectorAll<HTMLElement>('a, button')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		if (at === -1) return;
		event.preventDefault();
		stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
	}

	async #search(): Promise<void> {
		const number = ++this.#number;
		const query = this.#field.value.trim();
		if (query === '') return this.#show('', renderStart());
		this.#status.textContent ||= words.searching;
		try {
			const found = await this.#remote.searchSite(query);
			if (number !== this.#number) return;
			this.#show(countResults(found.groups), renderFound(found, query, this.#base));
		} catch (error) {
			if (number !== this.#number) return;
			const path = error instanceof SearchError ? error.message : String(error);
			this.#show(words.failed, renderFailure(path, this.#base));
		}
	}

	#show(status: string, html: string): void {
		this.#status.textContent = status;
		this.#found.innerHTML = html;
		this.#found.scrollTop = 0;
	}

	#giveFocusBack(): void {
		if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
	}

	#part<E extends HTMLElement>(selector: string): E {
		const found = this.#dialog.querySelector<E>(selector);
		if (!found) throw new Error(`The search has no \`${selector}\`.`);
		return found;
	}
}

/** The page's policy refuses style elements; a sheet that a script makes is part of the script. */
function adoptStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
