import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { countBackup } from '../../src/domain/backup.ts';
import { writeCollectionFile } from '../../src/domain/collection-file.ts';
import { checkExercise } from '../../src/domain/course-check.ts';
import { eraseWords, progressWords as words } from '../../src/text/progress.ts';
import { collectionOf } from '../domain/collection-builders.ts';
import { useBrowser } from './browser.ts';
import {
	bring,
	contentOf,
	FULL,
	fileOf,
	fillWith,
	heightsIn,
	PATH,
	said,
	save,
	task,
	tryAt,
	workOn,
} from './progress-page.ts';
import { course } from './site.ts';

const { keep, open } = useBrowser();
const filled = fillWith(open);

function holdsFocus(page: Page, selector: string): Promise<boolean> {
	return page.$eval(selector, (element) => element === document.activeElement);
}

async function erase(page: Page): Promise<void> {
	await page.click('[data-erase]');
	await page.click(`text=${words.eraseFirstYes}`);
	await page.click(`text=${words.eraseYes}`);
	await expect.poll(() => said(page)).toBe(words.said.erased);
}

describe('a file', () => {
	test('brings all back that was saved and erased', async () => {
		const { page, complaints } = await filled();
		const { name, text } = await save(page);
		expect(name).toMatch(/^who-says-\d{4}-\d\d-\d\d\.json$/);
		await expect.poll(() => said(page)).toBe(words.said.exported(name));
		expect(contentOf(text)).toEqual(contentOf(fileOf(FULL)));
		await erase(page);
		expect(await heightsIn(page, 'sharpness')).toEqual([]);
		await bring(page, text);
		await expect
			.poll(() => said(page))
			.toBe(
				'4 attempts, 1 draft, 2 steps of lessons, 1 card, 1 answer to a card and 2 collected examples were new.',
			);
		expect(await heightsIn(page, 'sharpness')).toHaveLength(3);
		expect(contentOf((await save(page)).text)).toEqual(contentOf(text));
		expect(complaints).toEqual([]);
	});

	test('adds what is lacking, and says how much that was', async () => {
		const { page } = await filled({ attempts: [tryAt(0, 1, 6, 10)] });
		await bring(page, fileOf({ attempts: [tryAt(0, 1, 12, 0), tryAt(1, 2, 9, 5)] }));
		await expect.poll(() => said(page)).toBe('1 attempt was new.');
		expect(await workOn(page, task(0).id)).toContain('found 6 of 12');
		await bring(page, fileOf({ attempts: [tryAt(1, 2, 9, 5)] }));
		await expect.poll(() => said(page)).toBe('Everything in the file was here already.');
	});

	test('that a collection was saved in earlier brings that collection', async () => {
		const { page } = await filled();
		await bring(page, writeCollectionFile(collectionOf(['b', 'c'])));
		await expect.poll(() => said(page)).toBe('1 collected example was new.');
		await page.goto(`${inject('address')}collection/`);
		await expect.poll(() => page.locator('[data-items] > li').count()).toBe(3);
	});

	test('holds what was really done in a check, and brings it to another device', async () => {
		const { page } = await open('check/before/');
		const passages = course.checks.get('before')?.passages ?? [];
		await page.waitForSelector('[data-done]', { state: 'visible' });
		for (const { id, reading } of passages) await page.check(`[name="${id}"][value=${reading}]`);
		await page.click('[data-done]');
		await page.waitForSelector('[data-result]', { state: 'visible' });
		await page.goto(inject('address') + PATH);
		const exercise = checkExercise('before');
		await expect.poll(() => workOn(page, exercise)).toMatch(/: found 3 of 3, also marked 0 of 7$/);
		const { text } = await save(page);
		const other = await open(PATH);
		await bring(other.page, text);
		await expect.poll(() => said(other.page)).toMatch(/^1 attempt.* new\.$/);
		expect(await workOn(other.page, exercise)).toMatch(/: found 3 of 3/);
	});

	describe('that does not fit', () => {
		let page: Page;
		let before: Record<string, unknown>;
		beforeAll(async () => {
			({ page } = await fillWith(keep)());
			before = contentOf((await save(page)).text);
		});

		// Ten downloads in a second are as many as the browser lets a page give.
		test.each([
			['not json', '“mine.json” is not JSON'],
			[fileOf(FULL).slice(0, 900), 'or only a part of it'],
			['{"a":1}', 'no file that this page wrote'],
			[fileOf(FULL).replace(/"version": \d+/, '"version": 99'), 'is of version 99, which is newer'],
			[
				fileOf(FULL).replace('"hadAnswers": false', '"hadAnswers": "no"'),
				'“attempts[0].hadAnswers”',
			],
			[
				fileOf(FULL).replace('"hadAnswers"', '"__proto__": {}, "hadAnswers"'),
				'attempts[0].__proto__',
			],
		])('is said not to (%#), and nothing is lost', async (text, complaint) => {
			await bring(page, text);
			await expect.poll(() => page.textContent('[data-complaint]')).toContain(complaint);
			await expect.poll(() => holdsFocus(page, '[data-complaint]')).toBe(true);
			expect(contentOf((await save(page)).text)).toEqual(before);
			await bring(page, fileOf(FULL));
			await expect.poll(() => page.isVisible('[data-complaint]')).toBe(false);
		});
	});

	test('has a name that stays text', async () => {
		const { page } = await open(PATH);
		await bring(page, '[]', '<img src=x>.json');
		await expect.poll(() => page.textContent('[data-complaint]')).toContain('“<img src=x>.json”');
		expect(await page.locator('main img').count()).toBe(0);
	});

	test('that the disk has no room for brings nothing', async () => {
		const { page } = await open(PATH);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('No', 'QuotaExceededError');
			};
		});
		await bring(page, fileOf(FULL));
		await expect.poll(() => said(page)).toBe(words.fault.full);
		await page.reload();
		await page.waitForSelector('[data-empty]', { state: 'visible' });
	});
});

describe('erasing everything', () => {
	test('is asked twice, and the second question names what will be gone', async () => {
		const { page } = await filled();
		await page.click('[data-erase]');
		await expect.poll(() => page.textContent('.again b')).toBe(words.eraseFirst);
		await page.click(`text=${words.eraseFirstYes}`);
		await expect.poll(() => page.textContent('.again b')).toBe(eraseWords(countBackup(FULL)));
	});

	test.each([1, 2])('does nothing after a no to question %i', async (questions) => {
		const { page } = await filled();
		await page.click('[data-erase]');
		if (questions === 2) {
			await page.click(`text=${words.eraseFirstYes}`);
			await page.waitForSelector(`text=${words.eraseYes}`);
		}
		await page.click(`text=${words.no}`);
		await expect.poll(() => holdsFocus(page, '[data-erase]')).toBe(true);
		await page.reload();
		await expect.poll(() => heightsIn(page, 'sharpness')).toHaveLength(3);
	});

	test('leaves nothing, the collection and the settings included', async () => {
		const { page } = await filled();
		await page.evaluate(() => localStorage.setItem('who-says-layers', '{}'));
		await erase(page);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await expect.poll(() => page.isVisible('[data-empty]')).toBe(true);
		await page.goto(`${inject('address')}collection/`);
		await page.waitForSelector('[data-empty]', { state: 'visible' });
	});

	test('can be done by keyboard, begins at “no”, and ends at the head of the page', async () => {
		const { page } = await filled();
		await page.focus('[data-erase]');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.no);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.textContent('.again b').catch(() => ''))
			.toBe(eraseWords(countBackup(FULL)));
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.no);
		await page.keyboard.press('Escape');
		await expect.poll(() => holdsFocus(page, '[data-erase]')).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await page.waitForSelector(`text=${words.eraseYes}`);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => said(page)).toBe(words.said.erased);
		await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
	});

	test('empties an open tab as well', async () => {
		const { page } = await filled();
		const other = await page.context().newPage();
		await other.goto(inject('address') + PATH);
		await expect.poll(() => heightsIn(other, 'sharpness')).toHaveLength(3);
		await erase(page);
		await expect.poll(() => other.isVisible('[data-empty]')).toBe(true);
	});
});
