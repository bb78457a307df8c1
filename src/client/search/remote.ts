import type { FacetId } from '../../domain/facet.ts';
import type { SearchState } from '../../domain/search-state.ts';
import type { Found } from './engine.ts';

/** What the page asks the worker; without a state it only gets ready. */
export interface Call {
	readonly number: number;
	/** The path below which the site is deployed, without a slash at its end. */
	readonly base: string;
	readonly state?: SearchState | undefined;
	readonly open: readonly FacetId[];
}

export interface Reply {
	readonly number: number;
	readonly found?: Found | undefined;
	/** The path of a file that did not load, or another reason in words. */
	readonly failed?: string | undefined;
}

/** The search could not be carried out. The message is the path of the file that did not load. */
export class SearchError extends Error {
	override readonly name = 'SearchError';
}

/** The page's end of the worker that searches. */
export class RemoteSearch {
	readonly #base: string;
	readonly #waiting = new Map<number, (reply: Reply) => void>();
	#worker: Worker | undefined;
	#number = 0;

	constructor(base: string) {
		this.#base = base;
	}

	/** Loads what every search needs; a failure shows with the first search. */
	warmUp(): void {
		void this.#ask(undefined, []);
	}

	/** @throws SearchError where a file of the index does not load */
	async search(state: SearchState, open: readonly FacetId[]): Promise<Found> {
		const { found, failed } = await this.#ask(state, open);
		if (!found) throw new SearchError(failed ?? '');
		return found;
	}

	#ask(state: SearchState | undefined, open: readonly FacetId[]): Promise<Reply> {
		const number = ++this.#number;
		return new Promise((resolve) => {
			this.#waiting.set(number, resolve);
			this.#start().postMessage({ number, base: this.#base, state, open } satisfies Call);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			this.#waiting.get(data.number)?.(data);
			this.#waiting.delete(data.number);
		});
		worker.addEventListener('error', () => {
			for (const [number, resolve] of this.#waiting) resolve({ number, failed: '' });
			this.#waiting.clear();
			worker.terminate();
			this.#worker = undefined;
		});
		this.#worker = worker;
		return worker;
	}
}
