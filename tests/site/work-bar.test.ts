import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barWords, doneWords, workWords } from '../../src/text/work.ts';
import { useBrowser } from './browser.ts';
import { elementOf, pathOf } from './kinds-page.ts';
import { readBuilt } from './site.ts';
import { goTo, linkTo, shown, sort } from './work-page.ts';

const { open } = useBrowser();

const LESSON = pathOf(sort);
const [PAGE = ''] = LESSON.split('#');
const bar = (page: Page) => page.locator('[data-work-bar]');
const answers = (page: Page) => elementOf(page, sort).locator('[data-answers]');
/** The bar has been filled: its links lead to the work. */
const filled = (page: Page) => page.locator('[data-work-bar] a[href*="#"]').first().waitFor();
const noted = (page: Page) => page.evaluate(() => localStorage.getItem('who-says-works'));

/** The step of the lesson that the exercise stands in: it is shown before the page’s scripts come. */
function stepPath(): string {
	const html = readBuilt(`${PAGE}index.html`).toString('utf8');
	const before = html.slice(0, html.indexOf(`data-exercise="${sort.id}"`));
	const id = [...before.matchAll(/<section[^>]*class="step[^>]*id="([^"]+)"/g)].at(-1)?.[1];
	return `${PAGE}#${id}`;
}

/** Opens an assignment; nothing answers for the network afterwards. */
async function begin(
	changes?: Parameters<typeof linkTo>[0],
	options?: Parameters<typeof open>[1],
): Promise<Page> {
	const { page } = await open(linkTo(changes), options);
	await shown(page);
	await page.getByText(workWords.offline.kept).waitFor();
	await page.evaluate(async () => {
		const workers = await navigator.serviceWorker.getRegistrations();
		await Promise.all(workers.map((worker) => worker.unregister()));
	});
	return page;
}

/** Goes to the lesson, and stays as one sees it before its scripts come; returns what lets them come. */
async function goBeforeScripts(page: Page, path = LESSON): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(/\.js$/, async (route) => {
		await promise;
		// The page that asked for it may be gone.
		await route.continue().catch(() => undefined);
	});
	await page.goto('about:blank');
	await page.goto(inject('address') + path, { waitUntil: 'commit' });
	await page.locator('footer.site').waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
	return resolve;
}

describe('the bar above a lesson', () => {
	test.for([375, 768, 1280])('moves nothing when it is filled, at %i px', async (width) => {
		const before = () => {
			const list: number[] = [];
			Object.assign(globalThis, { shifts: list });
			new PerformanceObserver((entries) => {
				list.push(...entries.getEntries().map(({ startTime }) => startTime));
			}).observe({ type: 'layout-shift', buffered: true });
		};
		const title = 'Find the voice in the evening paper, and who has it from whom';
		const page = await begin({ title }, { width, before });
		const release = await goBeforeScripts(page, PAGE);
		const place = await bar(page).boundingBox();
		const text = await page.locator('h1').boundingBox();
		expect(place?.height).toBeGreaterThan(40);
		// Until now faces may have come, at a moment that is the machine's.
		const from = await page.evaluate(() => performance.now());
		release();
		await filled(page);
		await expect.poll(() => bar(page).textContent()).toContain(doneWords(0, 3));
		await expect.poll(() => bar(page).textContent()).toContain(title);
		expect(await bar(page).boundingBox()).toEqual(place);
		expect(await page.locator('h1').boundingBox()).toEqual(text);
		const shifts = await page.evaluate(
			() => (globalThis as unknown as { shifts: number[] }).shifts,
		);
		expect(shifts.filter((at) => at > from)).toEqual([]);
	});

	test('leads to the assignments of this device before it is filled', async () => {
		const page = await begin();
		const release = await goBeforeScripts(page);
		await page.click(`text=${barWords.back}`);
		release();
		await page.locator('.works a').first().waitFor();
	});

	test('is not there for who works on nothing', async () => {
		const { page } = await open(LESSON);
		expect(await noted(page)).toBeNull();
		expect(await bar(page).isVisible()).toBe(false);
		await expect.poll(() => answers(page).isVisible()).toBe(true);
	});

	test('is not there without script', async () => {
		const { page } = await open(LESSON, { script: false });
		expect(await bar(page).isVisible()).toBe(false);
		await expect.poll(() => answers(page).isVisible()).toBe(true);
	});
});

describe('our answers', () => {
	test('are out of sight from the first moment where they are held back', async () => {
		const page = await begin();
		const release = await goBeforeScripts(page, stepPath());
		await expect.poll(() => elementOf(page, sort).isVisible()).toBe(true);
		expect(await answers(page).isVisible()).toBe(false);
		release();
		await elementOf(page, sort).locator('.rules').waitFor();
		expect(await answers(page).isVisible()).toBe(false);
	});

	test('come once the rules are known, where these allow them', async () => {
		const page = await begin({ answers: 'at-once' });
		const release = await goBeforeScripts(page, stepPath());
		expect(await answers(page).isVisible()).toBe(false);
		release();
		await expect.poll(() => answers(page).isVisible()).toBe(true);
		await expect.poll(() => bar(page).isVisible()).toBe(true);
	});

	test('come where the work is gone by now, and the bar goes', async () => {
		const { page } = await open('');
		const lesson = sort.id.split('/')[0] ?? '';
		await page.evaluate((value) => localStorage.setItem('who-says-works', value), lesson);
		const release = await goBeforeScripts(page);
		await expect.poll(() => bar(page).isVisible()).toBe(true);
		release();
		await expect.poll(() => bar(page).isVisible()).toBe(false);
		await expect.poll(() => answers(page).isVisible()).toBe(true);
		expect(await noted(page)).toBeNull();
	});

	test.each([
		['none of its scripts', /\.js$/],
		['what knows of works', /(?:work-bar|ruling)\.[^/]*\.js$/],
		['the script of the exercise', /practice-sort\.[^/]*\.js$/],
	])('come where the page cannot load %s', async (_, scripts) => {
		const page = await begin();
		await page.route(scripts, (route) => route.abort());
		await page.goto('about:blank');
		await goTo(page, LESSON);
		await expect.poll(() => answers(page).isVisible()).toBe(true);
	});
});
