import { partOf } from './parts.ts';
import type { ResultsControl } from './results-control.ts';
import { sayIn } from './said.ts';

/**
 * The page that adds up what a class has handed in. Until there are files or codes it only waits for
 * them; what reads, judges and shows them is loaded with the first ones.
 */
class ResultsPage extends HTMLElement {
	readonly #stop = new AbortController();
	#control: Promise<ResultsControl> | undefined;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
		for (const type of ['dragenter', 'dragover'])
			this.addEventListener(type, (event) => this.#drag(event as DragEvent), { signal });
		this.addEventListener('dragleave', () => this.classList.remove('dropping'), { signal });
		this.addEventListener('drop', (event) => this.#drop(event), { signal });
		const codes = partOf(this, '[data-codes]');
		codes.addEventListener('submit', (event) => this.#submit(event), { signal });
		partOf(this, '[data-desk]').hidden = false;
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	#choose(target: EventTarget | null): void {
		if (!(target instanceof HTMLInputElement) || !target.matches('[data-files]')) return;
		const files = [...(target.files ?? [])];
		// The same files can be chosen again.
		target.value = '';
		void this.#use((control) => control.addFiles(files));
	}

	#drag(event: DragEvent): void {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		this.classList.add('dropping');
	}

	#drop(event: DragEvent): void {
		this.classList.remove('dropping');
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length === 0) return;
		event.preventDefault();
		void this.#use((control) => control.addFiles(files));
	}

	#submit(event: Event): void {
		event.preventDefault();
		void this.#use((control) => control.addCodes());
	}

	/** Does it with what is loaded for it; says so where that does not load, and tries again next time. */
	async #use(action: (control: ResultsControl) => Promise<void>): Promise<void> {
		this.#control ??= this.#load();
		const control = await this.#control.catch(() => undefined);
		if (control) return action(control);
		this.#control = undefined;
		sayIn(partOf(this, '[data-said]'), this.dataset['notLoaded'] ?? '');
	}

	async #load(): Promise<ResultsControl> {
		const loaded = await import('./results-control.ts');
		return new loaded.ResultsControl(this, this.#stop.signal);
	}
}

customElements.define('results-page', ResultsPage);
