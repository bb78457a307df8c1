import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.ts';
import { newTab, renewTab, type Tab, type TabKind } from './tab.ts';

export interface Options {
	readonly width?: number;
	readonly scheme?: 'light' | 'dark';
	/** JavaScript is switched on. */
	readonly script?: boolean;
	readonly reducedMotion?: boolean;
	readonly forcedColors?: boolean;
	/** A phone: fingers in place of a mouse. */
	readonly touch?: boolean;
	/** Where the site is served, if not by the project's own server. */
	readonly address?: string;
	/** Runs in the page before its own scripts. */
	readonly before?: () => void;
	/** The time it is, and stays until the test sets another. */
	readonly now?: Date;
}

export interface Opened {
	readonly page: Page;
	/** Console messages, page errors, failed requests and requests to other hosts. */
	readonly complaints: string[];
	/** The paths of all that was requested from the site. */
	readonly requests: string[];
}

export const SCHEMES = ['light', 'dark'] as const;

const HEIGHT = 800;

/** How many windows wait to be used again. */
const IDLE = 4;

/** One browser for all tests of a file; what a test has opened is made as new after it, or closed. */
export function useBrowser() {
	let browser: Browser;
	let idle: Tab[] = [];
	/** What the test has opened, and what takes out of each window what was put into it. */
	let used: { readonly tab: Tab; readonly undo: () => Promise<void> }[] = [];

	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
	});
	afterEach(async () => {
		const done = used;
		used = [];
		for (const { tab, undo } of done) {
			await undo();
			const isNew = idle.length < IDLE && (await renewTab(tab, inject('address')));
			if (isNew) idle.push(tab);
			else await tab.context.close();
		}
	});
	afterAll(() => browser.close());

	async function take(kind: TabKind): Promise<Tab> {
		const wanted = JSON.stringify(kind);
		const found = idle.find((tab) => JSON.stringify(tab.kind) === wanted);
		idle = idle.filter((tab) => tab !== found);
		return found ?? newTab(browser, kind);
	}

	/** Opens a page of the site, given by its path from the root, without the slash. */
	async function open(path: string, options: Options = {}): Promise<Opened> {
		const { width = 1280, script = true, touch = false, before, now } = options;
		const address = options.address ?? inject('address');
		const tab = await take({ script, touch, isStopped: now !== undefined });
		const { context, page } = tab;
		const added = before && (await context.addInitScript(before));
		used.push({ tab, undo: async () => added?.dispose() });
		await page.setViewportSize({ width, height: HEIGHT });
		await page.emulateMedia({
			media: null,
			colorScheme: options.scheme ?? 'light',
			reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
			forcedColors: options.forcedColors ? 'active' : 'none',
		});
		if (now) await context.clock.setFixedTime(now);
		const opened: Opened = { page, complaints: [], requests: [] };
		listen(opened, new URL(address).host);
		await page.goto(address + path, { waitUntil: 'load' });
		return opened;
	}

	return {
		open,
		/** The browser itself, for what makes pages of its own. */
		browser: () => browser,
		/** Opens a page that stays open for all tests of the file. */
		async keep(path: string, options: Options = {}): Promise<Opened> {
			const opened = await open(path, options);
			used = used.filter(({ tab }) => tab.page !== opened.page);
			return opened;
		},
	};
}

function listen({ page, complaints, requests }: Opened, host: string): void {
	page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.host === host) requests.push(url.pathname);
		else if (url.protocol !== 'data:') complaints.push(`another host: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText;
		// What the browser drops because the page is left did not fail.
		if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
}
