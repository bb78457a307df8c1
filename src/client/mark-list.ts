import type { Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { escapeHtml } from '../domain/html.ts';
import { isSameMark } from '../domain/mark-edit.ts';
import { formPath, SIGNALS } from '../domain/signal.ts';
import { markingWords as words } from '../text/marking.ts';
import { painted } from './painted.ts';

interface ListedMark {
	readonly element: HTMLElement;
	readonly mark: Mark;
}

/** The learner's marks as a list under the text, each to be changed and removed. Keyed by the marks' ids. */
export class MarkList {
	readonly #root: HTMLElement;
	readonly #forms: MarkExercise['forms'];
	readonly #textOf: (mark: Mark) => string;
	readonly #items = new Map<string, ListedMark>();
	/** All marks there were when the page came up are listed. */
	#isFilled = false;

	constructor(root: HTMLElement, forms: MarkExercise['forms'], textOf: (mark: Mark) => string) {
		this.#root = root;
		this.#forms = forms;
		this.#textOf = textOf;
	}

	show(marks: readonly Mark[]): void {
		const ids = new Set(marks.map(({ id }) => id));
		for (const [id, { element }] of this.#items) {
			if (ids.has(id)) continue;
			element.remove();
			this.#items.delete(id);
		}
		let added: HTMLElement | undefined;
		for (const [index, mark] of marks.entries()) {
			const isNew = !this.#items.has(mark.id);
			const element = this.#itemOf(mark);
			if (isNew) added = element;
			const there = this.#root.children[index] ?? null;
			if (there !== element) this.#root.insertBefore(element, there);
		}
		if (added && this.#isFilled) this.#reveal(added);
		this.#isFilled ||= marks.length > 0;
	}

	/** Where the list has no room for all of it, that one is seen; the page stays where it is. */
	#reveal({ offsetTop, offsetHeight }: HTMLElement): void {
		const root = this.#root;
		const end = offsetTop + offsetHeight - root.clientHeight;
		root.scrollTop = Math.max(end, Math.min(offsetTop, root.scrollTop));
	}

	#itemOf(mark: Mark): HTMLElement {
		const known = this.#items.get(mark.id);
		if (known && isSameMark(known.mark, mark)) return known.element;
		const element = known?.element ?? this.#create();
		element.className = SIGNALS[mark.signal].letter;
		element.dataset['mark'] = mark.id;
		element.innerHTML = this.#render(mark);
		this.#items.set(mark.id, { element, mark });
		return element;
	}

	/** One that comes later is drawn at once, not only after it is known how near it is. */
	#create(): HTMLElement {
		const element = document.createElement('li');
		if (!this.#isFilled) return element;
		element.dataset['new'] = '';
		void painted().then(() => element.removeAttribute('data-new'));
		return element;
	}

	#render(mark: Mark): string {
		const phrase = escapeHtml(this.#textOf(mark));
		const reason =
			this.#forms[formPath(mark.signal, mark.reason ?? '')]?.reason ?? mark.words ?? words.noReason;
		const button = (name: string, text: string) =>
			`<button type="button" class="button small" data-${name} aria-label="${text} “${phrase}”">${text}</button>`;
		return [
			`<b>${SIGNALS[mark.signal].letter}</b> <q>${phrase}</q> <span class="quiet">${escapeHtml(reason)}</span> `,
			`<span class="buttons">${button('change', words.change)}${button('remove', words.remove)}</span>`,
		].join('');
	}
}
