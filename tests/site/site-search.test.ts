import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../src/domain/query.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { type Opened, type Options, useBrowser } from './browser.ts';
import { pages, readPage, resolveLink, SEED_PATH } from './site.ts';

const { keep, open } = useBrowser();

const DIALOG = 'dialog.site-search';
const isOpen = (page: Page) => page.isVisible(`${DIALOG}[open]`);
const field = (page: Page) => page.getByRole('textbox', { name: 'Search this site' });
const count = (page: Page) => page.locator(`${DIALOG} [role=status]`);
const results = (page: Page) => page.locator(`${DIALOG} li a`);
const headings = (page: Page) => page.locator(`${DIALOG} h2`).allTextContents();

async function openSearch(page: Page): Promise<void> {
	await page.click('[data-search]');
	await page.waitForSelector(`${DIALOG}[open]`);
}

/** Opens the search of a page and searches. */
async function searchFor(query: string, options: Options = {}): Promise<Opened> {
	const opened = await open(SEED_PATH, options);
	await openSearch(opened.page);
	await field(opened.page).fill(query);
	await answered(opened.page);
	return opened;
}

/** Waits for results, for the news that there are none, or for a failure. */
async function answered(page: Page): Promise<void> {
	await page.waitForSelector(`${DIALOG} :is(.all, [data-again])`);
}

/** Presses keys that open nothing, and fetch nothing that would open. */
async function pressInVain({ page, requests }: Opened, ...keys: readonly string[]): Promise<void> {
	const asked = requests.length;
	for (const key of keys) await page.keyboard.press(key);
	await staysClosed(page);
	expect(requests.slice(asked).filter((path) => path.endsWith('.js'))).toEqual([]);
}

/** Has the page had its turn, twice, to open what is there already? */
async function staysClosed(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() => requestAnimationFrame(() => done()));
			}),
	);
	expect(await isOpen(page)).toBe(false);
}

function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { activeElement } = document;
		return activeElement?.textContent?.trim() || activeElement?.id || activeElement?.tagName || '';
	});
}

describe('the search opens', () => {
	test('by its link', async () => {
		const { page, complaints } = await open(SEED_PATH);
		await openSearch(page);
		await expect.poll(() => focused(page)).toBe('site-search-field');
		expect(complaints).toEqual([]);
	});

	test.for(['/', 'Control+k', 'Meta+k'])('by %s', async (keys) => {
		const { page } = await open('about/');
		await page.keyboard.press(keys);
		await page.waitForSelector(`${DIALOG}[open]`);
		await expect.poll(() => field(page).inputValue()).toBe('');
	});

	describe('by no key', () => {
		let about: Opened;
		beforeAll(async () => {
			about = await keep('about/');
		});

		test.for(['Control+/', 'Alt+/', 'Meta+/', 'k', 'Control+Alt+k', 'Control+Shift+K'])(
			'that is another: %s',
			(keys) => pressInVain(about, keys),
		);

		test.for(['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable>Text'])(
			'that is meant for %s',
			async (html) => {
				await about.page.$eval(
					'main',
					(main, source) => {
						main.insertAdjacentHTML('beforeend', source);
						(main.lastElementChild as HTMLElement).focus();
					},
					html,
				);
				await pressInVain(about, '/', 'Control+k');
			},
		);
	});

	test('by a key while a box is in focus that takes no text', async () => {
		const { page } = await open(SEED_PATH);
		await page.focus('#layer-hedge');
		await page.keyboard.press('/');
		await page.waitForSelector(`${DIALOG}[open]`);
	});

	test('by no key while another dialog is open', async () => {
		const opened = await open('about/');
		await opened.page.evaluate(() => {
			const other = document.body.appendChild(document.createElement('dialog'));
			other.showModal();
		});
		await pressInVain(opened, '/');
	});

	test('and is not fetched before', async () => {
		const { page, requests } = await open(SEED_PATH);
		await page.waitForLoadState('networkidle');
		const early = requests.filter((path) => /\/search\/|site-search|worker|pagefind/.test(path));
		expect(early).toEqual([]);
		await openSearch(page);
		await expect.poll(() => requests.some((path) => path.includes('/search/'))).toBe(true);
	});

	test('without a script as a page: the link leads to the examples', async () => {
		const { page } = await open('about/', { script: false });
		await page.click('[data-search]');
		await page.waitForURL('**/examples/');
	});

	test('as a page where its code does not load', async () => {
		const { page } = await open('about/');
		await page.route('**/site-search*.js', (route) => route.abort());
		await page.click('[data-search]');
		await page.waitForURL('**/examples/');
	});

	test('in a new tab where the link is opened in one', async () => {
		const { page } = await open('about/');
		const tab = page.context().waitForEvent('page');
		await page.click('[data-search]', { modifiers: ['Control'] });
		await tab;
		await staysClosed(page);
	});
});

describe('the keys', () => {
	const box = (page: Page) => page.getByRole('checkbox', { name: 'Open with / and Ctrl-K' });

	test('can be switched off and on again, and the device remembers', async () => {
		const opened = await open('about/');
		const { page } = opened;
		await openSearch(page);
		await expect.poll(() => box(page).isChecked()).toBe(true);
		await box(page).uncheck();
		await page.keyboard.press('Escape');
		await pressInVain(opened, '/');
		await page.reload();
		await pressInVain(opened, '/', 'Control+k');
		await openSearch(page);
		expect(await box(page).isChecked()).toBe(false);
		await box(page).check();
		await page.reload();
		await page.keyboard.press('/');
		await page.waitForSelector(`${DIALOG}[open]`);
	});

	test('are switched off for the page where the device keeps nothing', async () => {
		const opened = await open('about/', {
			before: () =>
				Object.defineProperty(window, 'localStorage', {
					get: () => {
						throw new DOMException('Refused', 'SecurityError');
					},
				}),
		});
		const { page, complaints } = opened;
		await page.keyboard.press('/');
		await page.waitForSelector(`${DIALOG}[open]`);
		await box(page).uncheck();
		await page.keyboard.press('Escape');
		await pressInVain(opened, '/');
		expect(complaints).toEqual([]);
	});
});

describe('results', () => {
	let page: Page;
	let complaints: readonly string[];
	beforeAll(async () => {
		({ page, complaints } = await keep('about/'));
		await openSearch(page);
	});

	/** Searches anew in the dialog that is open. */
	async function ask(query: string): Promise<void> {
		await field(page).fill('');
		await expect.poll(() => page.locator(`${DIALOG} .all`).count()).toBe(0);
		await field(page).fill(query);
		await answered(page);
	}

	test.for([
		['reportedly', ['Lessons', 'Signals', 'Articles', 'For teachers', 'Pages', 'Examples']],
		['attribution', ['Lessons', 'Signals', 'Articles', 'Pages', 'Examples']],
		['who says', ['Lessons', 'Signals', 'Articles', 'For teachers', 'Pages', 'Examples']],
		['cookie', ['Pages']],
	] as const)('for “%s” are grouped by kind', async ([query, kinds]) => {
		await ask(query);
		expect((await headings(page)).map((heading) => heading.replace(/ \d.*/, ''))).toEqual(kinds);
		expect(complaints).toEqual([]);
	});

	test('are counted for those who do not see them', async () => {
		await ask('cookie');
		await expect.poll(() => count(page).textContent()).toBe('1 result: 1 page');
		await field(page).fill('"reports indicating"');
		await expect
			.poll(() => count(page).textContent())
			.toMatch(/^\d+ results: \d+ lessons?, .*\d+ examples$/);
	});

	test('begin with the signal that is asked for', async () => {
		await ask('attribution');
		const signals = page.locator(`${DIALOG} section`, { hasText: 'Signals' }).locator('li a');
		await expect.poll(() => signals.first().textContent()).toBe('Attribution');
		await expect.poll(() => signals.first().getAttribute('href')).toBe('/signals/attribution/');
	});

	test('say how many more there are of a kind', async () => {
		await ask('attribution');
		expect(await headings(page)).toEqual(
			expect.arrayContaining([expect.stringMatching(/^Examples 5 of \d+$/)]),
		);
		await expect.poll(() => page.locator('[aria-labelledby=found-example] li').count()).toBe(5);
	});

	test('all lead to a place that is there', async () => {
		await ask('reportedly');
		const hrefs = await results(page).evaluateAll((links) =>
			links.map((link) => link.getAttribute('href') ?? ''),
		);
		expect(hrefs.length).toBeGreaterThan(8);
		for (const href of hrefs) {
			const { path, hash } = resolveLink(href, 'about/');
			expect(pages).toContain(path);
			if (hash !== '') expect(readPage(path).querySelectorAll(`[id="${hash}"]`)).toHaveLength(1);
		}
	});

	test('end with the way to all examples', async () => {
		await ask('no source');
		const last = page.locator(`${DIALOG} [data-found] a`).last();
		await expect.poll(() => last.textContent()).toBe('Search all examples for “no source”');
		await expect.poll(() => last.getAttribute('href')).toBe('/examples/#q=no+source');
	});

	test('of a word with a slip say what was searched', async () => {
		await ask('atribution');
		await expect
			.poll(() => page.textContent(`${DIALOG} [data-found] > p`))
			.toBe('Nothing here has “atribution”: searched for “attribution”.');
		await expect.poll(() => results(page).count()).toBeGreaterThan(5);
	});

	test('that are none say what to try', async () => {
		await ask('kittens');
		await expect.poll(() => count(page).textContent()).toBe('Nothing found.');
		const text = await page.textContent(`${DIALOG} [data-found]`);
		expect(text).toContain('Nothing here has “kittens”.');
		expect(text).toContain('Try fewer words');
		expect(await results(page).count()).toBe(0);
	});

	test('go when the field is emptied', async () => {
		await ask('attribution');
		await field(page).fill('');
		await expect.poll(() => results(page).count()).toBe(0);
		await expect.poll(() => count(page).textContent()).toBe('');
	});

	test('are those of what was typed last', async () => {
		await ask('cookie');
		await field(page).pressSequentially('s kittens', { delay: 5 });
		await field(page).fill('attribution');
		await expect.poll(() => headings(page)).toHaveLength(5);
		await page.waitForTimeout(400);
		expect(await headings(page)).toHaveLength(5);
	});
});

describe('by keyboard alone', () => {
	test('a result is reached and opened', async () => {
		const { page } = await open('about/');
		await page.keyboard.press('/');
		await page.waitForSelector(`${DIALOG}[open]`);
		await page.keyboard.type('eyewitness');
		await answered(page);
		await page.keyboard.press('ArrowDown');
		const first = (await results(page).first().textContent()) ?? '';
		await expect.poll(() => focused(page)).toBe(first);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => focused(page)).toBe('site-search-field');
		await page.keyboard.press('ArrowDown');
		const href = await results(page).first().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
	});

	test('Enter in the field searches all examples', async () => {
		const { page } = await open('about/');
		await openSearch(page);
		await page.keyboard.press('Enter');
		expect(await isOpen(page)).toBe(true);
		await page.keyboard.type('no source');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/examples/#q=no+source');
	});

	test('Esc closes, and the focus is where it was', async () => {
		const { page } = await open(SEED_PATH);
		await openSearch(page);
		await page.keyboard.type('source');
		await page.keyboard.press('Escape');
		await expect.poll(() => isOpen(page)).toBe(false);
		await expect.poll(() => focused(page)).toBe('Search');
		await page.focus('.wordmark');
		await page.keyboard.press('/');
		await page.waitForSelector(`${DIALOG}[open]`);
		await expect.poll(() => field(page).inputValue()).toBe('source');
		await page.keyboard.press('Escape');
		await expect.poll(() => focused(page)).toBe('Who Says?');
	});

	test('Tab stays in the dialog', async () => {
		const { page } = await searchFor('cookie');
		const reached = new Set<string>();
		for (let press = 0; press < 12; press++) {
			await page.keyboard.press('Tab');
			reached.add(
				await page.evaluate(
					() => document.activeElement?.closest('dialog, header, main, .skip')?.tagName ?? 'BODY',
				),
			);
		}
		// Between the last and the first stop the browser's own controls may take a turn.
		expect([...reached].filter((each) => each !== 'BODY')).toEqual(['DIALOG']);
	});
});

describe('by pointer', () => {
	test('“Close” and a click beside the dialog close it', async () => {
		const { page } = await open('about/');
		await openSearch(page);
		await page.getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => isOpen(page)).toBe(false);
		await openSearch(page);
		await page.mouse.click(5, 400);
		await expect.poll(() => isOpen(page)).toBe(false);
	});

	test('a result on the same page closes it and shows the passage', async () => {
		const { page } = await searchFor('"reports indicating"');
		const link = page.locator('[aria-labelledby=found-example] a').first();
		const hash = (await link.getAttribute('href'))?.split('#')[1] ?? '';
		await link.click();
		await page.waitForURL(`**#${hash}`);
		await expect.poll(() => isOpen(page)).toBe(false);
		const isInSight = () =>
			page.locator(`#${hash}`).evaluate((element) => {
				const { top } = element.getBoundingClientRect();
				return top >= 0 && top < innerHeight;
			});
		await expect.poll(isInSight).toBe(true);
	});
});

describe('a hard query', () => {
	test('of markup stays text', async () => {
		const markup = '<img src=x onerror=alert(1)> "<b>bold</b>"';
		const { page, complaints } = await searchFor(markup);
		await expect
			.poll(() => page.textContent(`${DIALOG} .all`))
			.toBe(`Search all examples for “${markup}”`);
		expect(await page.locator(`${DIALOG} img`).count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('of 10,000 characters is answered, and says how much of it was searched', async () => {
		const { page, complaints } = await searchFor('attribution '.repeat(834));
		await expect
			.poll(() => page.textContent(`${DIALOG} [data-found]`))
			.toContain(`Only the first ${LONGEST_QUERY} characters are searched.`);
		await expect.poll(() => results(page).count()).toBeGreaterThan(5);
		const href = await page.locator(`${DIALOG} .all a`).getAttribute('href');
		expect(href?.length).toBeLessThan(LONGEST_QUERY + 50);
		expect(complaints).toEqual([]);
	});
});

describe('where a file does not load', () => {
	const abort = (route: Route) => route.abort();
	const cases = [
		['search/site/pagefind-entry.json', 'the line is cut', abort],
		['search/site/*.pf_meta', 'the line is cut', abort],
		['search/site/filter/*', 'the line is cut', abort],
		['search/site/fragment/*', 'the line is cut', abort],
		['search/examples/index/*', 'the line is cut', abort],
		['search/examples/wasm.en.pagefind', 'the line is cut', abort],
		[
			'search/site/index/*',
			'it is missing',
			(route: Route) => route.fulfill({ status: 404, body: 'no' }),
		],
		[
			'search/site/index/*',
			'a host answers with a page',
			(route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Hi' }),
		],
	] as const;

	test.for(cases)('%s, as %s: it says so, and tries again', async ([file, , answer]) => {
		const { page } = await open('about/');
		await page.route(`**/${file}*`, answer);
		await openSearch(page);
		await field(page).fill('attribution');
		await page.waitForSelector(`${DIALOG} [data-again]`);
		await expect.poll(() => count(page).textContent()).toBe('The search could not load.');
		const [folder = ''] = file.split('*');
		await expect.poll(() => page.textContent(`${DIALOG} [data-found]`)).toContain(`/${folder}`);
		const ways = page.locator(`${DIALOG} [data-found] a`);
		const hrefs = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs).toEqual(['/examples/', '/signals/']);
		await page.unroute(`**/${file}*`);
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.waitForSelector(`${DIALOG} .all`);
		await expect.poll(() => count(page).textContent()).toMatch(/^\d+ results: /);
	});

	test.for(['**/search/examples/pagefind.js', '**/worker-*.js'])(
		'the code at %s: it says so, and tries again',
		async (pattern) => {
			const { page } = await open('about/');
			await page.route(pattern, (route) => route.abort());
			await openSearch(page);
			await field(page).fill('attribution');
			await page.waitForSelector(`${DIALOG} [data-again]`);
			await page.unroute(pattern);
			await page.getByRole('button', { name: 'Try again' }).click();
			await page.waitForSelector(`${DIALOG} .all`);
		},
	);
});

describe('the open dialog', () => {
	test('keeps nobody out', async () => {
		const { page } = await searchFor('reportedly');
		expect(await findBarriersInBoth(page)).toEqual([]);
		await field(page).fill('kittens');
		await expect.poll(() => results(page).count()).toBe(0);
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test.for([320, 375, 768])('fits into %i px', async (width) => {
		const { page } = await searchFor('reportedly', { width });
		expect(await findTooWide(page, width)).toEqual([]);
		const wide = await page.$$eval(`${DIALOG}, ${DIALOG} *`, (all) =>
			all
				.filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
				.map(({ tagName }) => tagName),
		);
		expect(wide).toEqual([]);
		const last = page.locator(`${DIALOG} .all a`);
		await last.scrollIntoViewIfNeeded();
		await last.click({ trial: true });
	});

	test('shows in forced colours what is in focus and what is marked', async () => {
		const { page, complaints } = await searchFor('"reports indicating"', { forcedColors: true });
		await page.keyboard.press('ArrowDown');
		const outline = await page.evaluate(() => {
			const active = document.activeElement;
			return active ? getComputedStyle(active).outlineStyle : 'none';
		});
		expect(outline).toBe('solid');
		const line = await page.$eval(
			`${DIALOG} mark`,
			(mark) => getComputedStyle(mark).textDecorationLine,
		);
		expect(line).toBe('underline');
		expect(await findBarriersInBoth(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});
});

describe('the menu', () => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await keep(SEED_PATH));
	});

	test.for([320, 375, 768, 1280])('has the search in its first line at %i px', async (width) => {
		await page.setViewportSize({ width, height: 800 });
		const middle = (selector: string) =>
			page.$eval(selector, (element) => {
				const { top, bottom } = element.getBoundingClientRect();
				return (top + bottom) / 2;
			});
		expect(Math.abs((await middle('[data-search]')) - (await middle('.wordmark')))).toBeLessThan(8);
	});

	test.for([375, 768, 1280])('has its entries in one line at %i px', async (width) => {
		await page.setViewportSize({ width, height: 800 });
		const tops = await page.$$eval('header.site li', (items) =>
			items.map((item) => Math.round(item.getBoundingClientRect().top)),
		);
		expect(tops.length).toBe(6);
		expect(new Set(tops).size).toBe(1);
	});
});
