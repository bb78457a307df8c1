import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Example, exampleRef } from '../../src/domain/example.ts';
import { toShareFragment } from '../../src/domain/share-fragment.ts';
import { collectionWords as words } from '../../src/text/collection.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { useBrowser } from './browser.ts';
import {
	PATH,
	all,
	five,
	FIVE,
	link,
	idsIn,
	said,
	item,
	holdsFocus,
	visible,
	fillWith,
} from './collection-page.ts';

const { keep, open } = useBrowser();
const filled = fillWith(open);

describe('an empty collection', () => {
	test('says how it is filled, and offers a file only', async () => {
		const { page, complaints } = await open(PATH);
		await page.waitForSelector('[data-empty]');
		await expect.poll(() => page.getAttribute('[data-empty] a', 'href')).toBe('/examples/');
		await expect.poll(() => visible(page, 'label:has([data-import])')).toBe(true);
		for (const name of ['print', 'link', 'json', 'csv', 'clear', 'title'])
			expect(await visible(page, `collection-page [data-${name}]`)).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('says without script that it needs one, and where examples can be read', async () => {
		const { page } = await open(PATH, { script: false });
		await expect.poll(() => visible(page, 'noscript p')).toBe(true);
		await expect.poll(() => page.textContent('noscript p')).toContain(words.needsScript);
		await expect.poll(() => page.getAttribute('noscript a', 'href')).toBe('/examples/');
		expect(await visible(page, 'collection-page :is(button, input)')).toBe(false);
	});

	test('is not indexed', async () => {
		const { page } = await open(PATH);
		await expect.poll(() => page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
	});
});

describe('a list that came by a link', () => {
	test('is shown above one’s own, and nothing is kept yet', async () => {
		const { page } = await open(link(five, 'Who counts?'));
		await expect
			.poll(() => page.textContent('.preview h2'))
			.toBe('A list of 5 examples: Who counts?');
		await expect
			.poll(() => page.locator('.preview mark').allTextContents())
			.toEqual(five.map(({ quote }) => quote));
		await page.reload();
		expect(await idsIn(page)).toEqual([]);
	});

	test('is one’s own in its order once it is added, and its name leaves the address', async () => {
		const { page, complaints } = await filled();
		await expect.poll(() => page.inputValue('[data-title]')).toBe('Who counts?');
		await expect.poll(() => said(page)).toBe(words.said.merged(5));
		expect(await page.locator('.preview').count()).toBe(0);
		expect(await page.evaluate(() => location.hash)).toBe('');
		await page.reload();
		await expect.poll(() => idsIn(page)).toEqual(FIVE);
		expect(complaints).toEqual([]);
	});

	test('brings only what is lacking', async () => {
		const { page } = await filled();
		const more = [five[1], all[40]] as Example[];
		await page.goto(inject('address') + link(more));
		await page.click('[data-add-all]');
		await expect.poll(() => idsIn(page)).toEqual([...FIVE, all[40]?.id]);
		await expect.poll(() => said(page)).toBe(words.said.merged(1));
	});

	test('replaces one’s own only after a second question', async () => {
		const { page } = await filled();
		await page.goto(inject('address') + link([all[40] as Example]));
		await page.click('[data-replace]');
		await expect.poll(() => page.textContent('.again b')).toBe(words.replaceSure(5));
		await page.keyboard.press('Escape');
		await expect.poll(() => holdsFocus(page, '[data-replace]')).toBe(true);
		expect(await idsIn(page)).toEqual(FIVE);
		await page.click('[data-replace]');
		await page.click(`text=${words.replaceYes}`);
		await expect.poll(() => idsIn(page)).toEqual([all[40]?.id]);
	});

	test('can be closed, and the focus is at the head of the page', async () => {
		const { page } = await open(link(five));
		await page.click('[data-close]');
		expect(await page.locator('.preview').count()).toBe(0);
		await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
		expect(await idsIn(page)).toEqual([]);
	});

	test('leaves out what the site no longer has, and names it', async () => {
		const refs = [exampleRef(five[0] as Example), 'ksmo-desertion/gone', 'no-article/x'];
		const { page } = await open(PATH + toShareFragment(refs, ''));
		await expect.poll(() => page.textContent('.preview h2')).toBe('A list of 1 example');
		await expect.poll(() => page.textContent('.preview')).toContain(words.gone(refs.slice(1)));
	});

	describe('cut or changed on its way', () => {
		let page: Page;
		beforeAll(async () => {
			({ page } = await fillWith(keep)());
		});

		test.each([
			['#v1;ksmo-desertion:surge', 'The end of this link is missing'],
			['#v1;ksmo-desertion:surge;count=9', 'announces 9 examples, and 1 can be found'],
			['#v1;ksmo-desertion:<b>;count=1', '“ksmo-desertion/<b>”'],
			['#v9;x', 'of version “v9”'],
			['#v1;count=0', 'names no example'],
		])('%s is said to be unreadable, and nothing changes', async (fragment, complaint) => {
			await page.goto(inject('address') + PATH + encodeURI(fragment));
			await expect.poll(() => page.textContent('[role=alert]')).toContain(complaint);
			expect(await idsIn(page)).toEqual(FIVE);
			await page.click('[data-close]');
			expect(await page.locator('[role=alert]').count()).toBe(0);
		});
	});

	test('has a title that stays text, on the page and on paper', async () => {
		const title = '<img src=x onerror=alert(1)>"&';
		const { page, complaints } = await open(link(five, title));
		await expect.poll(() => page.textContent('.preview h2')).toContain(title);
		await page.click('[data-add-all]');
		await expect.poll(() => page.inputValue('[data-title]')).toBe(title);
		await expect.poll(() => page.textContent('[data-worksheet-title]')).toBe(title);
		expect(await page.locator('main img').count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('says so where its examples do not load, and works once they do', async () => {
		const { page } = await open(PATH);
		await page.route('**/search/articles/*.json', (route) => route.abort());
		await page.evaluate(
			(hash) => {
				location.hash = hash;
			},
			toShareFragment(five.map(exampleRef), ''),
		);
		await expect.poll(() => page.textContent('[role=alert]')).toContain(words.said.noExamples);
		await page.unroute('**/search/articles/*.json');
		await page.reload();
		await expect.poll(() => page.textContent('.preview h2')).toBe('A list of 5 examples');
	});
});

describe('an item', () => {
	test('moves down and up, keeps the focus, and says where it is', async () => {
		const { page } = await filled();
		await page.click(item(0, 'down'));
		await expect.poll(() => idsIn(page)).toEqual([1, 0, 2, 3, 4].map((index) => FIVE[index]));
		await expect.poll(() => holdsFocus(page, item(1, 'down'))).toBe(true);
		await expect.poll(() => said(page)).toBe(words.said.moved(five[0]?.quote ?? '', 2, 5));
		await page.click(item(1, 'up'));
		await expect.poll(() => idsIn(page)).toEqual(FIVE);
		await page.reload();
		await expect.poll(() => idsIn(page)).toEqual(FIVE);
	});

	test('says at the ends that it goes no further', async () => {
		const { page } = await filled();
		await page.click(item(0, 'up'), { force: true });
		await expect.poll(() => said(page)).toBe(words.said.first(five[0]?.quote ?? ''));
		await page.click(item(4, 'down'), { force: true });
		await expect.poll(() => said(page)).toBe(words.said.last(five[4]?.quote ?? ''));
		expect(await idsIn(page)).toEqual(FIVE);
	});

	test('that is removed leaves the focus on the next one, and comes back to its place', async () => {
		const { page } = await filled();
		await page.click(item(1, 'remove'));
		await expect.poll(() => idsIn(page)).toEqual(FIVE.toSpliced(1, 1));
		await expect.poll(() => holdsFocus(page, item(1, 'remove'))).toBe(true);
		await page.click('[data-undo]');
		await expect.poll(() => idsIn(page)).toEqual(FIVE);
		await expect.poll(() => holdsFocus(page, item(1, 'remove'))).toBe(true);
		await expect.poll(() => visible(page, '[data-undo]')).toBe(false);
		await page.reload();
		await expect.poll(() => idsIn(page)).toEqual(FIVE);
	});

	test('that is the last one of all leaves the focus at the head of the page', async () => {
		const { page } = await open(link(five.slice(0, 1)));
		await page.click('[data-add-all]');
		await page.click(item(0, 'remove'));
		await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
		await expect.poll(() => visible(page, '[data-undo]')).toBe(true);
	});

	test('keeps its note open while the list changes', async () => {
		const { page } = await filled();
		await page.click('[data-items] > li:nth-child(3) summary');
		await page.click(item(0, 'remove'));
		await expect.poll(() => idsIn(page)).toEqual(FIVE.slice(1));
		await expect.poll(() => page.locator('details[open]').count()).toBe(1);
	});
});

test('a new title is kept', async () => {
	const { page } = await filled();
	await page.fill('[data-title]', '  Deserters   and cases ');
	await page.keyboard.press('Enter');
	await expect.poll(() => said(page)).toBe(words.said.renamed('Deserters and cases'));
	await page.reload();
	await expect.poll(() => page.inputValue('[data-title]')).toBe('Deserters and cases');
});

test('emptying asks a second time, and then leaves nothing', async () => {
	const { page } = await filled();
	await page.click('[data-clear]');
	await page.click(`text=${words.no}`);
	expect(await idsIn(page)).toEqual(FIVE);
	await expect.poll(() => holdsFocus(page, '[data-clear]')).toBe(true);
	await page.click('[data-clear]');
	await page.click(`text=${words.clearYes}`);
	await expect.poll(() => visible(page, '[data-empty]')).toBe(true);
	await page.reload();
	await expect.poll(() => visible(page, '[data-empty]')).toBe(true);
});
describe('where nothing can be kept', () => {
	const refuse = () =>
		Object.defineProperty(IDBFactory.prototype, 'open', {
			value: () => {
				throw new DOMException('Refused', 'SecurityError');
			},
		});

	test('the page says so, and works until it is closed', async () => {
		const { page, complaints } = await filled({ before: refuse });
		await expect.poll(() => page.textContent('[data-unkept]')).toBe(words.unkept.refused);
		await page.click(item(0, 'down'));
		await expect.poll(() => idsIn(page)).toEqual([1, 0, 2, 3, 4].map((index) => FIVE[index]));
		await page.reload();
		await expect.poll(() => visible(page, '[data-empty]')).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('a full disk undoes the action on the page, and says so', async () => {
		const { page, complaints } = await filled();
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('Full', 'QuotaExceededError');
			};
		});
		await page.click(item(0, 'down'));
		await expect.poll(() => said(page)).toBe(words.fault.full);
		expect(await idsIn(page)).toEqual(FIVE);
		await page.fill('[data-title]', 'Another');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.inputValue('[data-title]')).toBe('Who counts?');
		expect(complaints).toEqual([]);
	});
});

test('two open pages show the same', async () => {
	const { page } = await filled();
	const other = await page.context().newPage();
	await other.goto(page.url());
	await expect.poll(() => idsIn(other)).toEqual(FIVE);
	await other.click(item(2, 'remove'));
	await expect.poll(() => idsIn(page)).toEqual(FIVE.toSpliced(2, 1));
	await page.fill('[data-title]', 'From the first');
	await page.keyboard.press('Enter');
	await expect.poll(() => other.inputValue('[data-title]')).toBe('From the first');
});

test('all of it works by keyboard alone', async () => {
	const { page } = await open(link(five));
	const tabTo = async (selector: string): Promise<void> => {
		await page.waitForSelector(selector);
		for (let press = 0; press < 60; press++) {
			if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab does not reach ${selector}.`);
	};
	await tabTo('[data-add-all]');
	await page.keyboard.press('Enter');
	await tabTo(item(0, 'down'));
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect.poll(() => idsIn(page)).toEqual([1, 2, 0, 3, 4].map((index) => FIVE[index]));
	await tabTo(item(2, 'remove'));
	await page.keyboard.press('Space');
	await expect.poll(() => idsIn(page)).toEqual([1, 2, 3, 4].map((index) => FIVE[index]));
	await tabTo('[data-undo]');
	await page.keyboard.press('Enter');
	await expect.poll(() => idsIn(page)).toEqual([1, 2, 0, 3, 4].map((index) => FIVE[index]));
	await tabTo('#paper-notes');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => page.isChecked('#paper-lines')).toBe(true);
	await tabTo('[data-import]');
	await tabTo('[data-clear]');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
	await expect.poll(() => idsIn(page)).toEqual([]);
});

test('the page keeps nobody out, empty, with a shared list, filled, and with a question', async () => {
	const { page } = await open(PATH, { width: 375 });
	await page.waitForSelector('[data-empty]');
	expect(await findBarriersInBoth(page)).toEqual([]);
	await page.goto(inject('address') + link(five, 'Who counts?'));
	await page.reload();
	await page.waitForSelector('.preview');
	expect(await findBarriersInBoth(page)).toEqual([]);
	await page.click('[data-add-all]');
	await page.click('[data-items] summary');
	await page.click(item(1, 'remove'));
	await page.click('[data-clear]');
	expect(await findBarriersInBoth(page)).toEqual([]);
});

test('nothing scrolls sideways at 768, 375 or 320 px', async () => {
	const title = 'A title of someaverylongwordthatcannotbebrokenanywhere';
	const { page } = await open(link(five, title), { width: 768 });
	const tooWide = async () => {
		const found: string[] = [];
		for (const width of [768, 375, 320]) found.push(...(await findTooWide(page, width)));
		return found;
	};
	await page.waitForSelector('.preview');
	expect(await tooWide()).toEqual([]);
	await page.click('[data-add-all]');
	await page.click(item(1, 'remove'));
	await page.click('[data-clear]');
	expect(await tooWide()).toEqual([]);
});
