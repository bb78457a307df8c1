import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isDone } from '../../src/domain/catalogue.ts';
import { LONGEST } from '../../src/domain/assignment.ts';
import { writeAssignmentFile } from '../../src/domain/assignment-file.ts';
import { LONGEST_SAFE_LINK } from '../../src/domain/assignment-link.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { exampleRef } from '../../src/domain/example.ts';
import { assignWords as words, lengthWords, titleWords } from '../../src/text/assign.ts';
import { assignmentOf } from '../domain/hand-in-builders.ts';
import {
	PATH,
	choose,
	chosenIn,
	holdsFocus,
	line,
	linkedIn,
	linkedKeys,
	openWith,
	said,
} from './assign-page.ts';
import { findBarriers, findTooWide } from './barriers.ts';
import { SCHEMES, useBrowser } from './browser.ts';
import { fillWith, five } from './collection-page.ts';
import { course } from './site.ts';

const { open } = useBrowser();
const opened = openWith(open);

type Lesson = (typeof course.lessons)[number];
const [first, second, third] = course.lessons as [Lesson, Lesson, Lesson];
const exercises = course.lessons.flatMap((lesson) => lesson.exercises.filter(isDone));
const [exercise] = second.exercises.filter(isDone) as [Exercise];

describe('before anything is chosen', () => {
	test('there is no link, and nothing to complain of', async () => {
		const { page, complaints } = await opened();
		expect(await page.isVisible('[data-outcome]')).toBe(false);
		expect(await page.isVisible('[data-tally]')).toBe(false);
		await expect
			.poll(() => page.textContent('.hand-out [data-nothing]'))
			.toBe(words.handOutNothing);
		expect(complaints).toEqual([]);
	});

	test('without script the page says what can be done, and gives the address of each lesson', async () => {
		const { page } = await open(PATH, { script: false });
		await expect.poll(() => page.textContent('noscript')).toContain(words.needsScript);
		for (const { id } of course.lessons)
			await expect.poll(() => page.isVisible(`noscript a[href="/lessons/${id}/"]`)).toBe(true);
		expect(await page.isVisible('assign-page :is(button, input)')).toBe(false);
	});
});

describe('an assignment', () => {
	test('is a lesson, an exercise and what was set, in the link', async () => {
		const { page, complaints } = await opened();
		await choose(page, first.id);
		await choose(page, exercise.id);
		await page.fill('[data-setting=title]', 'Who speaks?');
		await page.fill('[data-setting=note]', 'Read it clean.\n\nThen mark.');
		await page.fill('[data-setting=due]', 'Friday');
		await page.check('input[name=answers][value=after-hand-in]');
		await page.check('input[name=order][value=shuffled]');
		await page.selectOption('[data-setting=tries]', '2');
		await page.check('input[name=signature][value=number]');
		expect(await linkedIn(page)).toEqual({
			title: 'Who speaks?',
			note: 'Read it clean.\n\nThen mark.',
			due: 'Friday',
			items: [
				{ kind: 'lesson', lesson: first.id },
				{ kind: 'exercise', exercise: exercise.id },
			],
			answers: 'after-hand-in',
			order: 'shuffled',
			tries: 2,
			signature: 'number',
		});
		const { length } = await page.inputValue('[data-link]');
		await expect.poll(() => page.textContent('[data-length]')).toBe(lengthWords(length));
		expect(complaints).toEqual([]);
	});

	test('without a title is called by what it asks for', async () => {
		const { page } = await opened();
		await choose(page, first.id);
		await choose(page, exercise.id);
		expect((await linkedIn(page)).title).toBe(titleWords([first.title, second.title]));
		await expect
			.poll(() => page.getAttribute('[data-setting=title]', 'placeholder'))
			.toBe(titleWords([first.title, second.title]));
	});

	test('has a title that stays text, wherever it stands', async () => {
		const title = '<img src=x onerror=alert(1)>"&';
		const { page, complaints } = await opened();
		await choose(page, first.id);
		await page.fill('[data-setting=title]', title);
		await page.click('[data-file]');
		await page.locator('[data-made-title]').waitFor();
		await expect.poll(() => page.textContent('[data-slip-title]')).toBe(title);
		await expect.poll(() => page.textContent('[data-made-title]')).toBe(title);
		expect((await linkedIn(page)).title).toBe(title);
		expect(await page.locator('main img').count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('takes a lesson as a whole, with its exercises', async () => {
		const { page } = await opened();
		await choose(page, exercise.id);
		await choose(page, second.id);
		expect(await linkedKeys(page)).toEqual([second.id]);
		const box = page.locator(`input[value="${exercise.id}"]`);
		expect([await box.isChecked(), await box.isDisabled()]).toEqual([true, true]);
		await page.uncheck(`input[value="${second.id}"]`);
		expect([await box.isChecked(), await box.isDisabled()]).toEqual([false, false]);
		expect(await chosenIn(page)).toEqual([]);
		expect(await page.isVisible('[data-outcome]')).toBe(false);
	});

	test('of 20 exercises with the longest names and a full note has a link below 2,000 signs', async () => {
		const { page } = await opened();
		const longest = exercises.toSorted((a, b) => b.id.length - a.id.length).slice(0, 20);
		await page.evaluate(
			(ids) => {
				for (const id of ids) document.querySelector<HTMLElement>(`input[value="${id}"]`)?.click();
			},
			longest.map(({ id }) => id),
		);
		await page.fill('[data-setting=note]', noteOf(LONGEST.note));
		const { items, note } = await linkedIn(page);
		expect(items).toHaveLength(20);
		expect(note).toHaveLength(LONGEST.note);
		expect((await page.inputValue('[data-link]')).length).toBeLessThan(LONGEST_SAFE_LINK);
	});
});

describe('what is chosen', () => {
	async function withThree() {
		const shown = await opened();
		for (const { id } of [first, second, third]) await choose(shown.page, id);
		return shown;
	}

	test('is put in order, keeps the focus, and says where it is', async () => {
		const { page } = await withThree();
		await page.click(line(0, 'down'));
		expect(await linkedKeys(page)).toEqual([second.id, first.id, third.id]);
		await expect.poll(() => holdsFocus(page, line(1, 'down'))).toBe(true);
		await expect.poll(() => said(page)).toBe(words.said.moved(first.title, 2, 3));
		await page.click(line(2, 'down'), { force: true });
		await expect.poll(() => said(page)).toBe(words.said.last(third.title));
		await page.click(line(0, 'up'), { force: true });
		await expect.poll(() => said(page)).toBe(words.said.first(second.title));
		expect(await linkedKeys(page)).toEqual([second.id, first.id, third.id]);
	});

	test('that is taken out leaves the focus on the next one, and comes back', async () => {
		const { page } = await withThree();
		await page.click(line(1, 'remove'));
		expect(await linkedKeys(page)).toEqual([first.id, third.id]);
		await expect.poll(() => page.isChecked(`input[value="${second.id}"]`)).toBe(false);
		await expect.poll(() => holdsFocus(page, line(1, 'remove'))).toBe(true);
		await page.click('[data-undo]');
		expect(await linkedKeys(page)).toEqual([first.id, second.id, third.id]);
		await expect.poll(() => page.isVisible('[data-undo]')).toBe(false);
	});

	test('is there again when the page is loaded again, with all that was set', async () => {
		const { page } = await withThree();
		await page.fill('[data-setting=due]', 'Friday');
		await page.check('input[name=order][value=any]');
		const before = await page.inputValue('[data-link]');
		await page.reload();
		await page.waitForSelector('[data-outcome]:not([hidden])');
		await expect.poll(() => page.inputValue('[data-link]')).toBe(before);
		await expect.poll(() => page.inputValue('[data-setting=due]')).toBe('Friday');
		await expect.poll(() => page.isChecked('input[name=order][value=any]')).toBe(true);
		await expect.poll(() => page.isChecked(`input[value="${second.id}"]`)).toBe(true);
	});

	test('may be begun anew, and brought back', async () => {
		const { page } = await withThree();
		await page.click('[data-anew]');
		await expect.poll(() => chosenIn(page)).toEqual([]);
		await page.click('[data-undo]');
		expect(await chosenIn(page)).toEqual([first.id, second.id, third.id]);
	});
});

describe('passages that were collected', () => {
	const filled = fillWith(open);

	test('are assigned as one thing to do, under their title', async () => {
		const { page } = await filled();
		await page.click(`a[href="/assign/#collection=all"]`);
		await page.waitForSelector('[data-outcome]:not([hidden])');
		expect((await linkedIn(page)).items).toEqual([
			{ kind: 'passages', title: 'Who counts?', refs: five.map(exampleRef) },
		]);
		await expect.poll(() => page.isChecked('[data-item=passages]')).toBe(true);
	});

	test('cannot be chosen where there are none', async () => {
		const { page } = await opened();
		await expect.poll(() => page.isVisible('[data-no-passages]')).toBe(true);
		expect(await page.isVisible('[data-item=passages]')).toBe(false);
	});
});

describe('coming from other pages', () => {
	const [module] = course.modules;
	if (!module) throw new Error('The course has no module for these tests.');

	test('a module brings its lessons and its title', async () => {
		const { page } = await open(`modules/${module.id}/`);
		await page.click(`text=Assign this module`);
		await page.waitForSelector('[data-outcome]:not([hidden])');
		expect(await linkedIn(page)).toMatchObject({ title: module.title });
		expect(await linkedKeys(page)).toEqual(module.lessons);
		expect(new URL(page.url()).hash).toBe('');
	});

	test('a lesson brings itself; what stood there before comes back', async () => {
		const { page } = await opened();
		await choose(page, second.id);
		await page.goto(`${inject('address')}lessons/${first.id}/#all`);
		const href = await page.getAttribute('.for-teachers a', 'href');
		await page.goto(new URL(href ?? '', inject('address')).href);
		await expect.poll(() => chosenIn(page)).toEqual([first.id]);
		await expect.poll(() => said(page)).toBe(words.said.proposed);
		await page.click('[data-undo]');
		expect(await chosenIn(page)).toEqual([second.id]);
	});
});

describe('handing out', () => {
	async function withOne() {
		const shown = await opened();
		await choose(shown.page, first.id);
		return shown;
	}

	test('the link is copied, and listed as made here', async () => {
		const { page } = await withOne();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.click('[data-copy]');
		await expect.poll(() => said(page)).toBe(words.said.copied);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await page.inputValue('[data-link]'));
		await expect.poll(() => page.textContent('[data-made-title]')).toBe(first.title);
	});

	test('the preview has the whole assignment, and says that it is one', async () => {
		const { page } = await withOne();
		const link = new URL(await page.inputValue('[data-link]'));
		const preview = new URL(
			await page.locator('[data-preview]').evaluate((a) => (a as HTMLAnchorElement).href),
		);
		expect([preview.pathname, preview.search]).toEqual(['/a/', '?preview']);
		expect(preview.hash).toBe(link.hash);
		await expect.poll(() => page.getAttribute('[data-preview]', 'target')).toBe('_blank');
	});

	test('the file brings the same as the link', async () => {
		const { page } = await withOne();
		const link = await page.inputValue('[data-link]');
		const download = page.waitForEvent('download');
		await page.click('[data-file]');
		const file = await (await download).path();
		await page.click('[data-anew]');
		await page.setInputFiles('[data-import]', file);
		await expect.poll(() => chosenIn(page)).toEqual([first.id]);
		await expect.poll(() => page.inputValue('[data-link]')).toBe(link);
		await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
	});

	test.each([
		['{"format":"who-says-collection","version":1}', 'not an assignment of this site'],
		['{', 'not JSON'],
		[writeAssignmentFile(assignmentOf()).replace('"after-check"', '"never"'), '“never”'],
	])('a file with %s is refused with the reason, and nothing changes', async (text, reason) => {
		const { page } = await withOne();
		const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await page.setInputFiles('[data-import]', file);
		await expect.poll(() => page.textContent('[data-complaint]')).toContain(reason);
		await expect.poll(() => holdsFocus(page, '[data-complaint]')).toBe(true);
		expect(await chosenIn(page)).toEqual([first.id]);
	});

	test('a link of somebody else’s can be opened here; a damaged one is refused', async () => {
		const { page } = await withOne();
		const fragment = new URL(await page.inputValue('[data-link]')).hash;
		await page.click('[data-anew]');
		await page.goto(inject('address') + PATH + fragment.slice(0, -3));
		await expect.poll(() => page.textContent('[data-complaint]')).toContain('end of this link');
		await expect.poll(() => chosenIn(page)).toEqual([]);
		await page.goto(inject('address') + PATH + fragment);
		await expect.poll(() => chosenIn(page)).toEqual([first.id]);
		await expect.poll(() => page.isVisible('[data-complaint]')).toBe(false);
	});

	test('what was made here is opened again, its link copied, and deleted after a second question', async () => {
		const { page } = await withOne();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const link = await page.inputValue('[data-link]');
		await page.click('[data-file]');
		await page.locator('[data-made] > li').waitFor();
		await page.click('[data-anew]');
		await page.reload();
		await page.click('[data-open-again]');
		await expect.poll(() => page.inputValue('[data-link]')).toBe(link);
		await page.click('[data-anew]');
		await page.click('[data-copy-again]');
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await page.click('[data-erase]');
		await page.click(`text=${words.no}`);
		await expect.poll(() => page.locator('[data-made] > li').count()).toBe(1);
		await page.click('[data-erase]');
		await page.click(`text=${words.eraseYes}`);
		await expect.poll(() => page.locator('[data-made] > li').count()).toBe(0);
	});

	test('where nothing can be kept, the page says so and the link works all the same', async () => {
		const { page } = await opened({
			before: () =>
				Object.defineProperty(IDBFactory.prototype, 'open', {
					value: () => {
						throw new DOMException('Refused', 'SecurityError');
					},
				}),
		});
		await expect.poll(() => page.textContent('[data-unkept]')).toBe(words.unkept.refused);
		await choose(page, first.id);
		expect(await linkedKeys(page)).toEqual([first.id]);
	});

	test('no request tells what was chosen', async () => {
		const { page, requests } = await opened();
		const before = requests.length;
		await choose(page, first.id);
		await page.fill('[data-setting=note]', 'Friday');
		await page.click('[data-large]');
		expect(requests.slice(before)).toEqual([]);
	});
});

test('all of it works by keyboard alone', async () => {
	const { page } = await opened();
	const tabTo = (selector: string) => tabUntil(page, selector);
	await tabTo(`input[value="${first.id}"]`);
	await page.keyboard.press('Space');
	await tabTo(`details:has(input[value="${exercise.id}"]) > summary`);
	await page.keyboard.press('Enter');
	await tabTo(`input[value="${exercise.id}"]`);
	await page.keyboard.press('Space');
	await tabTo(line(0, 'down'));
	await page.keyboard.press('Enter');
	expect(await chosenIn(page)).toEqual([exercise.id, first.id]);
	await tabTo('[data-setting=title]');
	await page.keyboard.type('Keys');
	await tabTo('input[name=answers]');
	await page.keyboard.press('ArrowDown');
	await tabTo('[data-large]');
	await page.keyboard.press('Enter');
	await page.waitForSelector('dialog[open]');
	await page.keyboard.press('Escape');
	await expect.poll(() => holdsFocus(page, '[data-large]')).toBe(true);
	expect(await linkedIn(page)).toMatchObject({ title: 'Keys', answers: 'after-hand-in' });
	expect(await linkedKeys(page)).toEqual([exercise.id, first.id]);
});

describe.each(SCHEMES)('in %s colours', (scheme) => {
	test('the filled page keeps nobody out, on paper’s preview and with the code shown large', async () => {
		const { page } = await opened({ scheme, width: 375 });
		await choose(page, first.id);
		await choose(page, exercise.id);
		await page.click('[data-file]');
		await page.locator('[data-made-title]').waitFor();
		expect(await findBarriers(page)).toEqual([]);
		await page.click('[data-erase]');
		await page.click(`text=${words.no}`);
		await page.click('[data-large]');
		await page.waitForSelector('dialog[open]');
		expect(await findBarriers(page)).toEqual([]);
	});
});

test.each([320, 768])('nothing scrolls sideways at %i px', async (width) => {
	const { page } = await opened({ width });
	await choose(page, exercise.id);
	await page.fill('[data-setting=title]', 'x'.repeat(LONGEST.title));
	await page.click('[data-file]');
	await page.locator('[data-made-title]').waitFor();
	expect(await findTooWide(page, width)).toEqual([]);
});

async function tabUntil(page: Page, selector: string): Promise<void> {
	for (let press = 0; press < 150; press++) {
		if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${selector}.`);
}

/** Prose of a length, in which few words follow the same word again. */
function noteOf(length: number): string {
	const words = course.lessons.map(({ summary }) => summary).join(' ');
	return `${words.slice(0, length - 1)}.`;
}
