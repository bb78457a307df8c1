import {
	type Collection,
	type CollectionItem,
	EMPTY_COLLECTION,
	shiftItem,
} from '../domain/collection.ts';
import { LONGEST_SHARED, toShareFragment } from '../domain/share-fragment.ts';
import { collectionWords as words } from '../text/collection.ts';
import { askAgain } from './ask-again.ts';
import { exportCsv, exportJson } from './collection-files.ts';
import { type Changed, collectionStore, type Kept } from './collection-store.ts';
import { CollectionView } from './collection-view.ts';
import { copyText } from './copy-text.ts';
import { sayIn } from './said.ts';
import { type SaidEvent, SharedList } from './shared-list.ts';

/** An item, and where it stands, counted from 0. */
interface PlacedItem {
	readonly item: CollectionItem;
	readonly index: number;
}

/**
 * The collection on its page: to be put in order, printed, passed on, and filled from a link or a
 * file. Buttons are found by their data attributes, which name what they do.
 */
class CollectionPage extends HTMLElement {
	readonly #stop = new AbortController();
	#view!: CollectionView;
	#collection: Collection = EMPTY_COLLECTION;
	#removed: PlacedItem | undefined;

	/** By the data attribute of the button. */
	readonly #actions: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
		up: (button) => this.#move(button, -1),
		down: (button) => this.#move(button, 1),
		remove: (button) => this.#remove(button),
		undo: () => this.#putBack(),
		print: () => print(),
		link: (button) => this.#copyLink(button),
		json: () => this.#say(words.said.exported(exportJson(this.#collection))),
		csv: () => this.#say(words.said.exported(exportCsv(this.#collection, this.#base))),
		clear: (button) => this.#clear(button),
	};

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#view = new CollectionView(this, this.#base);
		this.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		this.addEventListener('change', ({ target }) => void this.#change(target), { signal });
		this.addEventListener('said', (event) => this.#say((event as SaidEvent).detail), { signal });
		signal.addEventListener(
			'abort',
			collectionStore.onChange((kept) => this.#show(kept)),
		);
		void collectionStore.list().then((kept) => this.#show(kept));
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	get #base(): string {
		return this.dataset['base'] ?? '';
	}

	#click(target: Element): void {
		const button = target.closest<HTMLElement>('button');
		const name = Object.keys(button?.dataset ?? {}).find((each) =>
			Object.hasOwn(this.#actions, each),
		);
		if (button && name !== undefined) void this.#actions[name]?.(button);
	}

	async #change(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.matches('[data-title]')) {
			const changed = await collectionStore.rename(target.value);
			target.value = changed.collection.title;
			this.#report(changed, words.said.renamed(target.value));
		} else if (target.matches('[data-import]')) {
			const [file] = target.files ?? [];
			const shared = this.querySelector('shared-list');
			if (file && shared instanceof SharedList) await shared.openFile(file);
			// The same file can be chosen again.
			target.value = '';
		}
	}

	#show(kept: Kept): void {
		this.#collection = kept.collection;
		this.#view.show(kept);
	}

	#say(text: string): void {
		this.#view.part('[data-undo]').hidden = true;
		this.#removed = undefined;
		sayIn(this.#view.part('[data-said]'), text);
	}

	/** Says what was done, or why it was not; returns whether it was. */
	#report({ fault }: Changed, done: string): boolean {
		this.#say(fault ? words.fault[fault] : done);
		return fault === undefined;
	}

	async #move(button: HTMLElement, by: 1 | -1): Promise<void> {
		const { item } = this.#itemOf(button);
		const { quote } = item.example;
		if (button.ariaDisabled === 'true')
			return this.#say(by < 0 ? words.said.first(quote) : words.said.last(quote));
		// From where it is by then: a key that is held down moves it again and again.
		const changed = await collectionStore.change((all) => shiftItem(all, item.ref, by));
		const { items } = changed.collection;
		const place = items.findIndex(({ ref }) => ref === item.ref) + 1;
		this.#report(changed, words.said.moved(quote, place, items.length));
	}

	async #remove(button: HTMLElement): Promise<void> {
		const removed = this.#itemOf(button);
		const changed = await collectionStore.remove(removed.item.ref);
		if (!this.#report(changed, words.said.removed(removed.item.example.quote))) return;
		this.#offerUndo(removed);
		this.#view.focusItem(removed.index);
	}

	async #putBack(): Promise<void> {
		const removed = this.#removed;
		if (!removed) return;
		const { item, index } = removed;
		const changed = await collectionStore.put(item, index);
		const isBack = this.#report(changed, words.said.putBack(item.example.quote));
		if (isBack) this.#view.focusItem(index);
		else this.#offerUndo(removed);
	}

	#offerUndo(removed: PlacedItem): void {
		this.#removed = removed;
		this.#view.part('[data-undo]').hidden = false;
	}

	#itemOf(button: HTMLElement): PlacedItem {
		const index = this.#view.list.indexOf(button);
		const item = this.#collection.items[index];
		if (!item) throw new Error('The button belongs to no item.');
		return { index, item };
	}

	async #copyLink(button: HTMLElement): Promise<void> {
		const { items, title } = this.#collection;
		if (items.length > LONGEST_SHARED) return this.#say(words.said.tooManyToShare(items.length));
		const fragment = toShareFragment(
			items.map(({ ref }) => ref),
			title,
		);
		const address = location.origin + location.pathname + fragment;
		const isCopied = await copyText(address, button.closest('.buttons') ?? button);
		this.#say(isCopied ? words.said.linkCopied : '');
	}

	#clear(button: HTMLElement): void {
		const question = words.clearSure(this.#collection.items.length);
		askAgain(button, { question, yes: words.clearYes, no: words.no }, async () => {
			this.#report(await collectionStore.clear(), words.said.cleared);
			this.#view.focusHeading();
		});
	}
}

customElements.define('collection-page', CollectionPage);
