import type { FacetId } from '../../domain/facet.ts';
import type { SearchState } from '../../domain/search-state.ts';
import type { Found } from './engine.ts';
import type { SiteFound } from './site-engine.ts';

/** What the page asks the worker. Without a state or query it only gets ready. */
export interface Call {
	readonly number: number;
	/** The path below which the site is deployed, without a slash at its end. */
	readonly base: string;
	readonly task: Task;
}

export type Task =
	| {
			readonly of: 'examples';
			readonly state?: SearchState | undefined;
			readonly open: readonly FacetId[];
			readonly lines?: number | undefined;
	  }
	| { readonly of: 'site'; readonly query?: string | undefined };

export interface Reply {
	readonly number: number;
	readonly found?: Found | undefined;
	readonly site?: SiteFound | undefined;
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

	/** Loads what every search of examples needs; a failure shows with the first search. */
	warmUp(): void {
		void this.#ask({ of: 'examples', open: [] });
	}

	/**
	 * Finds what the state asks for, with no more than `lines` of its page.
	 * @throws SearchError where a file of the index does not load
	 */
	async search(state: SearchState, open: readonly FacetId[], lines?: number): Promise<Found> {
		const { found, failed } = await this.#ask({ of: 'examples', state, open, lines });
		if (!found) throw new SearchError(failed ?? '');
		return found;
	}

	/** Loads what every search of the whole site needs; a failure shows with the first search. */
	warmUpSite(): void {
		void this.#ask({ of: 'site' });
	}

	/** @throws SearchError where a file of the index does not load */
	async searchSite(query: string): Promise<SiteFound> {
		const { site, failed } = await this.#ask({ of: 'site', query });
		if (!site) throw new SearchError(failed ?? '');
		return site;
	}

	#ask(task: Task): Promise<Reply> {
		const number = ++this.#number;
		return new Promise((resolve) => {
			this.#waiting.set(number, resolve);
			this.#start().postMessage({ number, base: this.#base, task } satisfies Call);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			this.#waiting.get(data.number)?.(data);
			this.#waiting.delete(data.number);
			if (data.failed !== undefined) this.#stop(worker, data.failed);
		});
		worker.addEventListener('error', () => this.#stop(worker, ''));
		this.#worker = worker;
		return worker;
	}

	/** A worker that has failed is not asked again: the next call has a fresh one load everything. */
	#stop(worker: Worker, failed: string): void {
		worker.terminate();
		if (this.#worker !== worker) return;
		this.#worker = undefined;
		for (const [number, resolve] of this.#waiting) resolve({ number, failed });
		this.#waiting.clear();
	}
}
