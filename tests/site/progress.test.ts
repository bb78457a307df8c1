import { describe, expect, inject, test } from 'vitest';
import { countBackup } from '../../src/domain/backup.ts';
import { checkExercise } from '../../src/domain/course-check.ts';
import { addresses } from '../../src/domain/address.ts';
import { eraseWords, progressWords as words } from '../../src/text/progress.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { useBrowser } from './browser.ts';
import {
	attempt,
	bring,
	cellsIn,
	fileOf,
	fillWith,
	FULL,
	heightsIn,
	PATH,
	said,
	TASKS,
	task,
	tryAt,
	workOn,
} from './progress-page.ts';
import { course, readPage, resolveLink } from './site.ts';

const { open } = useBrowser();
const filled = fillWith(open);

describe('the page of somebody who has done nothing', () => {
	test('leads to the first lesson, and has nothing to draw', async () => {
		const { page, complaints } = await open(PATH);
		await page.waitForSelector('[data-mine]', { state: 'visible' });
		const [first] = course.lessons;
		await expect
			.poll(() => page.getAttribute('[data-empty] a', 'href'))
			.toBe(`/lessons/${first?.id}/`);
		await expect.poll(() => page.isVisible('[data-no-measures]')).toBe(true);
		await expect.poll(() => page.isVisible('[data-measures]')).toBe(false);
		await expect.poll(() => page.isVisible('[data-cards]')).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('lists each exercise that asks for something, as not yet done', async () => {
		const { page } = await open(PATH);
		await page.waitForSelector('[data-mine]', { state: 'visible' });
		const listed = await page.$$eval('ol [data-exercise]', (items) =>
			items.map((item) => [
				item.getAttribute('data-exercise'),
				item.querySelector('a')?.textContent,
				item.querySelector('[data-work]')?.textContent,
			]),
		);
		expect(listed).toEqual(TASKS.map(({ id, title }) => [id, title, 'not yet']));
	});

	test('leads to each exercise itself', () => {
		const links = [...readPage(PATH).querySelectorAll('ol [data-exercise] a')];
		for (const link of links) {
			const { path, hash } = resolveLink(link.getAttribute('href') ?? '', PATH);
			expect(readPage(path).querySelector(`[id="${hash}"]`)?.outerHTML).toContain('data-');
		}
		expect(links).not.toHaveLength(0);
	});

	test('says without script what it would show, and where the lessons are', async () => {
		const { page } = await open(PATH, { script: false });
		await expect.poll(() => page.textContent('noscript p')).toContain(words.needsScript);
		await expect.poll(() => page.getAttribute('noscript a', 'href')).toBe('/lessons/');
		expect(await page.isVisible('progress-page :is(button, input, ol)')).toBe(false);
	});

	test('can be reached from the foot of a page', () => {
		const links = [...readPage('').querySelectorAll('footer a')];
		expect(links.map((link) => link.getAttribute('href'))).toContain(`/${PATH}`);
	});
});

describe('what was done', () => {
	test('stands beside each exercise: the first try, a draft, nothing yet', async () => {
		const { page, complaints } = await filled();
		expect(await workOn(page, task(0).id)).toMatch(
			/^done on 28 November 2026: found 6 of 12, also marked 10 of 31\. 2 tries; the first one counts$/,
		);
		expect(await workOn(page, task(1).id)).toMatch(/: found 9 of 12, also marked 5 of 31$/);
		expect(await workOn(page, task(3).id)).toBe('begun, not yet checked');
		await expect.poll(() => page.isVisible('[data-empty]')).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('is shown by boxes of another filling, not by words alone', async () => {
		const { page } = await filled();
		const filling = (index: number) =>
			page.$eval(`[data-exercise="${task(index).id}"]`, (item) => {
				const { borderTopWidth, borderBottomWidth } = getComputedStyle(item, '::before');
				return [borderTopWidth, borderBottomWidth].map((width) => Number.parseFloat(width) > 2);
			});
		expect(await filling(0)).toEqual([true, true]);
		expect(await filling(3)).toEqual([false, true]);
		const none = TASKS.length - 1;
		expect(await filling(none)).toEqual([false, false]);
	});

	test('counts and names the steps that were seen', async () => {
		const { page } = await filled();
		const { lesson } = task(0);
		const steps = course.lessons.find(({ id }) => id === lesson.id)?.steps.length;
		const list = page.locator(`[data-steps="${lesson.id}"]`);
		await expect
			.poll(() => list.locator('[data-count]').textContent())
			.toBe(`2 of ${steps} steps seen`);
		const seen = list.locator('li:not(:has([hidden]))');
		expect(
			await seen.evaluateAll((all) => all.map((each) => each.getAttribute('data-step'))),
		).toEqual(['read', 'mark']);
		await expect
			.poll(() => list.locator('a').first().getAttribute('href'))
			.toBe(addresses.step(lesson.id, 'read'));
	});

	test('counts the cards', async () => {
		const { page } = await filled();
		await expect.poll(() => page.textContent('[data-cards]')).toContain('1 card');
	});
});

describe('first tries over time', () => {
	test('are dots that rise with discernment, one for each first try', async () => {
		const { page } = await filled();
		const heights = await heightsIn(page, 'sharpness');
		expect(heights).toHaveLength(3);
		expect(heights).toEqual(heights.toSorted((a, b) => b - a));
		expect(await heightsIn(page, 'lean')).toHaveLength(3);
	});

	test('lie at the same height for marking everything and for marking nothing, and lean apart', async () => {
		const { page } = await filled({ attempts: [tryAt(0, 1, 12, 31), tryAt(1, 2, 0, 0)] });
		const [all = 0, nothing = 1] = await heightsIn(page, 'sharpness');
		expect(all).toBe(nothing);
		const [eager = 0, shy = 0] = await heightsIn(page, 'lean');
		expect(eager).toBeLessThan(shy);
	});

	test('stand in a table, with links to their exercises', async () => {
		const { page } = await filled();
		expect(await cellsIn(page)).toEqual(
			[
				[0, '6 of 12', '10 of 31', 'Guessing would have done about as well.'],
				[1, '9 of 12', '5 of 31', 'You tell most of it from the rest.'],
				[2, '12 of 12', '1 of 31', 'You tell it from the rest sharply.'],
			].map(([index, found, alarms, inWords]) => [
				expect.stringContaining(task(Number(index)).title),
				found,
				alarms,
				expect.stringContaining(String(inWords)),
			]),
		);
		const link = page.locator('[data-tries] a').first();
		await expect.poll(() => link.getAttribute('href')).toBe(addresses.exercise(task(0).id));
		await expect
			.poll(() => page.locator('[data-tries] td').first().textContent())
			.toContain(task(0).lesson.title);
	});

	test('are summed up in words without a bare measure', async () => {
		const { page } = await filled();
		const text = await page.textContent('[data-together]');
		expect(text).toContain('You found 27 of 36.');
		expect(text).not.toContain('d′');
	});

	test('leave out what was done with our answers on the page, and say so', async () => {
		const shown = { ...tryAt(0, 1, 12, 0), hadAnswers: true };
		const { page } = await filled({ attempts: [shown] });
		await expect.poll(() => page.isVisible('[data-no-measures]')).toBe(true);
		expect(await workOn(page, task(0).id)).toContain('with our answers on the page');
	});

	test('include the checks at either end of the course, and what the site no longer has', async () => {
		const tally = { targets: 3, found: 2, others: 7, alarms: 1 };
		const { page } = await filled({
			attempts: [
				attempt(checkExercise('before'), 1, { tally }),
				attempt('gone-lesson/gone', 2, { tally }),
			],
		});
		const rows = page.locator('[data-tries] tr');
		await expect.poll(() => rows.first().locator('a').getAttribute('href')).toBe('/check/before/');
		await expect.poll(() => rows.last().textContent()).toContain(words.gone);
		expect(await rows.last().locator('a').count()).toBe(0);
	});

	test('have numbers under the dots that are those of the rows', async () => {
		const { page } = await filled();
		const texts = (selector: string) => page.locator(selector).allTextContents();
		expect(await texts('[data-sharpness] .number')).toEqual(await texts('[data-tries] th'));
	});
});

describe('the page', () => {
	test('shows what another tab does, at once', async () => {
		const { page } = await filled({ attempts: [tryAt(0, 1, 6, 10)] });
		const other = await page.context().newPage();
		await other.goto(inject('address') + PATH);
		await bring(other, fileOf(FULL));
		await expect.poll(() => said(other)).toContain('new.');
		await expect.poll(() => heightsIn(page, 'sharpness')).toHaveLength(3);
	});

	test('says that a browser keeps nothing, and works until it is closed', async () => {
		const refuse = () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('Refused', 'SecurityError');
			};
		};
		const { page, complaints } = await filled(FULL, { before: refuse });
		await expect.poll(() => page.textContent('[data-unkept]')).toBe(words.unkept.refused);
		await expect.poll(() => page.isVisible('[data-unkept]')).toBe(true);
		expect(await heightsIn(page, 'sharpness')).toHaveLength(3);
		await page.reload();
		await page.waitForSelector('[data-empty]', { state: 'visible' });
		expect(complaints).toEqual([]);
	});

	test('has on paper a line for a name, the plots and the table, and no buttons', async () => {
		const { page } = await filled();
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => page.isVisible('.name-line')).toBe(true);
		await expect.poll(() => page.isVisible('[data-sharpness] svg')).toBe(true);
		await expect.poll(() => page.isVisible('[data-tries]')).toBe(true);
		expect(await page.locator('progress-page button:visible').count()).toBe(0);
		await page.emulateMedia({ media: 'screen' });
		expect(await page.isVisible('.name-line')).toBe(false);
	});

	test.for([375, 1280])('keeps nobody out at %i px', async (width) => {
		const { page } = await filled(FULL, { width });
		expect(await findBarriersInBoth(page)).toEqual([]);
		await page.click('[data-erase]');
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test('does not scroll sideways at 375 or 320 px', async () => {
		const { page } = await filled(FULL, { width: 375 });
		await page.click('[data-erase]');
		await page.click(`text=${words.eraseFirstYes}`);
		await page.waitForSelector(`text=${eraseWords(countBackup(FULL))}`);
		for (const width of [375, 320]) expect(await findTooWide(page, width)).toEqual([]);
	});

	test('shows its dots and boxes in forced colours', async () => {
		const { page } = await filled(FULL, { forcedColors: true });
		const colours = await page.$eval('[data-sharpness] circle', (dot) => [
			getComputedStyle(dot).fill,
			getComputedStyle(document.body).backgroundColor,
		]);
		expect(colours[0]).not.toBe(colours[1]);
	});
});
