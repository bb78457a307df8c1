import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Two tabs of one kind can stand in for each other once they are as new. */
export interface TabKind {
	/** JavaScript is switched on. */
	readonly script: boolean;
	/** A phone: fingers in place of a mouse. */
	readonly touch: boolean;
	/** The clock was stopped, and cannot be started again. */
	readonly isStopped: boolean;
}

/** A window of somebody who has never been here, with one page. */
export interface Tab {
	readonly kind: TabKind;
	readonly context: BrowserContext;
	readonly page: Page;
}

/** What a test may listen to. */
const HEARD = [
	...['console', 'dialog', 'download', 'filechooser', 'pageerror', 'popup'],
	...['request', 'requestfailed', 'requestfinished', 'response'],
];

export async function newTab(browser: Browser, kind: TabKind): Promise<Tab> {
	const { script, touch } = kind;
	const context = await browser.newContext({
		javaScriptEnabled: script,
		...(touch ? { hasTouch: true, isMobile: true } : {}),
	});
	return { kind, context, page: await context.newPage() };
}

/**
 * Makes the window as new, which takes half as long as a new one; returns whether it is.
 * @param address where the site is served: what is kept there goes
 */
export async function renewTab(tab: Tab, address: string): Promise<boolean> {
	try {
		return await renew(tab, address);
	} catch {
		// A window that does not do as it is told is closed.
		return false;
	}
}

async function renew({ kind, context, page }: Tab, address: string): Promise<boolean> {
	if (page.isClosed()) return false;
	// A worker that is taken away with what was kept does not always go, and then answers nothing.
	if (context.serviceWorkers().length > 0) return false;
	for (const event of HEARD) page.removeAllListeners(event);
	const others = context.pages().filter((other) => other !== page);
	await Promise.all(others.map((other) => other.close()));
	await Promise.all([
		context.setOffline(false),
		context.clearPermissions(),
		context.unrouteAll({ behavior: 'ignoreErrors' }),
		page.unrouteAll({ behavior: 'ignoreErrors' }),
	]);
	// A place of the same site that has no script: what was kept can go once nothing works with it.
	await page.goto(`${address}robots.txt`);
	const hasOwnTime = await page.evaluate(() => {
		sessionStorage.clear();
		return String(Date).includes('[native code]');
	});
	// Not for longer: a second voice takes back, at the next page, what the first has emulated.
	const devtools = await context.newCDPSession(page);
	const { origin } = new URL(address);
	await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await devtools.detach();
	return hasOwnTime || kind.isStopped;
}
