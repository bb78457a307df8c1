import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/attempt.ts';
import { answerWords } from '../../src/text/answers.ts';
import { number } from '../../src/text/numbers.ts';
import { sortedWords } from '../../src/text/sorted.ts';
import { summedWords } from '../../src/text/summed.ts';
import { tracedWords } from '../../src/text/traced.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { type Opened, useBrowser } from './browser.ts';
import { recordsIn } from './kept.ts';
import {
	answerSomehow,
	check,
	elementOf,
	exerciseOfKind,
	orderIn,
	partOf,
	pathOf,
} from './kinds-page.ts';
import { articles } from './site.ts';

const { keep, open } = useBrowser();

const sort = exerciseOfKind('sort');
const trace = exerciseOfKind('trace');
const sums = exerciseOfKind('sums');
const rewrite = exerciseOfKind('rewrite');
const predict = exerciseOfKind('predict');
const ALL = [sort, trace, sums, rewrite, predict];
const EACH = ALL.map((exercise) => [exercise.kind, exercise] as const);

async function openAt(exercise: (typeof ALL)[number], options: Parameters<typeof open>[1] = {}) {
	const opened = await open(pathOf(exercise), options);
	return { ...opened, element: elementOf(opened.page, exercise) };
}

/** The middle of an element that is in the window. */
async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
	await element.scrollIntoViewIfNeeded();
	const box = await element.boundingBox();
	if (!box) throw new Error('There is nothing to see of the element.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragBy(page: Page, handle: Locator, to: () => Promise<{ x: number; y: number }>) {
	const { x, y } = await middleOf(handle);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 10, y + 10, { steps: 3 });
	const end = await to();
	await page.mouse.move(end.x, end.y, { steps: 12 });
}

describe.each(EACH)('an exercise to %s', (_, exercise) => {
	test('is done, checked, and there again after loading anew', async () => {
		const { page, element, complaints } = await openAt(exercise);
		await answerSomehow(element, exercise);
		await check(element);
		const result = await element.locator('[data-result]').textContent();
		const count = await element.locator('.feedback').count();
		expect(count).toBeGreaterThan(0);
		await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(1);
		await page.reload();
		await expect.poll(() => element.locator('[data-result]').textContent()).toBe(result);
		await expect.poll(() => element.locator('.feedback').count()).toBe(count);
		expect(complaints).toEqual([]);
	});

	test('keeps what was answered and not checked', async () => {
		const { page, element } = await openAt(exercise);
		await answerSomehow(element, exercise);
		const answers = () =>
			element.evaluate((each) =>
				[...each.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) =>
					/checkbox|radio/.test(field.type) ? field.checked : field.value,
				),
			);
		const given = [await answers(), await orderIn(element)];
		await expect.poll(() => recordsIn<Draft>(page, 'drafts')).toHaveLength(1);
		await page.reload();
		await expect.poll(() => element.getAttribute('data-state')).toBe('open');
		expect([await answers(), await orderIn(element)]).toEqual(given);
	});

	describe('in the eyes of everybody', () => {
		let opened: Opened;
		beforeAll(async () => {
			opened = await keep(pathOf(exercise));
		});

		test('keeps nobody out while it is open', async () => {
			expect(await findBarriersInBoth(opened.page)).toEqual([]);
		});

		test('keeps nobody out once it is checked', async () => {
			const element = elementOf(opened.page, exercise);
			await answerSomehow(element, exercise);
			await check(element);
			expect(await findBarriersInBoth(opened.page)).toEqual([]);
		});

		test.each([375, 320])('is no wider than a window of %i px, checked', async (width) => {
			await expect
				.poll(() => elementOf(opened.page, exercise).locator('.feedback').count())
				.not.toBe(0);
			expect(await findTooWide(opened.page, width)).toEqual([]);
		});
	});

	test('can be done with the keyboard alone', async () => {
		const { page, element } = await openAt(exercise);
		if (exercise.kind === 'trace') {
			await element.locator('[data-move="1"]').first().focus();
			await page.keyboard.press('Enter');
		} else if (exercise.kind === 'sort') {
			await element.locator('input').first().focus();
			await page.keyboard.press('Space');
		} else {
			await element.locator('input[type=text], textarea').first().focus();
			await page.keyboard.type('12');
		}
		while (!(await element.locator('[data-check]').evaluate((each) => each.matches(':focus'))))
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => element.locator('[data-result]').evaluate((each) => each.matches(':focus')))
			.toBe(true);
	});

	test('without a script is a task on paper with our answers folded away', async () => {
		const { page, element } = await openAt(exercise, { script: false });
		expect(await element.locator('[data-buttons]').isVisible()).toBe(false);
		expect(await element.locator('.live:visible').count()).toBe(0);
		const reasons = element.locator('[data-why]');
		expect(await reasons.first().isVisible()).toBe(false);
		await element.locator('summary').click();
		await expect.poll(() => reasons.first().isVisible()).toBe(true);
		expect(await findTooWide(page, 320)).toEqual([]);
	});

	test('prints as a worksheet, without our answers', async () => {
		const { page, element } = await openAt(exercise);
		await element.locator('details').evaluate((each: HTMLDetailsElement) => (each.open = true));
		await page.emulateMedia({ media: 'print' });
		expect(await element.locator('[data-why]').first().isVisible()).toBe(false);
		expect(await element.locator('button:visible').count()).toBe(0);
		expect(await element.locator('.grip:visible').count()).toBe(0);
		await expect
			.poll(() => element.locator('input:visible, textarea:visible').count())
			.toBeGreaterThan(0);
	});

	test('says where nothing can be kept, and goes on', async () => {
		const { element } = await openAt(exercise, {
			before: () =>
				Object.defineProperty(window, 'indexedDB', {
					get: () => {
						throw new DOMException('No', 'SecurityError');
					},
				}),
		});
		await answerSomehow(element, exercise);
		await expect
			.poll(() => element.locator('[role=status]').textContent())
			.toContain(answerWords.unkept.refused);
		await check(element);
		await expect.poll(() => element.locator('.feedback').count()).toBeGreaterThan(0);
	});
});

describe('sorting', () => {
	const [first] = sort.items;
	if (!first) throw new Error('There is nothing to sort.');
	const bin = first.bin;

	test('by dragging puts a phrase where it is let go', async () => {
		const { page, element } = await openAt(sort);
		const part = partOf(element, first.id);
		const place = page.locator('.tray .place').nth(sort.bins.indexOf(bin));
		await dragBy(page, part.locator('.grip'), () => middleOf(place));
		await page.mouse.up();
		await expect.poll(() => part.locator(`[value="${bin}"]`).isChecked()).toBe(true);
		expect(await page.locator('.tray').count()).toBe(0);
		await expect.poll(() => element.locator('[role=status]').textContent()).toContain(first.quote);
	});

	test('is given up with Escape', async () => {
		const { page, element } = await openAt(sort);
		const place = page.locator('.tray .place').first();
		await dragBy(page, element.locator('.grip').first(), () => middleOf(place));
		await page.keyboard.press('Escape');
		await page.mouse.up();
		await expect.poll(() => element.locator(':checked').count()).toBe(0);
		await expect.poll(() => page.locator('.tray').count()).toBe(0);
	});

	test('says of right and of wrong why', async () => {
		const { element } = await openAt(sort);
		const second = sort.items.find((item) => item.bin !== bin) ?? first;
		for (const item of [first, second])
			await partOf(element, item.id).locator(`[value="${bin}"]`).check();
		await check(element);
		for (const item of [first, second])
			await expect
				.poll(() => partOf(element, item.id).locator('.feedback').textContent())
				.toContain(item.note);
		const line = await partOf(element, first.id).locator('.line').textContent();
		expect(line).toMatch(sortedWords.right('').slice(2));
		await expect
			.poll(() => partOf(element, second.id).locator('.line').textContent())
			.toMatch(/^You: /);
	});
});

describe('tracing', () => {
	test('by finger moves a stop over its neighbours, and its labels with it', async () => {
		const { page, element } = await openAt(trace, { width: 375, touch: true });
		const [top = '', next = ''] = await orderIn(element);
		const from = await middleOf(element.locator('.grip').first());
		const below = await element.locator('[data-stop]').nth(1).boundingBox();
		if (!below) throw new Error('There is no second stop.');
		const devtools = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			devtools.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: from.x, y }],
			});
		await touch('touchStart', from.y);
		const end = below.y + below.height - 10;
		for (let step = 1; step <= 10; step++)
			await touch('touchMove', from.y + ((end - from.y) * step) / 10);
		await touch('touchEnd');
		expect((await orderIn(element)).slice(0, 2)).toEqual([next, top]);
		const items = element.locator('[data-item]');
		await expect.poll(() => items.nth(1).getAttribute('data-item')).toBe(top);
	});

	test('into our order, with what fell off, has all of it right', async () => {
		const { page, element } = await openAt(trace);
		for (const [place, { id, lost }] of trace.steps.entries()) {
			const up = element.locator(`[data-stop="${id}"] [data-move="-1"]`);
			while ((await orderIn(element)).indexOf(id) > place) {
				await up.focus();
				await page.keyboard.press('Enter');
			}
			for (const label of lost)
				await partOf(element, id).getByLabel(label, { exact: true }).check();
		}
		await check(element);
		const steps = trace.steps.length;
		await expect
			.poll(() => element.locator('[data-result]').textContent())
			.toContain(tracedWords.order(steps, steps));
		expect(await element.locator('.line:not([data-sign="right"])').count()).toBe(0);
	});
});

describe('sums', () => {
	async function solve(element: Locator): Promise<void> {
		for (const question of sums.questions) {
			const part = partOf(element, question.id);
			if (question.type === 'number')
				await part.locator('input').fill(number(question.answer).replaceAll(',', ' '));
			else await part.locator(`[value="${question.answer}"]`).check();
		}
		await check(element);
	}

	test('all worked out are all right, with the arithmetic', async () => {
		const { element } = await openAt(sums);
		await solve(element);
		const count = sums.questions.length;
		await expect
			.poll(() => element.locator('[data-result]').textContent())
			.toContain(summedWords.result(count, count));
		for (const { id, reason } of sums.questions)
			await expect
				.poll(() => partOf(element, id).locator('.feedback').textContent())
				.toContain(reason);
	});

	test('show the sentences whose figures they are about', async () => {
		const { element } = await openAt(sums);
		const text = articles.find(({ id }) => id === sums.article)?.text;
		const shown = await element.locator('.given b').allTextContents();
		expect(shown.length).toBeGreaterThan(1);
		for (const words of shown) expect(text).toContain(words);
	});
});

test('two pages of one exercise take up what the other has done', async () => {
	const { page, element } = await openAt(sort);
	const other = await page.context().newPage();
	await other.goto(page.url());
	const there = elementOf(other, sort);
	const [one, two] = sort.items;
	if (!one || !two) throw new Error('There are not two phrases.');
	await partOf(element, one.id).locator('input').first().check();
	await expect.poll(() => partOf(there, one.id).locator('input').first().isChecked()).toBe(true);
	await partOf(there, two.id).locator('input').last().check();
	await expect.poll(() => partOf(element, two.id).locator('input').last().isChecked()).toBe(true);
	await expect.poll(() => partOf(element, one.id).locator('input').first().isChecked()).toBe(true);
});
