import { collectionWords as words } from '../text/collection.ts';
import { CollectionList } from './collection-list.ts';
import type { Kept } from './collection-store.ts';

/** What the page shows of the collection. It finds the parts of the page by their data attributes. */
export class CollectionView {
	readonly list: CollectionList;
	readonly #page: HTMLElement;

	constructor(page: HTMLElement, base: string) {
		this.#page = page;
		this.list = new CollectionList(this.part('[data-items]'), base);
	}

	/** @throws Error that names what is missing */
	part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.#page.querySelector<T>(selector);
		if (!found) throw new Error(`<${this.#page.localName}> has no ${selector}.`);
		return found;
	}

	show({ collection, unkept }: Kept): void {
		const isEmpty = collection.items.length === 0;
		this.part('[data-mine]').hidden = false;
		this.part('[data-empty]').hidden = !isEmpty;
		for (const part of this.#page.querySelectorAll<HTMLElement>('[data-when-filled]'))
			part.hidden = isEmpty;
		const notice = this.part('[data-unkept]');
		notice.hidden = unkept === undefined;
		notice.textContent = unkept ? words.unkept[unkept] : '';
		const title = this.part<HTMLInputElement>('[data-title]');
		// Nobody's typing is overwritten.
		if (document.activeElement !== title) title.value = collection.title;
		this.part('[data-worksheet-title]').textContent = collection.title || words.heading;
		const hadFocus = this.part('[data-items]').contains(document.activeElement);
		this.list.show(collection);
		if (hadFocus && document.activeElement === document.body) this.focusHeading();
	}

	focusHeading(): void {
		this.part('h1').focus();
	}

	/** Gives the focus to an item's “Remove”, to the last item's, or to the heading. */
	focusItem(index: number): void {
		if (!this.list.focusRemove(index)) this.focusHeading();
	}
}
