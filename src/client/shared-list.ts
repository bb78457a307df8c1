import { mergeCollections } from '../domain/collection.ts';
import { isShareFragment, readShareFragment } from '../domain/share-fragment.ts';
import { linkComplaint, collectionWords as words } from '../text/collection.ts';
import { askAgain } from './ask-again.ts';
import { importJson } from './collection-files.ts';
import { type Changed, collectionStore } from './collection-store.ts';
import { loadPreview, type Preview, renderComplaint, renderPreview } from './preview.ts';

/** What `shared-list` tells the page around it: that this has been done. */
export type SaidEvent = CustomEvent<string>;

/**
 * A list that somebody passed on, by a link to this page or as a file: shown, and added to one's
 * own only when that is wanted.
 */
export class SharedList extends HTMLElement {
	readonly #stop = new AbortController();
	#preview: Preview | undefined;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.addEventListener('click', ({ target }) => void this.#click(target as Element), { signal });
		addEventListener('hashchange', () => void this.#openLink(), { signal });
		void this.#openLink();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	async openFile(file: File): Promise<void> {
		const read = await importJson(file);
		if ('complaint' in read) this.#complain(read.complaint);
		else this.#offer({ collection: read.collection, gone: [] });
		this.querySelector<HTMLElement>('[tabindex]')?.focus();
	}

	async #openLink(): Promise<void> {
		const fragment = location.hash;
		if (!isShareFragment(fragment)) return;
		const read = readShareFragment(fragment);
		if ('problem' in read) return this.#complain(linkComplaint(read.problem));
		const preview = await loadPreview(read.list, this.dataset['base'] ?? '').catch(() => undefined);
		if (location.hash !== fragment) return;
		if (!preview) return this.#complain(words.said.noExamples);
		this.#offer(preview);
		// The list is what the page was opened for, unless the reader is elsewhere by now.
		if (document.activeElement === document.body) this.querySelector('h2')?.focus();
	}

	#offer(preview: Preview): void {
		this.#preview = preview;
		this.innerHTML = renderPreview(preview);
	}

	#complain(complaint: string): void {
		this.#preview = undefined;
		this.innerHTML = renderComplaint(complaint);
	}

	async #click(target: Element): Promise<void> {
		const button = target.closest<HTMLElement>('button');
		if (!button) return;
		if (button.matches('[data-close]')) this.#close('');
		else if (button.matches('[data-add-all]')) await this.#addAll();
		else if (button.matches('[data-replace]')) await this.#askToReplace(button);
	}

	async #addAll(): Promise<void> {
		const { collection } = this.#preview ?? {};
		if (!collection) return;
		let added = 0;
		const changed = await collectionStore.change((mine) => {
			const both = mergeCollections(mine, collection);
			added = both.items.length - mine.items.length;
			return both;
		});
		this.#finish(changed, words.said.merged(added));
	}

	async #askToReplace(button: HTMLElement): Promise<void> {
		const { items } = (await collectionStore.list()).collection;
		const { replaceSure, replaceYes: yes, no } = words;
		if (items.length === 0) return this.#replace();
		askAgain(button, { question: replaceSure(items.length), yes, no }, () => this.#replace());
	}

	async #replace(): Promise<void> {
		const { collection } = this.#preview ?? {};
		if (!collection) return;
		const changed = await collectionStore.replaceAll(collection);
		this.#finish(changed, words.said.replaced(collection.items.length));
	}

	#finish({ fault }: Changed, done: string): void {
		if (fault) this.#say(words.fault[fault]);
		else this.#close(done);
	}

	/** Takes the list away, and its name out of the address, so that it does not come back. */
	#close(done: string): void {
		this.#preview = undefined;
		this.replaceChildren();
		history.replaceState(null, '', location.pathname + location.search);
		document.querySelector('h1')?.focus();
		this.#say(done);
	}

	#say(detail: string): void {
		this.dispatchEvent(new CustomEvent<string>('said', { bubbles: true, detail }));
	}
}

customElements.define('shared-list', SharedList);
