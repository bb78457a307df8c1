import { Devtools } from '../cdp.ts';
import { residentOf } from '../measure.ts';

/** Slow 4G, as the browser's own tools take it: ms, and bytes a second. */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 0.75e6 / 8,
};

type Params = Readonly<Record<string, unknown>>;

/** What came over the wire, with its headers. */
export interface Loaded {
	readonly path: string;
	readonly bytes: number;
}

export interface Answer {
	/** From asking to the lines on the page, ms. */
	readonly took: number;
	readonly lines: number;
	/** Since the question before. */
	readonly loaded: readonly Loaded[];
}

/** A page with a search, in a browser that was just started. */
export class SearchPage {
	#devtools!: Devtools;
	#session = '';
	#isOpen = false;
	readonly #isHeard: boolean;
	#loaded: Loaded[] = [];
	/** The paths of what is on its way, and the bytes of its body. */
	readonly #paths = new Map<string, string>();
	readonly #lengths = new Map<string, number>();
	readonly #failed: Promise<never>;
	#fail!: (error: unknown) => void;

	private constructor(isHeard: boolean) {
		this.#isHeard = isHeard;
		this.#failed = new Promise((_, reject) => {
			this.#fail = reject;
		});
		this.#failed.catch(() => {}); // It is told to whoever asks next.
	}

	/**
	 * Opens the page at `origin`; what that loads does not count. Hearing what is loaded takes the
	 * browser time: a page that is not heard answers a fifth sooner, and tells no bytes.
	 */
	static async open(
		port: number,
		origin: string,
		line: 'heard' | 'slow' | 'unheard',
	): Promise<SearchPage> {
		const page = new SearchPage(line !== 'unheard');
		const devtools = await Devtools.connect(port, (method, params) => page.#hear(method, params));
		page.#devtools = devtools;
		const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
		const attached = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
		page.#session = String(attached['sessionId']);
		await page.#watch(page.#session);
		// What the page's workers load is slowed down with it.
		if (line === 'slow') {
			await devtools.send('Network.emulateNetworkConditions', SLOW, page.#session);
		}
		await devtools.send('Page.enable', {}, page.#session);
		await devtools.send('Page.navigate', { url: `${origin}/` }, page.#session);
		while (!page.#isOpen) await pause();
		page.#loaded = [];
		return page;
	}

	/**
	 * Asks the page's search, and waits until everything it asked for has come.
	 * @throws Error where a file does not load
	 */
	async ask(query: string, open: readonly string[]): Promise<Answer> {
		const question = `ask(${JSON.stringify(query)}, ${JSON.stringify(open)})`;
		const answering = this.#evaluate(question) as Promise<Pick<Answer, 'took' | 'lines'>>;
		const { took, lines } = await Promise.race([answering, this.#failed]);
		while (this.#paths.size > 0) await pause();
		const loaded = this.#loaded;
		this.#loaded = [];
		return { took, lines, loaded };
	}

	/** MB that the page's process holds, with workers and WebAssembly; 0 where there is no /proc. */
	async memory(): Promise<number> {
		const { processInfo } = await this.#devtools.send('SystemInfo.getProcessInfo');
		const processes = processInfo as readonly { type: string; id: number }[];
		const pages = processes.filter(({ type }) => type === 'renderer');
		return Math.max(0, ...pages.map(({ id }) => residentOf(id)));
	}

	close(): void {
		this.#devtools.close();
	}

	/** Hears what a page or a worker loads; a worker waits until it is heard. */
	async #watch(session: string): Promise<void> {
		const workers = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
		if (this.#isHeard) await this.#devtools.send('Network.enable', {}, session);
		await this.#devtools.send('Target.setAutoAttach', workers, session);
		await this.#devtools.send('Runtime.runIfWaitingForDebugger', {}, session);
	}

	#hear(method: string, params: Params): void {
		// A worker's script is asked for by the page and finished by the worker, under one id.
		const id = String(params['requestId']);
		if (method === 'Page.loadEventFired') this.#isOpen = true;
		if (method === 'Target.attachedToTarget' && this.#session !== '') {
			this.#watch(String(params['sessionId'])).catch((error) => this.#fail(error));
		}
		if (method === 'Network.requestWillBeSent') {
			const { url } = params['request'] as { url: string };
			if (url.startsWith('http')) this.#paths.set(id, new URL(url).pathname);
		}
		if (method === 'Network.responseReceived') {
			const { headers } = params['response'] as { headers: Readonly<Record<string, string>> };
			this.#lengths.set(id, Number(headers['Content-Length'] ?? 0));
		}
		if (method === 'Network.loadingFinished') this.#finish(id, Number(params['encodedDataLength']));
		if (method === 'Network.loadingFailed') {
			this.#fail(new Error(`${this.#paths.get(id)} did not load: ${params['errorText']}`));
		}
	}

	#finish(id: string, told: number): void {
		const path = this.#paths.get(id);
		if (path === undefined) return;
		const length = this.#lengths.get(id) ?? 0;
		// Of a worker's script only the headers are told.
		this.#loaded.push({ path, bytes: told < length ? told + length : told });
		this.#paths.delete(id);
	}

	async #evaluate(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.#devtools.send(
			'Runtime.evaluate',
			{ expression, awaitPromise: true, returnByValue: true },
			this.#session,
		);
		if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
		return (result as { readonly value?: unknown }).value;
	}
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 5));
}
