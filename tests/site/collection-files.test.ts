import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { collectionRows } from '../../src/domain/collection-rows.ts';
import { writeCsv } from '../../src/domain/csv.ts';
import { type Example, exampleAddress, exampleRef } from '../../src/domain/example.ts';
import { collectionWords as words } from '../../src/text/collection.ts';
import { exampleWords } from '../../src/text/search.ts';
import { useBrowser } from './browser.ts';
import {
	PATH,
	five,
	FIVE,
	link,
	fileOf,
	choose,
	idsIn,
	said,
	holdsFocus,
	fillWith,
} from './collection-page.ts';

const { keep, open } = useBrowser();
const filled = fillWith(open);

/** The content of what a click gives to the downloads. */
async function downloaded(page: Page, selector: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
	const text = readFileSync(await download.path(), 'utf8');
	return { name: download.suggestedFilename(), text };
}

describe('a file', () => {
	test('that was exported can be imported on another device', async () => {
		const { page, complaints } = await filled();
		const { name, text } = await downloaded(page, '[data-json]');
		expect(name).toBe('who-counts.json');
		await expect.poll(() => said(page)).toBe(words.said.exported(name));
		const other = await open(PATH);
		await choose(other.page, text);
		await expect
			.poll(() => other.page.textContent('.preview h2'))
			.toBe('A list of 5 examples: Who counts?');
		await expect.poll(() => holdsFocus(other.page, '.preview h2')).toBe(true);
		await other.page.click('[data-replace]');
		await expect.poll(() => idsIn(other.page)).toEqual(FIVE);
		expect([...complaints, ...other.complaints]).toEqual([]);
	});

	test('for spreadsheets has a row for each example, with whole addresses', async () => {
		const { page } = await filled();
		const { name, text } = await downloaded(page, '[data-csv]');
		const items = five.map((example) => ({ ref: exampleRef(example), example, addedAt: '' }));
		const locate = (example: Example) => new URL(exampleAddress(example), inject('address')).href;
		const rows = collectionRows({ title: '', items }, locate, exampleWords);
		expect(name).toBe('who-counts.csv');
		expect(text).toBe(`\uFEFF${writeCsv(rows)}`);
		expect(rows).toHaveLength(6);
	});

	describe('that does not fit', () => {
		let page: Page;
		beforeAll(async () => {
			({ page } = await fillWith(keep)());
		});

		test.each([
			['not json', '“list.json” is not JSON'],
			['{"a":1}', 'not a collection of this site'],
			[fileOf(five, { version: 7 }), 'is of version 7'],
			[fileOf([{ ...(five[0] as Example), sentence: 0 }]), '“items[0].example.sentence”'],
			[fileOf([]), 'without examples'],
		])('is said not to (%#), and nothing changes', async (text, complaint) => {
			await choose(page, text);
			await expect.poll(() => page.textContent('[role=alert]')).toContain(complaint);
			await expect.poll(() => holdsFocus(page, '[role=alert] p')).toBe(true);
			expect(await idsIn(page)).toEqual(FIVE);
			await page.reload();
			await expect.poll(() => idsIn(page)).toEqual(FIVE);
		});
	});

	test('has words that stay text', async () => {
		const markup = '<img src=x onerror=alert(1)>';
		const { page, complaints } = await open(PATH);
		const bad = { ...(five[0] as Example), quote: markup, note: markup, outlet: markup };
		await choose(page, fileOf([bad], { title: markup }));
		await page.click('[data-add-all]');
		await expect.poll(() => page.textContent('[data-items] mark')).toBe(markup);
		expect(await page.locator('main img').count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});

describe('the link', () => {
	test('that is copied opens the same list elsewhere', async () => {
		const { page } = await filled();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.click('[data-link]');
		await expect.poll(() => said(page)).toBe(words.said.linkCopied);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(inject('address') + link(five, 'Who counts?'));
		const other = await open(copied.slice(inject('address').length));
		await expect
			.poll(() => other.page.textContent('.preview h2'))
			.toBe('A list of 5 examples: Who counts?');
	});

	test('stands selected in a field where the browser does not copy', async () => {
		const { page } = await filled({
			before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		});
		await page.click('[data-link]');
		const selected = await page.evaluate(() => getSelection()?.toString());
		expect(selected).toBe(inject('address') + link(five, 'Who counts?'));
		await expect.poll(() => page.getAttribute('.by-hand textarea', 'readonly')).toBe('');
	});
});
