import { type Browser, chromium, type Page } from 'playwright-core';

/** How long something took, and the longest stretch of work without a pause; ms, 0 where none took 50. */
interface Spell {
	readonly took: number;
	readonly longest: number;
}

declare global {
	/** What the page of `listen` holds. */
	var spell: { began: number; ended: number; longest: number };
}

/** The page that adds up, in a browser. */
export class ResultsTab {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	static async open(port: number, address: string): Promise<ResultsTab> {
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await page.addInitScript(listen);
		await page.goto(address, { waitUntil: 'networkidle' });
		return new ResultsTab(browser, page);
	}

	/** Chooses these files, and waits until all of them are shown. */
	give(files: readonly string[]): Promise<Spell> {
		return this.#time(() => this.#page.setInputFiles('[data-files]', [...files]), / read\./);
	}

	hideNames(): Promise<Spell> {
		return this.#time(() => this.#page.check('[data-hide-names]'), /hidden/);
	}

	/** Goes down the page, a window at a time. */
	async scroll(): Promise<Spell> {
		await this.#page.evaluate(async () => {
			spell.longest = 0;
			spell.began = performance.now();
			for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
				scrollTo({ top: at, behavior: 'instant' });
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
			}
			spell.ended = performance.now();
		});
		return this.#told();
	}

	/** Closes the page; the browser goes on. */
	close(): Promise<void> {
		return this.#browser.close();
	}

	/** From the change of the field to the words that say that it is done. */
	async #time(act: () => Promise<unknown>, done: RegExp): Promise<Spell> {
		await this.#page.evaluate(() => {
			spell = { began: 0, ended: 0, longest: 0 };
		});
		await act();
		await this.#page.waitForFunction(
			(words) => new RegExp(words).test(document.querySelector('[data-said]')?.textContent ?? ''),
			done.source,
			{ timeout: 60_000 },
		);
		await this.#page.waitForTimeout(300);
		return this.#told();
	}

	async #told(): Promise<Spell> {
		const { began, ended, longest } = await this.#page.evaluate(() => spell);
		return { took: ended - began, longest };
	}
}

/** Runs in the page before its own scripts. The end is when its words last changed. */
function listen(): void {
	globalThis.spell = { began: 0, ended: 0, longest: 0 };
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
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) spell.longest = Math.max(spell.longest, duration);
	}).observe({ type: 'longtask' });
}
