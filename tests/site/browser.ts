import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.ts';

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

/** One browser for all tests of a file; what a test has opened is closed after it. */
export function useBrowser() {
	let browser: Browser;
	const kept = new Set<BrowserContext>();

	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
	});
	afterEach(async () => {
		const done = browser.contexts().filter((context) => !kept.has(context));
		await Promise.all(done.map((context) => context.close()));
	});
	afterAll(() => browser.close());

	/** Opens a page of the site, given by its path from the root, without the slash. */
	async function open(path: string, options: Options = {}): Promise<Opened> {
		const { width = 1280, scheme = 'light', script = true, before } = options;
		const address = options.address ?? inject('address');
		const context = await browser.newContext({
			viewport: { width, height: HEIGHT },
			colorScheme: scheme,
			javaScriptEnabled: script,
			reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
			forcedColors: options.forcedColors ? 'active' : 'none',
			...(options.touch ? { hasTouch: true, isMobile: true } : {}),
		});
		if (before) await context.addInitScript(before);
		const page = await context.newPage();
		const opened = { page, complaints: [], requests: [] } satisfies Opened;
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
			kept.add(opened.page.context());
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
