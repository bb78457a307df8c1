/** What a message of the browser says; see https://chromedevtools.github.io/devtools-protocol/. */
type Params = Readonly<Record<string, unknown>>;

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: Params;
	readonly result?: Params;
	readonly error?: { readonly message: string };
}

type Hear = (method: string, params: Params) => void;

interface Waiting {
	resolve(result: Params): void;
	reject(error: Error): void;
}

/** The browser's own protocol: unlike a page's driver it also reaches what a worker loads. */
export class Devtools {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, Waiting>();
	readonly #hear: Hear;
	#number = 0;

	private constructor(socket: WebSocket, hear: Hear) {
		this.#socket = socket;
		this.#hear = hear;
		socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
		socket.addEventListener('close', () => {
			for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
		});
	}

	/** @param hear is told every event of every session */
	static async connect(port: number, hear: Hear): Promise<Devtools> {
		const answer = await fetch(`http://127.0.0.1:${port}/json/version`);
		const { webSocketDebuggerUrl } = (await answer.json()) as { webSocketDebuggerUrl: string };
		const socket = new WebSocket(webSocketDebuggerUrl);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve, { once: true });
			socket.addEventListener('error', reject, { once: true });
		});
		return new Devtools(socket, hear);
	}

	/** @throws Error with the browser's words where it refuses */
	send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
		const id = ++this.#number;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
		});
	}

	close(): void {
		this.#socket.close();
	}

	#receive({ id, method, params = {}, result = {}, error }: Message): void {
		if (method !== undefined) this.#hear(method, params);
		const waiting = this.#waiting.get(id ?? 0);
		this.#waiting.delete(id ?? 0);
		if (error) waiting?.reject(new Error(error.message));
		else waiting?.resolve(result);
	}
}
