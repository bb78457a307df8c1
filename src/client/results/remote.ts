import type { Assignment } from '../../domain/assignment.ts';
import type { Shown, StudentDetail } from './desk.ts';

/** What the page asks the worker. */
export interface Call {
	readonly number: number;
	/** The path below which the site is deployed, without a slash at its end. */
	readonly base: string;
	readonly task: Task;
}

export type Task =
	| { readonly of: 'files'; readonly files: readonly File[]; readonly wanted?: string | undefined }
	| {
			readonly of: 'codes';
			readonly text: string;
			readonly link: string;
			/** Those of this device. */
			readonly assigned: readonly Assignment[];
			readonly wanted?: string | undefined;
	  }
	| { readonly of: 'show'; readonly wanted?: string | undefined }
	| { readonly of: 'detail'; readonly student: number };

/** An answer, or how far it is. */
export interface Message {
	readonly number: number;
	/** So many files of the call are done; the answer is still to come. */
	readonly done?: number | undefined;
	readonly shown?: Shown | undefined;
	readonly detail?: StudentDetail | undefined;
	readonly failed?: Failure | undefined;
}

/** An exercise did not load, or something that nobody foresaw. */
export type Failure = 'not-loaded' | 'broken';

/** It could not be done; what was read before is still there, but where the worker itself broke. */
export class ResultsError extends Error {
	override readonly name = 'ResultsError';
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure);
		this.failure = failure;
	}
}

interface Waiting {
	readonly tell: (done: number) => void;
	readonly resolve: (message: Message) => void;
}

/** The page's end of the worker that adds up. */
export class RemoteDesk {
	readonly #base: string;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#number = 0;

	constructor(base: string) {
		this.#base = base;
	}

	/** @throws ResultsError */
	async addFiles(
		files: readonly File[],
		wanted: string | undefined,
		tell: (done: number) => void,
	): Promise<Shown> {
		const { shown } = await this.#ask({ of: 'files', files, wanted }, tell);
		return shown ?? fail();
	}

	/** @throws ResultsError */
	async addCodes(call: Omit<Extract<Task, { of: 'codes' }>, 'of'>): Promise<Shown> {
		const { shown } = await this.#ask({ of: 'codes', ...call });
		return shown ?? fail();
	}

	/** @throws ResultsError */
	async show(wanted: string | undefined): Promise<Shown> {
		const { shown } = await this.#ask({ of: 'show', wanted });
		return shown ?? fail();
	}

	/** @throws ResultsError */
	async detail(student: number): Promise<StudentDetail> {
		const { detail } = await this.#ask({ of: 'detail', student });
		return detail ?? fail();
	}

	/** Ends whatever is going on, and with the worker all that was read is gone. */
	forget(): void {
		this.#stop('broken');
	}

	async #ask(task: Task, tell: (done: number) => void = () => {}): Promise<Message> {
		const number = ++this.#number;
		const message = await new Promise<Message>((resolve) => {
			this.#waiting.set(number, { tell, resolve });
			this.#start().postMessage({ number, base: this.#base, task } satisfies Call);
		});
		if (message.failed) throw new ResultsError(message.failed);
		return message;
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
		worker.addEventListener('error', () => this.#stop('broken'));
		this.#worker = worker;
		return worker;
	}

	#hear(message: Message): void {
		const waiting = this.#waiting.get(message.number);
		if (message.done !== undefined) waiting?.tell(message.done);
		else {
			this.#waiting.delete(message.number);
			waiting?.resolve(message);
		}
	}

	#stop(failed: Failure): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const [number, { resolve }] of this.#waiting) resolve({ number, failed });
		this.#waiting.clear();
	}
}

function fail(): never {
	throw new ResultsError('broken');
}
