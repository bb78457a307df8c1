import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';

/** How long something took, ms. */
interface Spell {
	readonly took: number;
	/** The longest stretch of the page's work without a pause, in time of the processor. */
	readonly longest: number;
}

declare global {
	/** When it began and when the page's words last changed; see `listen`. */
	var spell: { began: number; ended: number };
}

/** What of the browser's records is looked at. */
interface Recorded {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly args?: { readonly name?: string };
	/** Time of the processor, in microseconds. */
	readonly tdur?: number;
}

/** The page that adds up, in a browser. */
export class ResultsTab {
	readonly #browser: Browser;
	readonly #page: Page;
	readonly #session: CDPSession;

	private constructor(browser: Browser, page: Page, session: CDPSession) {
		this.#browser = browser;
		this.#page = page;
		this.#session = session;
	}

	static async open(port: number, address: string): Promise<ResultsTab> {
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await page.addInitScript(listen);
		await page.goto(address, { waitUntil: 'networkidle' });
		return new ResultsTab(browser, page, await browser.newBrowserCDPSession());
	}

	/** Chooses these files, and waits until all of them are shown. */
	give(files: readonly string[]): Promise<Spell> {
		return this.#time(async () => {
			await this.#choose(files);
			await this.#said(/ read\./);
		});
	}

	/** As the browser does it, by their paths: `setInputFiles` would have the page unpack their content. */
	async #choose(files: readonly string[]): Promise<void> {
		const session = await this.#page.context().newCDPSession(this.#page);
		const expression = "document.querySelector('[data-files]')";
		const { result } = await session.send('Runtime.evaluate', { expression });
		const { objectId } = result;
		if (objectId === undefined) throw new Error('There is no field for files on the page.');
		await session.send('DOM.setFileInputFiles', { files: [...files], objectId });
		await session.detach();
	}

	hideNames(): Promise<Spell> {
		return this.#time(async () => {
			await this.#page.check('[data-hide-names]');
			await this.#said(/hidden/);
		});
	}

	/** Goes down the page, a window at a time. */
	scroll(): Promise<Spell> {
		return this.#time(() =>
			this.#page.evaluate(async () => {
				for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
					scrollTo({ top: at, behavior: 'instant' });
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
				}
			}),
		);
	}

	/** Closes the page; the browser goes on. */
	close(): Promise<void> {
		return this.#browser.close();
	}

	async #said(words: RegExp): Promise<void> {
		await this.#page.waitForFunction(
			(wanted) => new RegExp(wanted).test(document.querySelector('[data-said]')?.textContent ?? ''),
			words.source,
			{ timeout: 60_000 },
		);
		await this.#page.waitForTimeout(300);
	}

	async #time(act: () => Promise<unknown>): Promise<Spell> {
		await this.#page.evaluate(() => {
			spell = { began: performance.now(), ended: 0 };
		});
		const records = await this.#record(act);
		const { began, ended } = await this.#page.evaluate(() => spell);
		return { took: ended - began, longest: longestTask(records) };
	}

	/** What the browser records of its work meanwhile. */
	async #record(act: () => Promise<unknown>): Promise<Recorded[]> {
		const records: Recorded[] = [];
		const hear = ({ value }: { value: object[] }) => records.push(...(value as Recorded[]));
		this.#session.on('Tracing.dataCollected', hear);
		await this.#session.send('Tracing.start', {
			transferMode: 'ReportEvents',
			traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
		});
		await act();
		const ended = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
		await this.#session.send('Tracing.end');
		await ended;
		this.#session.off('Tracing.dataCollected', hear);
		return records;
	}
}

/**
 * The longest task of any page's main thread, ms: by the processor's time, because on a busy machine
 * the clock tells how long others were at work.
 */
function longestTask(records: readonly Recorded[]): number {
	const threadOf = ({ pid, tid }: Recorded) => `${pid} ${tid}`;
	const pages = new Set(
		records
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(threadOf),
	);
	const tasks = records.filter((each) => /RunTask$/.test(each.name) && pages.has(threadOf(each)));
	if (tasks.length === 0) throw new Error('The browser has recorded no work of the page.');
	return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Runs in the page before its own scripts. It begins with a change of a field, where there is one. */
function listen(): void {
	globalThis.spell = { began: 0, ended: 0 };
	addEventListener('change', () => (spell.began = performance.now()), { capture: true });
	addEventListener('DOMContentLoaded', () => {
		const said = document.querySelector('[data-said]');
		if (said)
			new MutationObserver(() => (spell.ended = performance.now())).observe(said, {
				childList: true,
				characterData: true,
				subtree: true,
			});
	});
}
