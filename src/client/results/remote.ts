import type { Assignment } from '../../domain/assignment.ts';
import type { Shown, StudentDetail, TypedProblems } from './desk.ts';

/** What the page asks the worker. */
export interface Call {
	readonly number: number;
	/** The path below which the site is deployed, without a slash at its end. */
	readonly base: string;
	readonly task: Task;
}

type Task =
	| { readonly of: 'read'; readonly files: readonly File[] }
	| ({ readonly of: 'codes' } & Typed)
	| { readonly of: 'show'; readonly wanted: string | undefined }
	| { readonly of: 'detail'; readonly student: number };

/** Lines of names and codes, and what may tell what they were done for. */
export interface Typed {
	readonly text: string;
	readonly link: string;
	/** Those of this device. */
	readonly assigned: readonly Assignment[];
}

/** What the worker answers: what was asked for, or that it failed. */
export interface Message {
	readonly number: number;
	readonly codes?: TypedProblems;
	readonly shown?: Shown;
	readonly detail?: StudentDetail;
	readonly failed?: Failure;
}

/** An exercise did not load, or something that nobody foresaw. */
export type Failure = 'not-loaded' | 'broken';

/** It could not be done. What was read before is still there, but where the worker itself broke. */
export class ResultsError extends Error {
	override readonly name = 'ResultsError';
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure);
		this.failure = failure;
	}
}

/** Files that are handed over at once: handing over hundreds would stop the page for a moment. */
const BATCH = 20;

/** The page's end of the worker that adds up. Each of its questions may end in a `ResultsError`. */
export class RemoteDesk {
	readonly #base: string;
	readonly #waiting = new Map<number, (message: Message) => void>();
	#worker: Worker | undefined;
	#number = 0;

	constructor(base: string) {
		this.#base = base;
	}

	/** @param tell hears how many files are done */
	async read(files: readonly File[], tell: (done: number) => void): Promise<void> {
		for (let done = 0; done < files.length; done += BATCH) {
			tell(done);
			await this.#ask({ of: 'read', files: files.slice(done, done + BATCH) });
		}
	}

	async readCodes(typed: Typed): Promise<TypedProblems> {
		return (await this.#ask({ of: 'codes', ...typed })).codes ?? fail();
	}

	async show(wanted: string | undefined): Promise<Shown> {
		return (await this.#ask({ of: 'show', wanted })).shown ?? fail();
	}

	async detail(student: number): Promise<StudentDetail> {
		return (await this.#ask({ of: 'detail', student })).detail ?? fail();
	}

	/** Ends whatever is going on, and with the worker all that was read is gone. */
	forget(): void {
		this.#stop();
	}

	async #ask(task: Task): Promise<Message> {
		const number = ++this.#number;
		const message = await new Promise<Message>((resolve) => {
			this.#waiting.set(number, resolve);
			this.#start().postMessage({ number, base: this.#base, task } satisfies Call);
		});
		if (message.failed) throw new ResultsError(message.failed);
		return message;
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
			this.#waiting.get(data.number)?.(data);
			this.#waiting.delete(data.number);
		});
		worker.addEventListener('error', () => this.#stop());
		this.#worker = worker;
		return worker;
	}

	#stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const [number, resolve] of this.#waiting) resolve({ number, failed: 'broken' });
		this.#waiting.clear();
	}
}

function fail(): never {
	throw new ResultsError('broken');
}
