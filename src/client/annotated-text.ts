import { keepChoices } from './choices.ts';

/**
 * Lights up a mark's note and a note's marks, opens the note that the address names, and prints
 * all notes open. Everything can be read without it.
 */
class AnnotatedText extends HTMLElement {
	readonly #stop = new AbortController();

	connectedCallback(): void {
		const { signal } = this.#stop;
		for (const type of ['pointerover', 'focusin'] as const) {
			this.addEventListener(type, (event) => this.#light(event.target), { signal });
		}
		this.addEventListener('pointerleave', () => this.#light(null), { signal });
		addEventListener('hashchange', () => this.#openTarget(), { signal });
		addEventListener('beforeprint', () => this.#openAll(), { signal });
		this.#openTarget();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	#light(target: EventTarget | null): void {
		for (const lit of this.querySelectorAll('.lit')) lit.classList.remove('lit');
		if (!(target instanceof Element)) return;
		const note = this.#noteOf(target);
		if (!note) return;
		note.closest('li')?.classList.add('lit');
		for (const mark of this.querySelectorAll(`[aria-details="${CSS.escape(note.id)}"]`)) {
			mark.classList.add('lit');
		}
	}

	/** The body of the note that a mark, its number, or anything in the note belongs to. */
	#noteOf(element: Element): Element | null {
		const inNotes = element.closest('.notes li');
		if (inNotes) return inNotes.querySelector('[id]');
		const reference = element.closest('.ref');
		const id =
			reference?.getAttribute('href')?.slice(1) ??
			element.closest('mark')?.getAttribute('aria-details');
		return id ? document.getElementById(id) : null;
	}

	#openTarget(): void {
		const target = document.getElementById(decode(location.hash.slice(1)));
		if (!target || !this.contains(target)) return;
		const note = this.#noteOf(target);
		const details = note?.closest('details');
		if (!details) return;
		details.open = true;
		// A note opened by its number takes the focus, so that reading goes on there.
		if (note === target) details.querySelector('summary')?.focus();
	}

	#openAll(): void {
		for (const details of this.querySelectorAll('details')) details.open = true;
	}
}

/** A fragment as it was before it became part of an address; as it stands where it is malformed. */
function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

customElements.define('annotated-text', AnnotatedText);
keepChoices();
