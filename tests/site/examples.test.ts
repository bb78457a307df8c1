import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { articles, course, readPage, resolveLink, seed } from './site.ts';

const { keep, open } = useBrowser();
const newestFirst = articles.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
const all = newestFirst.flatMap(({ annotations }) => annotations);

function dateOf({ about }: (typeof articles)[number]): string {
	return about.published === 'unknown' ? '' : about.published;
}

const lines = (page: Page) => page.locator('[data-results] .line');
const status = (page: Page) => page.locator('[data-status]');
const field = (page: Page) => page.getByRole('searchbox', { name: /words/i });
/** What the page itself holds its address for: the browser tells us of it later. */
const addressOf = (page: Page) =>
	page.evaluate(() => ({ hash: location.hash, origin: location.origin }));

/** How many examples have a word that begins so, in their sentence, title, note, question or kind. */
function countOfWords(beginning: RegExp): number {
	return newestFirst.flatMap(({ text, sentences, annotations }) =>
		annotations.filter(({ sentence, title, note, ask = '', signal, form }) => {
			const { start, end } = sentences[sentence - 1] ?? { start: 0, end: 0 };
			const kind = course.signals.get(signal)?.forms.find(({ id }) => id === form)?.name ?? '';
			return beginning.test([text.slice(start, end), title, note, ask, kind].join(' '));
		}),
	).length;
}

/** Words of one stem: the search finds them all. Of “deserters” there are enough for two pages. */
const DESERTERS = countOfWords(/\bdesert/i);
const REPORTED = countOfWords(/\breport/i);

/** The end of a status line that counts so many. */
function saying(count: number): RegExp {
	return new RegExp(`\\b${count} examples$`);
}

/** Waits until the status line says so. */
async function untilSays(page: Page, words: string | RegExp): Promise<void> {
	await page
		.locator('[data-status]', { hasText: words })
		.waitFor({ state: 'attached', timeout: 30_000 });
}

/** The page a link of a page leads to. */
function pathOf(link: { getAttribute(name: string): string | null }, from: string): string {
	return resolveLink(link.getAttribute('href') ?? '', from).path;
}

async function refs(page: Page): Promise<string[]> {
	return lines(page).evaluateAll((items) =>
		items.map((item) => (item as HTMLElement).dataset['example'] ?? ''),
	);
}

describe('searching', () => {
	test('answers as one types, and says how many there are', async () => {
		const { page, complaints } = await open('examples/');
		await field(page).pressSequentially('reportedly');
		await untilSays(page, saying(REPORTED));
		expect(await refs(page)).toContain('ksmo-desertion/reportedly-fled');
		expect((await addressOf(page)).hash).toBe('#q=reportedly');
		expect(complaints).toEqual([]);
	});

	test('loads nothing of the index before it is asked for', async () => {
		const { requests } = await open('examples/');
		expect(requests.filter((path) => path.startsWith('/search/'))).toEqual([]);
	});

	// Engine 80, two chunks of the index 52, a page of results 16, what stands around them 30.
	test('asks for no more than 180 kB until the first page of results, compressed as servers do', async () => {
		const { page } = await open('about/');
		const bytes: number[] = [];
		page.on('response', async (response) => {
			const path = new URL(response.url()).pathname;
			const isOfSearch = path.startsWith('/search/') || path.endsWith('.js');
			if (!isOfSearch || response.status() !== 200) return;
			bytes.push(gzipSync(await response.body()).length);
		});
		await page.goto(new URL('/examples/#q=deserters', page.url()).href);
		await untilSays(page, saying(DESERTERS));
		await page.waitForLoadState('networkidle');
		expect(bytes.length).toBeGreaterThan(10);
		expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(180_000);
	});

	describe('among all words', () => {
		let page: Page;
		beforeAll(async () => {
			({ page } = await keep('examples/'));
		});

		test.for([
			['a phrase in quotation marks', '“mass exodus”', 'ksmo-desertion/mass-exodus'],
			['a phrase beside a word', '"third year" February', 'ksmo-desertion/clash-third-year'],
			["a phrase across a mark's edge", '"war is not a matter of territorial"', 'not-expansion'],
			['a word in capitals', 'ZAKHAROVA', 'ksmo-desertion/zakharova-named'],
			['a number without its comma', '21600', 'ksmo-desertion/figure-21600'],
			['an accent too many', 'Zakhárova', 'ksmo-desertion/zakharova-named'],
		] as const)('finds %s', async ([, query, ref]) => {
			await field(page).fill(query);
			await page.keyboard.press('Enter');
			await expect.poll(async () => (await refs(page)).join(' ')).toContain(ref);
			expect((await addressOf(page)).hash).toBe(`#${new URLSearchParams({ q: query })}`);
		});
	});

	test('takes a slip of the finger for what was meant, and says so', async () => {
		const { page } = await open('examples/#q=corrobrated');
		await untilSays(page, /example/);
		await expect
			.poll(() => page.locator('[data-messages]').textContent())
			.toBe('No example has “corrobrated”. Searched for “corroborated” instead.');
		expect(await refs(page)).toContain('ksmo-desertion/corroborated');
	});

	test('says what to try where nothing is found, and keeps the forms in sight', async () => {
		const { page } = await open('examples/#q=deserters+zzyxq&reading=sound');
		await untilSays(page, '0 examples');
		const text = await page.locator('[data-results]').textContent();
		expect(text).toContain('No example has “zzyxq”.');
		expect(text).toContain('Take out one of the chosen values.');
		await expect.poll(() => page.locator('#browse').isVisible()).toBe(true);
	});

	test('lists what has all of the words but one below what has all of them', async () => {
		const { page } = await open('examples/#q=Derek+Amsel');
		await untilSays(page, /^\d examples?$/i);
		const text = await page.locator('[data-results]').textContent();
		expect(text).toContain('With all of these words but one');
		const found = await refs(page);
		expect(found[0]).toBe('smoke-live-blog/amsel');
		expect(found).toContain('smoke-live-blog/told-by-lunn');
	});

	test('sets in bold what was searched for, and says where it is only in the note', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		await expect
			.poll(() => lines(page).first().locator('.kwic .hit').textContent())
			.toBe('reportedly');
		const inNote = lines(page).filter({ hasText: 'found in the note' });
		await expect.poll(() => inNote.count()).toBeGreaterThan(0);
		expect(await inNote.first().locator('.kwic .hit').count()).toBe(0);
	});

	test('takes nothing of a query for markup', async () => {
		const query = '<img src=x onerror=alert(1)> "<b>"';
		const { page, complaints } = await open(`examples/#q=${encodeURIComponent(query)}`);
		await untilSays(page, '0 examples');
		expect(await page.locator('example-search img').count()).toBe(0);
		await expect.poll(() => field(page).inputValue()).toBe(query);
		expect(complaints).toEqual([]);
	});

	test('searches the beginning of a query that is too long, and says so', async () => {
		const { page, complaints } = await open('examples/');
		await field(page).fill('deserters '.repeat(1000));
		await untilSays(page, saying(DESERTERS));
		await expect
			.poll(() => page.locator('[data-messages]').textContent())
			.toContain('300 characters');
		expect(complaints).toEqual([]);
	});
});

describe('a line of the concordance', () => {
	test('has its phrase where all others have theirs', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, saying(DESERTERS));
		await expect.poll(() => lines(page).count()).toBe(25);
		const lefts = await lines(page)
			.locator('.kwic mark')
			.evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
		expect(lefts).toHaveLength(25);
		expect(new Set(lefts).size).toBe(1);
	});

	test('reads as its sentence does', async () => {
		const { page } = await open('examples/#q=revealed');
		await untilSays(page, /example/);
		const line = page.locator('[data-example="ksmo-desertion/revealed"] .kwic');
		const sentence = seed().sentences[11];
		expect(await line.evaluate((element) => element.textContent)).toBe(
			seed().text.slice(sentence?.start, sentence?.end),
		);
	});

	test('unfolds its note in place, with the keyboard too', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').focus();
		await page.keyboard.press('Enter');
		const note = seed().annotations.find(({ id }) => id === 'reportedly-fled')?.note;
		await expect.poll(() => line.locator('.unfolded').textContent()).toContain(note);
	});

	test('leads to its place, which is lit there, with the note open', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').click();
		await line.locator('.source a').click();
		await page.waitForURL(/articles\/ksmo-desertion\/#reportedly-fled$/);
		const note = page.locator('#note-reportedly-fled');
		await expect.poll(() => note.isVisible()).toBe(true);
		const lit = page.locator('mark:has(+ #reportedly-fled)');
		const plain = page.locator('mark.A:not(:has(+ #reportedly-fled))').first();
		const background = (mark: typeof lit) =>
			mark.evaluate((element) => getComputedStyle(element).backgroundImage);
		expect(await background(lit)).not.toBe(await background(plain));
	});

	test('is copied with its source', async () => {
		const { page } = await open('examples/#q=reportedly');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await untilSays(page, saying(REPORTED));
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').click();
		await line.getByRole('button', { name: 'Copy with source' }).click();
		await line.getByRole('button', { name: 'Copied' }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Soldiers have reportedly fled to avoid combat');
		expect(copied).toContain('KSMO Santa Monica');
		const { origin } = await addressOf(page);
		expect(copied).toContain(`${origin}/articles/ksmo-desertion/#reportedly-fled`);
	});

	test('goes into the collection and out again', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').click();
		await line.getByRole('button', { name: 'Add to my collection' }).click();
		await line.locator('[data-collect][aria-pressed="true"]').waitFor();
		await page.goto(new URL('/collection/', page.url()).href);
		await page.getByText('Soldiers have').first().waitFor();
		await page.goBack();
		await page
			.locator('[data-collect][aria-pressed="true"]')
			.first()
			.waitFor({ state: 'attached' });
		await line.locator('summary').click();
		await line.locator('[data-collect]').click();
		await line.locator('[data-collect][aria-pressed="false"]').waitFor();
	});
});

describe('narrowing down', () => {
	test('counts each value as the search stands', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, saying(DESERTERS));
		const counts = await page
			.locator('[data-facet="signal"] [data-count]')
			.evaluateAll((all) => all.map((each) => Number(each.textContent)));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(DESERTERS);
	});

	test('widens within one facet and narrows across two, all of it in the address', async () => {
		const { page } = await open('examples/');
		await page.getByRole('checkbox', { name: 'Hedges' }).check();
		const hedges = all.filter(({ signal }) => signal === 'hedge').length;
		await untilSays(page, new RegExp(`of ${hedges} examples$`));
		await page.getByRole('checkbox', { name: 'Figures' }).check();
		const both = all.filter(({ signal }) => signal === 'hedge' || signal === 'figure');
		await untilSays(page, new RegExp(`of ${both.length} examples$`));
		await page.getByRole('checkbox', { name: 'Does its job' }).check();
		const sound = both.filter(({ reading }) => reading === 'sound').length;
		await untilSays(page, new RegExp(`of ${sound} examples$`));
		expect((await addressOf(page)).hash).toBe('#reading=sound&signal=hedge&signal=figure');
		await page.reload();
		await untilSays(page, new RegExp(`of ${sound} examples$`));
		await expect.poll(() => page.getByRole('checkbox', { name: 'Figures' }).isChecked()).toBe(true);
	});

	test('counts a facet that is opened later', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, saying(DESERTERS));
		await page.locator('[data-facet="form"] > summary').click();
		const total = () =>
			page
				.locator('[data-facet="form"] [data-count]')
				.evaluateAll((each) => each.reduce((sum, item) => sum + Number(item.textContent), 0));
		await expect.poll(total).toBe(DESERTERS);
	});

	test('takes one value away by its chip, with the focus on the next', async () => {
		const { page } = await open('examples/#reading=sound&signal=hedge&signal=figure');
		await untilSays(page, /examples/);
		await page.getByRole('button', { name: 'Remove Signal: Figures' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/#reading=sound&signal=hedge$/);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
			'Remove Signal: Hedges',
		);
	});

	test('clears all at once, with the focus in the field', async () => {
		const { page } = await open('examples/#q=deserters&reading=sound');
		await untilSays(page, /examples/);
		await page.getByRole('button', { name: 'Clear all' }).click();
		expect((await addressOf(page)).hash).toBe('');
		await expect.poll(() => field(page).inputValue()).toBe('');
		expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
		await expect.poll(() => page.locator('#browse').isVisible()).toBe(true);
	});

	test('goes back step by step', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, saying(DESERTERS));
		await page.getByRole('checkbox', { name: 'Does its job' }).check();
		await page.waitForURL(/reading=sound/);
		await page.goBack();
		await untilSays(page, saying(DESERTERS));
		expect(await page.getByRole('checkbox', { name: 'Does its job' }).isChecked()).toBe(false);
	});

	test('tells what of an address means nothing here, and shows the rest', async () => {
		const { page, complaints } = await open(
			'examples/#q=deserters&genre=%3Cb%3Eopera&reading=sound&colour=red&page=0',
		);
		await untilSays(page, /examples/);
		const text = await page.locator('[data-messages]').textContent();
		expect(text).toContain('genre “<b>opera”, colour “red”, page “0”');
		await expect
			.poll(() => page.getByRole('checkbox', { name: 'Does its job' }).isChecked())
			.toBe(true);
		expect(complaints).toEqual([]);
	});
});

describe('order and pages', () => {
	test('all examples stand in their articles’ order', async () => {
		const { page } = await open('examples/#signal=attribution&sort=article');
		await untilSays(page, /examples/);
		const expected = newestFirst.flatMap(({ id, annotations }) =>
			annotations
				.filter(({ signal }) => signal === 'attribution')
				.map((each) => `${id}/${each.id}`),
		);
		await expect.poll(() => refs(page)).toEqual(expected.slice(0, 25));
	});

	test('examples can be ordered by form', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, saying(DESERTERS));
		await page.getByLabel('Order').selectOption('form');
		await page.waitForURL(/sort=form/);
		await untilSays(page, saying(DESERTERS));
		const runs = async () => {
			const kinds = await lines(page).locator('.about b').allTextContents();
			return kinds.filter((kind, index) => kind !== kinds[index - 1]);
		};
		await expect.poll(async () => (await runs())[0]).toBe('Attribution · Named source');
		await expect.poll(() => lines(page).count()).toBe(25);
		const seen = await runs();
		expect(seen.length).toBeGreaterThan(3);
		expect(new Set(seen).size).toBe(seen.length);
	});

	test('turning a page moves the focus to the count and shows others', async () => {
		const { page } = await open('examples/#q=deserters');
		await untilSays(page, new RegExp(`^1 to 25 of ${DESERTERS}`));
		await expect.poll(() => lines(page).count()).toBe(25);
		const first = await refs(page);
		await page.getByRole('link', { name: 'Next' }).click();
		await untilSays(page, new RegExp(`^26 to ${DESERTERS} of ${DESERTERS}`));
		await expect.poll(() => lines(page).count()).toBe(DESERTERS - 25);
		const second = await refs(page);
		expect(new Set([...first, ...second]).size).toBe(DESERTERS);
		expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
		await page.goBack();
		await untilSays(page, new RegExp(`^1 to 25 of ${DESERTERS}`));
	});
});

describe('comparing', () => {
	test('a cue word stands sound beside weak', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		await page.getByRole('radio', { name: 'sound beside weak' }).check();
		await untilSays(page, /in the marked phrase/);
		const headings = await page.locator('.pairs h2').allTextContents();
		const readings = newestFirst.flatMap(({ text, annotations }) =>
			annotations
				.filter(({ spans: [{ start, end }] }) => /\breportedly\b/i.test(text.slice(start, end)))
				.map(({ reading }) => reading),
		);
		const count = (reading: string) => readings.filter((each) => each === reading).length;
		expect(headings).toEqual([`Does its job ${count('sound')}`, `Leaves a gap ${count('weak')}`]);
		await expect
			.poll(() => page.locator('.pairs mark .hit').first().textContent())
			.toBe('reportedly');
	});

	test('a weak example leads to ten sound ones like it', async () => {
		const { page } = await open('examples/#q=reportedly');
		await untilSays(page, saying(REPORTED));
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').click();
		await line.getByRole('link', { name: 'Ten sound ones like this' }).click();
		await page.waitForURL(/#like=/);
		await page.getByRole('heading', { name: 'Sound ones like' }).waitFor();
		const shown = await refs(page);
		expect(shown[0]).toBe('ksmo-desertion/reportedly-fled');
		const others = shown.slice(1).map((ref) => all.find(({ id }) => ref.endsWith(`/${id}`)));
		expect(others.length).toBeGreaterThan(3);
		expect(others.length).toBeLessThanOrEqual(10);
		expect(others.every((each) => each?.reading === 'sound')).toBe(true);
		expect(others.every((each) => each?.signal === 'attribution')).toBe(true);
	});

	test.for(['nobody/nothing', 'ksmo-desertion/nothing', '%3Cb%3E'])(
		'ones like %s, which is not here, are told to be missing',
		async (ref) => {
			const { page } = await open(`examples/#like=${ref}`);
			await page.getByText('There is no example').waitFor();
			expect(await page.locator('[data-results] li .kwic').count()).toBe(0);
		},
	);
});

describe('where the index does not load', () => {
	test.for([
		['a file is missing', { status: 404, body: 'no' }],
		['a host answers with a page', { status: 200, contentType: 'text/html', body: '<p>Hi' }],
		['the line is cut', 'abort'],
	] as const)('%s: the page says which, goes on, and tries again', async ([, answer]) => {
		const { page } = await open('examples/');
		const pattern = '**/search/examples/index/**';
		await page.route(pattern, (route) =>
			answer === 'abort' ? route.abort() : route.fulfill(answer),
		);
		await field(page).fill('deserters');
		const alert = page.getByRole('alert');
		await alert.waitFor();
		await expect
			.poll(() => alert.textContent())
			.toMatch(/did not load \(\/search\/examples\/index\/.+\)/);
		await expect.poll(() => page.locator('#browse').isVisible()).toBe(true);
		await page.unroute(pattern);
		await page.getByRole('button', { name: 'Try again' }).click();
		await untilSays(page, saying(DESERTERS));
		expect(await alert.count()).toBe(0);
	});
});

describe('for everybody', () => {
	test('the whole way can be gone with the keyboard', async () => {
		const { page } = await open('examples/');
		await field(page).focus();
		await page.keyboard.type('deserters');
		await page.keyboard.press('Enter');
		await untilSays(page, saying(DESERTERS));
		const reached = new Set<string>();
		for (let step = 0; step < 60; step++) {
			await page.keyboard.press('Tab');
			reached.add(
				await page.evaluate(() => {
					const active = document.activeElement;
					const group = active?.closest('[data-facet], [data-tools], .line')?.className;
					return `${active?.tagName} ${group ?? ''}`.trim();
				}),
			);
		}
		for (const part of ['INPUT', 'SUMMARY', 'SELECT tools', 'SUMMARY line'])
			expect([...reached].some((each) => each.startsWith(part))).toBe(true);
	});

	test('nobody is kept out by results', async () => {
		const { page } = await open('examples/#q=corrobrated&reading=weak&nope=1');
		await untilSays(page, /example/);
		await lines(page).first().locator('summary').click();
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test('nobody is kept out by pairs', async () => {
		const { page } = await open('examples/#q=reportedly&view=pairs');
		await untilSays(page, /marked phrase/);
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test('results do not scroll sideways at 375 and 320 px', async () => {
		const { page } = await open('examples/#q=deserters&reading=sound', { width: 375 });
		await untilSays(page, /examples/);
		await page.locator('[data-facets] > summary').click();
		await lines(page).first().locator('summary').click();
		for (const width of [375, 320]) expect(await findTooWide(page, width)).toEqual([]);
	});
});

describe('without script', () => {
	test('the field leads to the forms, and a form to its examples with their notes', async () => {
		const { page } = await open('examples/', { script: false });
		await field(page).fill('reportedly');
		await page.getByRole('button', { name: 'Search' }).click();
		await page.waitForURL(/examples\/\?#browse$/);
		await page.getByRole('link', { name: 'Unnamed source' }).click();
		await page.waitForURL(/examples\/attribution\/unnamed\/$/);
		const unnamed = all.filter(({ form }) => form === 'unnamed');
		await expect.poll(() => page.locator('.line').count()).toBe(unnamed.length);
		const line = page.locator('[data-example="ksmo-desertion/reportedly-fled"]');
		await line.locator('summary').click();
		await expect
			.poll(() => line.locator('.unfolded').textContent())
			.toContain(unnamed.find(({ id }) => id === 'reportedly-fled')?.note);
		expect(await page.getByRole('button', { name: 'Copy with source' }).count()).toBe(0);
	});

	test('every example of the course can be reached', () => {
		const reached: string[] = [];
		for (const link of readPage('examples/').querySelectorAll('#browse li a')) {
			let path: string | undefined = pathOf(link, 'examples/');
			while (path !== undefined) {
				const list = readPage(path);
				for (const line of list.querySelectorAll('.line'))
					reached.push(line.getAttribute('data-example') ?? '');
				const next = list.querySelector('a[rel="next"]');
				path = next ? pathOf(next, path) : undefined;
			}
		}
		expect(reached.sort()).toEqual(
			articles
				.flatMap(({ id, annotations }) => annotations.map((each) => `${id}/${each.id}`))
				.sort(),
		);
	});

	test('what needs a script is not shown', async () => {
		const { page } = await open('examples/', { script: false });
		for (const part of ['[data-facets]', '[data-tools]', '[data-tries]'])
			expect(await page.locator(part).isVisible()).toBe(false);
	});
});
