import { ANSWERS_SHOWN, type Assignment, ORDERS, SIGNATURES } from '../domain/assignment.ts';
import { partOf } from './parts.ts';

type Settings = Omit<Assignment, 'items'>;

const TEXTS = ['title', 'note', 'due'] as const;
const CHOICES = ['answers', 'order', 'signature'] as const;

/** The fields of the page that say how the work is done. */
export class AssignmentSettings {
	readonly #page: HTMLElement;

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	/** What stands in them. */
	read(): Settings {
		const [title, note, due] = TEXTS.map((name) => this.#text(name).value);
		const tries = Number(this.#tries.value);
		return {
			title: title ?? '',
			note: note ?? '',
			due: due ?? '',
			answers: this.#chosen('answers', ANSWERS_SHOWN),
			order: this.#chosen('order', ORDERS),
			tries: tries === 0 ? undefined : tries,
			signature: this.#chosen('signature', SIGNATURES),
		};
	}

	/** `suggested` is what it is called without a title. */
	show(assignment: Assignment, suggested: string): void {
		for (const name of TEXTS) {
			const field = this.#text(name);
			// Nobody's typing is overwritten.
			if (document.activeElement !== field) field.value = assignment[name];
		}
		this.#text('title').placeholder = suggested;
		this.#tries.value = String(assignment.tries ?? '');
		for (const name of CHOICES)
			for (const radio of this.#radios(name)) radio.checked = radio.value === assignment[name];
	}

	#text(name: (typeof TEXTS)[number]): HTMLInputElement | HTMLTextAreaElement {
		return partOf<HTMLInputElement | HTMLTextAreaElement>(this.#page, `[data-setting=${name}]`);
	}

	get #tries(): HTMLSelectElement {
		return partOf<HTMLSelectElement>(this.#page, 'select[data-setting=tries]');
	}

	#radios(name: (typeof CHOICES)[number]): HTMLInputElement[] {
		return [...this.#page.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
	}

	#chosen<Value extends string>(
		name: (typeof CHOICES)[number],
		values: readonly [Value, ...Value[]],
	): Value {
		const chosen = this.#radios(name).find(({ checked }) => checked)?.value;
		return values.find((value) => value === chosen) ?? values[0];
	}
}
