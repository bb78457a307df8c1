import { partOf } from './parts.ts';

/** Shows our notes on a text one after the other, as they would be made. */
class WorkedExample extends HTMLElement {
	readonly #stop = new AbortController();

	connectedCallback(): void {
		const notes = [...this.querySelectorAll<HTMLElement>('.notes > li')];
		const later = notes.slice(1);
		for (const note of later) this.#show(note, false);
		const controls = partOf(this, '[data-with-script]');
		controls.hidden = later.length === 0;
		partOf(controls, '[data-next]').addEventListener(
			'click',
			() => {
				const note = later.shift();
				if (!note) return;
				this.#show(note, true);
				note.querySelector('summary')?.focus();
				controls.hidden = later.length === 0;
			},
			{ signal: this.#stop.signal },
		);
		addEventListener('beforeprint', () => this.#showAll(notes), { signal: this.#stop.signal });
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	#show(note: HTMLElement, isShown: boolean): void {
		note.hidden = !isShown;
		const id = note.querySelector('[id]')?.id ?? '';
		const marks = this.querySelectorAll(
			`[aria-details="${CSS.escape(id)}"], .ref[href="#${CSS.escape(id)}"]`,
		);
		for (const mark of marks) mark.classList.toggle('unseen', !isShown);
	}

	#showAll(notes: readonly HTMLElement[]): void {
		for (const note of notes) this.#show(note, true);
	}
}

customElements.define('worked-example', WorkedExample);
