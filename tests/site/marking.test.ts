import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { markedWords } from '../../src/text/marked.ts';
import { markingWords as words } from '../../src/text/marking.ts';
import { tallyWords } from '../../src/text/practice.ts';
import { reasonWords } from '../../src/text/reasons.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { recordsIn } from './kept.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { useBrowser } from './browser.ts';
import {
	check,
	compared,
	deskOf,
	draw,
	exercise,
	item,
	listed,
	markItem,
	PATH,
	phraseOf,
	rangeOf,
	said,
	word,
} from './mark-page.ts';

const { open } = useBrowser();

const unnamed = item('reports-indicating');
const named = item('correspondent-named');

/** A phrase of the text that carries nothing of the kind. */
const other = exercise.others.find(({ end, start }) => end - start > 15) ?? exercise.others[0];
if (!other) throw new Error('The exercise has nothing to leave alone.');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Ticks phrases of the list, one after the other, until so many are. */
async function tick(page: Page, count: number): Promise<void> {
	await deskOf(page)
		.locator('[data-paper] input')
		.evaluateAll((boxes, first) => {
			for (const box of boxes.slice(0, first) as HTMLInputElement[]) if (!box.checked) box.click();
		}, count);
	await expect.poll(() => deskOf(page).locator('[data-marks] > li').count()).toBe(count);
}

describe('many marks', () => {
	const MANY = 40;

	test.each([1280, 375])('leave the text where it is, at %i px', async (width) => {
		const { page } = await open(PATH, { width });
		const below = () =>
			deskOf(page)
				.locator('[data-desk]')
				.evaluate((desk) => {
					const text = desk.querySelector('[data-text]');
					return (text?.getBoundingClientRect().y ?? 0) - desk.getBoundingClientRect().y;
				});
		await tick(page, 1);
		const before = await below();
		await tick(page, MANY);
		expect(await below()).toBeCloseTo(before);
	});

	test('are listed beside the text, and the one that was made is seen there', async () => {
		const { page } = await open(PATH);
		await tick(page, MANY);
		await page.evaluate(() => document.querySelector('[data-marks]')?.scrollTo(0, 0));
		const count = await deskOf(page).locator('[data-word]').count();
		await draw(page, { from: count - 2, to: count });
		await deskOf(page).locator('[data-keep], [data-reason]').first().click();
		const list = deskOf(page).locator('[data-marks]');
		await expect.poll(() => list.locator('> li').count()).toBe(MANY + 1);
		const [around, made] = [
			await list.boundingBox(),
			await list.locator('> li').last().boundingBox(),
		];
		if (!around || !made) throw new Error('The list is not in sight.');
		expect(around.height).toBeLessThan(720);
		expect(made.y).toBeGreaterThanOrEqual(around.y - 1);
		expect(made.y + made.height).toBeLessThanOrEqual(around.y + around.height + 1);
	});
});

describe('marking by mouse', () => {
	test('draws over words, asks where they are, and takes a reason', async () => {
		const { page, complaints } = await open(PATH);
		await draw(page, rangeOf(unnamed.spans[0]));
		const chooser = deskOf(page).locator('[data-chooser]');
		await expect
			.poll(() => chooser.locator('[data-phrase]').textContent())
			.toBe(`“${phraseOf(unnamed)}”`);
		const last = word(deskOf(page), rangeOf(unnamed.spans[0]).to - 1);
		const [box, place] = [await chooser.boundingBox(), await last.boundingBox()];
		expect(Math.abs((box?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(100);
		await chooser.locator('[data-reason="unnamed"]').click();
		await expect.poll(() => chooser.isVisible()).toBe(false);
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await expect.poll(() => said(page)).toBe(words.said.added(phraseOf(unnamed), 'attribution', 1));
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
		expect(complaints).toEqual([]);
	});

	test('draws on where a handle or the window’s edge comes in between', async () => {
		const { page } = await open(PATH);
		const { from, to } = rangeOf(unnamed.spans[0]);
		await word(deskOf(page), from).hover();
		await page.mouse.down();
		await word(deskOf(page), to - 1).hover();
		const handle = await deskOf(page).locator('[data-handle="from"]').boundingBox();
		await page.mouse.move((handle?.x ?? 0) + 30, (handle?.y ?? 0) + 20);
		await page.mouse.move(5, 5);
		expect(await deskOf(page).locator('[data-chooser]').isVisible()).toBe(false);
		await page.mouse.up();
		await expect.poll(() => deskOf(page).locator('[data-chooser]').isVisible()).toBe(true);
		await page.mouse.move(200, 400);
		await expect.poll(() => deskOf(page).locator('[data-chooser]').isVisible()).toBe(true);
	});

	test('moves either end of a phrase word by word', async () => {
		const { page } = await open(PATH);
		await draw(page, rangeOf(unnamed.spans[0]));
		const chooser = deskOf(page).locator('[data-chooser]');
		await chooser.getByLabel(words.shift.from.earlier).click();
		await chooser.getByLabel(words.shift.to.later).click();
		await expect
			.poll(() => chooser.locator('[data-phrase]').textContent())
			.toBe('“with reports indicating that”');
	});

	test('lets marks overlap, and finds the shorter one under the pointer', async () => {
		const { page } = await open(PATH);
		const { from, to } = rangeOf(named.spans[0]);
		await draw(page, { from, to });
		await deskOf(page).locator('[data-reason="named"]').click();
		await draw(page, { from: to - 2, to: to + 2 });
		await deskOf(page).locator('[data-reason="missing"]').click();
		await expect.poll(() => listed(page)).toHaveLength(2);
		await word(deskOf(page), to - 1).click();
		const pressed = deskOf(page).locator('[data-chooser] [aria-pressed="true"]');
		await expect.poll(() => pressed.textContent()).toBe(reasonWords('attribution', 'missing'));
	});

	test('changes and removes a mark from the list, where the focus stays', async () => {
		const { page } = await open(PATH);
		await markItem(page, unnamed);
		await markItem(page, named);
		const list = deskOf(page).locator('[data-marks]');
		await list.locator('[data-change]').first().click();
		await deskOf(page).locator('[data-reason="described"]').click();
		await expect
			.poll(() => list.locator('li').first().textContent())
			.toContain(reasonWords('attribution', 'described'));
		const name = `${words.remove} “${phraseOf(unnamed)}”`;
		await list.getByRole('button', { name, exact: true }).click();
		await expect.poll(() => listed(page)).toEqual([phraseOf(named)]);
		expect(
			await list.locator('[data-remove]').evaluate((button) => button === document.activeElement),
		).toBe(true);
	});

	test('takes back and does again', async () => {
		const { page } = await open(PATH);
		await markItem(page, unnamed);
		await deskOf(page).locator('[data-undo]').click();
		await expect.poll(() => listed(page)).toEqual([]);
		await deskOf(page).locator('[data-redo]').click();
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await expect.poll(() => said(page)).toBe(words.said.redone(1));
	});

	test('judges nothing before it is asked to', async () => {
		const { page } = await open(PATH);
		await markItem(page, unnamed);
		expect(await deskOf(page).locator('[data-result]').isVisible()).toBe(false);
		expect(await page.locator('[data-outcome]:visible').count()).toBe(0);
	});

	test('takes no markup from what is written', async () => {
		const { page, complaints } = await open(PATH);
		await draw(page, rangeOf(unnamed.spans[0]));
		const own = '<img src=x onerror="alert(1)"> & more';
		await deskOf(page).locator('[data-own]').fill(own);
		await deskOf(page).locator('[data-keep]').click();
		await expect.poll(() => deskOf(page).locator('[data-marks] li').textContent()).toContain(own);
		await check(page);
		await page.goto(`${page.url().split('#')[0]}#reasons`);
		await expect.poll(() => page.locator('practice-reasons').textContent()).toContain(own);
		expect(await page.locator('practice-reasons img').count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});

describe('checking', () => {
	test('says in words what was found and what was marked without need', async () => {
		const { page, complaints } = await open(PATH);
		await markItem(page, unnamed);
		await markItem(page, named, 'unnamed');
		await draw(page, rangeOf(other));
		await deskOf(page).locator('[data-reason="named"]').click();
		await check(page);
		const marks = [unnamed.spans[0], named.spans[0], other].map(({ start, end }, index) => ({
			...{ id: String(index), start, end },
			signal: 'attribution' as const,
		}));
		const { tally } = judgeMarks(exercise, marks);
		await expect
			.poll(() => deskOf(page).locator('.score').textContent())
			.toContain(tallyWords(tally));
		const heading = deskOf(page).locator('[data-heading]');
		await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
		await expect
			.poll(() => deskOf(page).locator('[data-cards]').textContent())
			.toMatch(/cards? (was|were) added/);
		expect(complaints).toEqual([]);
	});

	test('shows both layers with an answer for each outcome, and filters them', async () => {
		const { page } = await open(PATH);
		await markItem(page, unnamed);
		await draw(page, rangeOf(other));
		await deskOf(page).locator('[data-reason="named"]').click();
		await check(page);
		await deskOf(page).locator('[href="#compare"]').click();
		const layers = compared(page).locator('.comparison');
		await layers.waitFor();
		await expect
			.poll(() => layers.locator('mark.ours[data-outcome="hit"]').allTextContents())
			.toContain(phraseOf(unnamed));
		await expect
			.poll(() => layers.locator('mark.yours[data-outcome="false-alarm"]').count())
			.toBe(1);
		const missed = layers.locator('li[data-outcome="miss"]');
		await expect.poll(() => missed.first().isVisible()).toBe(true);
		await layers.locator('input[value="miss"]').uncheck();
		expect(await missed.first().isVisible()).toBe(false);
		await expect
			.poll(() => layers.locator('li[data-outcome="hit"]').first().isVisible())
			.toBe(true);
	});

	test('tells one who called sound words a gap', async () => {
		const { page } = await open(PATH);
		await markItem(page, named, 'unnamed');
		await check(page);
		await page.goto(`${page.url().split('#')[0]}#reasons`);
		const answer = page.locator('practice-reasons li[data-outcome="hit"]').first();
		await expect.poll(() => answer.textContent()).toContain('We think these words do their job');
	});

	test('lets one try again, and keeps counting the first try', async () => {
		const { page } = await open(PATH);
		await check(page);
		const first = await deskOf(page).locator('.score').textContent();
		await deskOf(page).locator('[data-again]').click();
		await expect.poll(() => listed(page)).toEqual([]);
		await markItem(page, unnamed);
		await check(page);
		const score = await deskOf(page).locator('.score').textContent();
		expect(score).toContain(markedWords.firstTry);
		expect(score).toContain(first?.split('.')[0]);
		await expect
			.poll(() => deskOf(page).locator('[data-result]').textContent())
			.toContain(markedWords.thisTry);
	});

	test('asks for one’s own marks before it shows ours', async () => {
		const { page } = await open(`${PATH.split('#')[0]}#compare`);
		expect(await compared(page).locator('[data-ours]').isVisible()).toBe(false);
		await compared(page).locator('[data-show-ours]').click();
		await expect.poll(() => compared(page).locator('[data-ours]').isVisible()).toBe(true);
	});
});

describe('marking by finger', () => {
	test('taps a word, draws a handle, and scrolls the page as ever', async () => {
		const { page, complaints } = await open(PATH, { width: 375, touch: true, reducedMotion: true });
		const desk = deskOf(page);
		const { from, to } = rangeOf(unnamed.spans[0]);
		await word(desk, from).tap();
		const handle = desk.locator('[data-handle="to"]');
		await handle.waitFor();
		const [grip, end] = [await handle.boundingBox(), await word(desk, to - 1).boundingBox()];
		const start = await word(desk, from).boundingBox();
		if (!grip || !end || !start) throw new Error('The handle is not there.');
		expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
		const devtools = await page.context().newCDPSession(page);
		const touch = (type: string, ...touchPoints: { x: number; y: number }[]) =>
			devtools.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
		const [x, y] = [grip.x + 8, grip.y + 16];
		await touch('touchStart', { x, y });
		const target = { x: end.x + end.width / 2, y: y + end.y - start.y };
		await touch('touchMove', { x: (x + target.x) / 2, y: (y + target.y) / 2 });
		await touch('touchMove', target);
		await touch('touchEnd');
		await expect
			.poll(() => desk.locator('[data-phrase]').textContent())
			.toBe(`“${phraseOf(unnamed)}”`);
		await desk.locator('[data-reason="unnamed"]').tap();
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);

		const before = await page.evaluate(() => scrollY);
		await touch('touchStart', { x: 190, y: 500 });
		for (const step of [460, 400, 340, 300]) await touch('touchMove', { x: 190, y: step });
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		expect(complaints).toEqual([]);
	});
});

describe('marking by keys alone', () => {
	test('goes by word and sentence, takes words in, gives a reason and takes back', async () => {
		const { page, complaints } = await open(PATH);
		const text = deskOf(page).locator('[data-text]');
		await text.focus();
		const { from, to } = rangeOf(unnamed.spans[0]);
		await press(page, 'ArrowDown', 'ArrowUp', ...Array<string>(from).fill('ArrowRight'));
		await expect.poll(() => said(page)).toBe('reports');
		await press(page, ...Array<string>(to - from - 1).fill('Shift+ArrowRight'));
		await expect.poll(() => said(page)).toBe(words.said.chosen(phraseOf(unnamed), 2));
		await press(page, 'Enter');
		const reason = deskOf(page).locator('[data-reason="unnamed"]');
		for (let tab = 0; tab < 12; tab++) {
			if (await reason.evaluate((each) => each === document.activeElement)) break;
			await press(page, 'Tab');
		}
		await press(page, 'Enter');
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		expect(await text.evaluate((each) => each === document.activeElement)).toBe(true);
		await press(page, 'Control+z');
		await expect.poll(() => listed(page)).toEqual([]);
		await press(page, 'Control+y');
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await press(page, 'Delete');
		await expect.poll(() => listed(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('is left by Escape without a mark', async () => {
		const { page } = await open(PATH);
		await deskOf(page).locator('[data-text]').focus();
		await press(page, 'Enter', 'Escape');
		await expect.poll(() => deskOf(page).locator('[data-chooser]').isVisible()).toBe(false);
		await expect.poll(() => listed(page)).toEqual([]);
	});

	test('can be done from a list, which marks the same words', async () => {
		const { page } = await open(PATH);
		const paper = deskOf(page).locator('[data-paper]');
		await paper.locator('summary').click();
		const { start } = unnamed.spans[0];
		const box = paper.locator(`[data-start="${start}"]`).first();
		await box.focus();
		await press(page, 'Space');
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await press(page, 'Space');
		await expect.poll(() => listed(page)).toEqual([]);
		await markItem(page, unnamed);
		await expect.poll(() => box.isChecked()).toBe(true);
	});
});

/** A file of the site with this in its name has come. */
function hasLoaded(page: Page, name: string): Promise<boolean> {
	return page.evaluate(
		(part) => performance.getEntriesByType('resource').some((file) => file.name.includes(part)),
		name,
	);
}

describe('what is marked', () => {
	test('is there after a reload, and so is the result', async () => {
		const { page } = await open(PATH);
		await markItem(page, unnamed);
		const kept = { exercise: exercise.id, answer: { marks: [{}] } };
		await expect.poll(() => recordsIn(page, 'drafts')).toMatchObject([kept]);
		await page.reload();
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await check(page);
		await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(1);
		await page.reload();
		await deskOf(page).locator('.score').waitFor();
	});

	test('is taken in from another tab, and does not overwrite it', async () => {
		const { page } = await open(PATH);
		const second = await page.context().newPage();
		await second.goto(inject('address') + PATH);
		await markItem(page, unnamed);
		await expect.poll(() => listed(second)).toEqual([phraseOf(unnamed)]);
		await markItem(second, named);
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed), phraseOf(named)]);
		await page.bringToFront();
		await deskOf(page).locator('[data-undo]').click();
		await expect.poll(() => listed(second)).toEqual([phraseOf(named)]);
	});

	test('is judged without a connection, once the page is there', async () => {
		const { page, complaints } = await open(PATH);
		// The icon of the tab is asked for whenever the browser likes.
		await page.route(/favicon/, (route) => route.fulfill({ status: 204 }));
		await expect.poll(() => hasLoaded(page, 'judging')).toBe(true);
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await markItem(page, unnamed);
		await check(page);
		await deskOf(page).locator('[href="#compare"]').click();
		await compared(page).locator('.comparison').waitFor();
		expect(complaints).toEqual([]);
	});

	test('is kept where what judges does not load, and can be checked once it does', async () => {
		const { page } = await open('');
		await page.route(/judging/, (route) => route.abort());
		await page.goto(inject('address') + PATH);
		await markItem(page, unnamed);
		await deskOf(page).locator('[data-check]').click();
		await expect
			.poll(() => deskOf(page).locator('[data-warning]').textContent())
			.toBe(words.notLoaded);
		await expect.poll(() => listed(page)).toEqual([phraseOf(unnamed)]);
		await page.unroute(/judging/);
		await check(page);
	});

	test('lasts as long as the page where the browser keeps nothing, and the page says so', async () => {
		const { page } = await open(PATH, {
			before: () =>
				Object.defineProperty(window, 'indexedDB', {
					get: () => {
						throw new DOMException('refused', 'SecurityError');
					},
				}),
		});
		await expect
			.poll(() => deskOf(page).locator('[data-warning]').textContent())
			.toBe(words.unkept.refused);
		await markItem(page, unnamed);
		await check(page);
		await expect
			.poll(() => deskOf(page).locator('.score').textContent())
			.toContain('You found 1 of');
	});
});

describe('for everybody', () => {
	test('without a script, phrases are check boxes and our reading can be opened', async () => {
		const { page } = await open(PATH, { script: false });
		const paper = deskOf(page).locator('[data-paper]');
		await expect.poll(() => paper.locator('input').first().isVisible()).toBe(true);
		await expect.poll(() => compared(page).locator('[data-ours]').isVisible()).toBe(true);
		await expect.poll(() => page.locator('practice-reasons').textContent()).toContain(unnamed.note);
		expect(await page.locator('[data-check]').first().isVisible()).toBe(false);
	});

	test('the open question keeps nobody out', async () => {
		const { page } = await open(PATH);
		await markItem(page, named);
		await draw(page, rangeOf(unnamed.spans[0]));
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test('both layers keep nobody out', async () => {
		const { page } = await open(PATH, { width: 375 });
		await markItem(page, named);
		await check(page);
		await deskOf(page).locator('[href="#compare"]').click();
		await compared(page).locator('.comparison').waitFor();
		expect(await findBarriersInBoth(page)).toEqual([]);
		expect(await findTooWide(page, 320)).toEqual([]);
	});

	test('the question fits a window of 320 px', async () => {
		const { page } = await open(PATH, { width: 320 });
		await draw(page, rangeOf(unnamed.spans[0]));
		expect(await findTooWide(page, 320)).toEqual([]);
		const box = await deskOf(page).locator('[data-chooser]').boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
	});

	test('chosen words and marks show in forced colours', async () => {
		const { page } = await open(PATH, { forcedColors: true });
		await markItem(page, named);
		await draw(page, rangeOf(unnamed.spans[0]));
		const chosen = deskOf(page).locator('.chosen').first();
		const plain = word(deskOf(page), 0);
		const background = (element: Element) => getComputedStyle(element).backgroundColor;
		expect(await chosen.evaluate(background)).not.toBe(await plain.evaluate(background));
		const outline = await deskOf(page)
			.locator('mark.yours')
			.evaluate((mark) => getComputedStyle(mark).outlineStyle);
		expect(outline).toBe('solid');
	});

	test('paper shows the text clean, with room to write, and no answers', async () => {
		const { page } = await open(PATH);
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => deskOf(page).locator('[data-text]').isVisible()).toBe(true);
		expect(await deskOf(page).locator('[data-check]').isVisible()).toBe(false);
	});
});
