import type { Assignment } from '../domain/assignment.ts';
import { type AssignmentItem, itemKey } from '../domain/assignment-item.ts';
import { partOf } from './parts.ts';
import { copyTemplate, nameOwner } from './template-copy.ts';

/** The numbered list of what is chosen. It keeps the focus while the list changes. */
export class ChosenList {
	readonly #page: HTMLElement;
	readonly #list: HTMLElement;

	constructor(page: HTMLElement) {
		this.#page = page;
		this.#list = partOf(page, '[data-chosen]');
	}

	show({ items }: Assignment, titleOf: (item: AssignmentItem) => string): void {
		const focused = document.activeElement;
		const lines = items.map((item) => this.#find(itemKey(item)) ?? this.#create(itemKey(item)));
		this.#list.replaceChildren(...lines);
		for (const [index, line] of lines.entries()) {
			const item = items[index];
			const title = item ? titleOf(item) : '';
			partOf(line, '[data-line-title]').textContent = title;
			nameOwner(line, title);
			disable(partOf(line, '[data-up]'), index === 0);
			disable(partOf(line, '[data-down]'), index === lines.length - 1);
		}
		// Moving an element takes its focus away.
		if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
	}

	/** The key of the item that holds the button. */
	keyOf(button: Element): string {
		return button.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
	}

	/** Gives the focus to the item's “Take out”, or to the last item's; says whether there is one. */
	focusRemove(index: number): boolean {
		const line = this.#lines[index] ?? this.#lines.at(-1);
		line?.querySelector<HTMLElement>('[data-remove]')?.focus();
		return line !== undefined;
	}

	get #lines(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[data-key]')];
	}

	#find(key: string): HTMLElement | undefined {
		return this.#lines.find(({ dataset }) => dataset['key'] === key);
	}

	#create(key: string): HTMLElement {
		const line = copyTemplate(this.#page, '[data-line]');
		line.dataset['key'] = key;
		return line;
	}
}

/** Says that a button does nothing here, and leaves it the focus it may have. */
function disable(button: HTMLElement, isDisabled: boolean): void {
	if (isDisabled) button.ariaDisabled = 'true';
	else button.removeAttribute('aria-disabled');
}
