import type { Collection } from '../domain/collection.ts';
import { renderItem } from '../domain/render-collection.ts';
import { collectionWords } from '../text/collection.ts';
import { exampleWords } from '../text/search.ts';

const words = { ...exampleWords, ...collectionWords };

/** The numbered list of the page. It keeps focus and opened notes when the collection changes. */
export class CollectionList {
	readonly #list: Element;
	readonly #base: string;

	constructor(list: Element, base: string) {
		this.#list = list;
		this.#base = base;
	}

	show({ items }: Collection): void {
		const focused = document.activeElement;
		const lines = items.map(({ ref, example }) => this.#find(ref) ?? this.#create(example));
		const isSame =
			lines.length === this.#lines.length &&
			lines.every((line, index) => line === this.#lines[index]);
		if (!isSame) this.#list.replaceChildren(...lines);
		for (const [index, line] of lines.entries()) {
			disable(line, '[data-up]', index === 0);
			disable(line, '[data-down]', index === lines.length - 1);
		}
		// Moving an element takes its focus away.
		if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
	}

	/** Where the item that holds the element stands, counted from 0. */
	indexOf(element: Element): number {
		const line = element.closest('[data-ref]');
		return line ? this.#lines.indexOf(line) : -1;
	}

	/** Gives the focus to an item's button, or to the last item's; says whether there is one. */
	focusRemove(index: number): boolean {
		const line = this.#lines[index] ?? this.#lines.at(-1);
		const button = line?.querySelector<HTMLElement>('[data-remove]');
		button?.focus();
		return button !== null && button !== undefined;
	}

	get #lines(): Element[] {
		return [...this.#list.children];
	}

	#find(ref: string): Element | undefined {
		return this.#lines.find((line) => line.getAttribute('data-ref') === ref);
	}

	#create(example: Parameters<typeof renderItem>[0]): Element {
		const template = document.createElement('template');
		template.innerHTML = renderItem(example, words, this.#base);
		const line = template.content.firstElementChild;
		if (!line) throw new Error('An item has no element.');
		return line;
	}
}

/** Says that a button does nothing here, and leaves it the focus it may have. */
function disable(line: Element, selector: string, isDisabled: boolean): void {
	const button = line.querySelector(selector);
	if (isDisabled) button?.setAttribute('aria-disabled', 'true');
	else button?.removeAttribute('aria-disabled');
}
