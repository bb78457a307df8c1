import type { Assignment } from '../domain/assignment.ts';
import { type AssignmentItem, itemKey } from '../domain/assignment-item.ts';
import { hasItem } from '../domain/assignment-edit.ts';
import type { Collection } from '../domain/collection.ts';
import { minutesToSort } from '../domain/minutes.ts';
import { LONGEST_SHARED } from '../domain/share-fragment.ts';
import { assignWords as words } from '../text/assign.ts';
import { partOf } from './parts.ts';

type Passages = Extract<AssignmentItem, { readonly kind: 'passages' }>;

/** The boxes of the page: what can be chosen, what each is called and how long it takes. */
export class OfferedItems {
	readonly #page: HTMLElement;
	#passages: Passages | undefined;

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	/** What the box stands for; nothing where it is no such box. */
	itemOf(box: HTMLInputElement): AssignmentItem | undefined {
		switch (box.dataset['item']) {
			case 'lesson':
				return { kind: 'lesson', lesson: box.value };
			case 'exercise':
				return { kind: 'exercise', exercise: box.value };
			default:
				return this.#passages;
		}
	}

	/** The passages on this device, where they can be assigned. */
	get passages(): Passages | undefined {
		return this.#passages;
	}

	titleOf(item: AssignmentItem): string {
		if (item.kind === 'passages') return item.title;
		return this.#boxOf(item)?.dataset['title'] ?? words.gone(itemKey(item));
	}

	/** The title of the lesson it is, or is a part of. */
	wholeOf(item: AssignmentItem): string {
		if (item.kind !== 'exercise') return this.titleOf(item);
		const [lesson = ''] = item.exercise.split('/');
		return this.titleOf({ kind: 'lesson', lesson });
	}

	minutesOf(item: AssignmentItem): number {
		if (item.kind === 'passages') return minutesToSort(item.refs.length);
		return Number(this.#boxOf(item)?.dataset['minutes'] ?? 0);
	}

	showCollection({ title, items }: Collection): void {
		const isTooLong = items.length > LONGEST_SHARED;
		this.#passages =
			items.length === 0 || isTooLong
				? undefined
				: {
						kind: 'passages',
						title: title || words.collected,
						refs: items.map(({ ref }) => ref),
					};
		partOf(this.#page, '[data-no-passages]').hidden = items.length > 0;
		partOf(this.#page, '[data-passages]').hidden = items.length === 0;
		partOf<HTMLInputElement>(this.#page, '[data-item=passages]').disabled = isTooLong;
		partOf(this.#page, '[data-passages-title]').textContent = title || words.collected;
		partOf(this.#page, '[data-passages-count]').textContent = isTooLong
			? words.tooManyPassages(items.length, LONGEST_SHARED)
			: words.passageCount(items.length);
	}

	/** Ticks what is chosen; the exercises of a chosen lesson come with it. */
	show(assignment: Assignment): void {
		for (const box of this.#boxes) {
			const item = this.itemOf(box);
			const lesson = item?.kind === 'exercise' ? item.exercise.split('/')[0] : undefined;
			const comesAlong = lesson !== undefined && hasItem(assignment, lesson);
			box.checked = comesAlong || (item !== undefined && hasItem(assignment, itemKey(item)));
			if (lesson !== undefined) box.disabled = comesAlong;
		}
	}

	/** Unfolds the lessons of which only some exercises are chosen. */
	unfold(): void {
		for (const box of this.#boxes) {
			const parts = box.closest('details');
			if (parts && box.checked && !box.disabled) parts.open = true;
		}
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.#page.querySelectorAll<HTMLInputElement>('input[data-item]')];
	}

	#boxOf(item: AssignmentItem): HTMLInputElement | undefined {
		const key = itemKey(item);
		return this.#boxes.find(({ value, dataset }) => dataset['item'] === item.kind && value === key);
	}
}
