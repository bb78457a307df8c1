import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReachedStep } from '../../src/domain/reached-step.ts';
import { findBarriers, findBarriersInBoth, findTooWide } from './barriers.ts';
import { type Opened, type Options, useBrowser } from './browser.ts';
import { recordsIn } from './kept.ts';
import { course } from './site.ts';

const { keep, open } = useBrowser();

/** The lesson that most tests look at: the first one with all steps. */
const lesson = course.lessons.find(({ steps }) => steps.length === 6);
if (!lesson) throw new Error('The course has no lesson with all six steps.');
const { steps } = lesson;
const PATH = `lessons/${lesson.id}/`;
const [FIRST = '', SECOND = '', THIRD = ''] = steps;
/** The link at the foot of a step that leads to the next one. */
const NEXT = '.move [data-next]';
const LAST = steps.at(-1) ?? '';

const at = (step: string, options: Options = {}) =>
	open(step === '' ? PATH : `${PATH}#${step}`, { reducedMotion: true, ...options });

/** The steps that can be read. */
function shown({ page }: Opened): Promise<string[]> {
	return page.$$eval('[data-step]', (all) =>
		all
			.filter((step) => step.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true }))
			.map(({ id }) => id),
	);
}

function current({ page }: Opened): Promise<(string | null)[]> {
	return page.$$eval('.steps [aria-current="step"]', (all) =>
		all.map((link) => link.getAttribute('href')),
	);
}

/** The id of what has the focus; of a heading, its step's. */
function focused(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const { activeElement } = document;
		return activeElement?.matches('h2')
			? activeElement.closest('[data-step]')?.id
			: activeElement?.id;
	});
}

/** What the page itself holds its address for: the browser tells us of it later. */
function hash({ page }: Opened): Promise<string> {
	return page.evaluate(() => location.hash);
}

/** How far the top of the step is below the line of steps, or below the window's top where that does not stay. */
function gapAbove({ page }: Opened, step: string): Promise<number> {
	return page.evaluate((id) => {
		const line = document.querySelector('.steps');
		const isSticky = line && getComputedStyle(line).position === 'sticky';
		const edge = isSticky ? line.getBoundingClientRect().bottom : 0;
		return (document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN) - edge;
	}, step);
}

/** Presses Tab until that has the focus; gives up after a page's worth of links. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 500; presses++) {
		await page.keyboard.press('Tab');
		const has = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
		if (await page.evaluate(has, selector)) return;
	}
	throw new Error(`Tab does not lead to \`${selector}\`.`);
}

/** The id of a note in this step: an address that leads into it. */
function noteIn(page: Page, step: string): Promise<string> {
	return page.$eval(`#${step} .notes [id]`, ({ id }) => id);
}

/** A step after the first one that shows a text with notes. */
async function stepWithNotes(page: Page): Promise<string> {
	const ids = await page.$$eval('[data-step]:has(.notes)', (all) => all.map(({ id }) => id));
	const found = ids.find((id) => id !== FIRST);
	if (found === undefined) throw new Error('No step but the first has notes.');
	return found;
}

describe('a lesson that is opened', () => {
	test.each([
		{ what: 'without naming a step', step: '', opens: FIRST },
		{ what: 'at a step', step: THIRD, opens: THIRD },
		{ what: 'at a place that is not there', step: 'nobody', opens: FIRST },
	])('$what shows one step', async ({ step, opens }) => {
		const opened = await at(step);
		expect([await shown(opened), await current(opened)]).toEqual([[opens], [`#${opens}`]]);
	});

	test.each(['', THIRD])('never shows another step on its way to “%s”', async (step) => {
		const opened = await at(step, {
			before: () => {
				const seen = new Set<string>();
				Object.assign(window, { seen });
				const look = () => {
					for (const each of document.querySelectorAll('[data-step]'))
						if (each.getBoundingClientRect().height > 0) seen.add(each.id);
					requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			},
		});
		const seen = await opened.page.evaluate(
			() =>
				new Promise<string[]>((done) => {
					const tell = () => done([...(window as unknown as { seen: Set<string> }).seen]);
					requestAnimationFrame(() => requestAnimationFrame(tell));
				}),
		);
		expect(seen).toEqual([step || FIRST]);
	});

	test.each([
		{ step: '', width: 375 },
		{ step: '', width: 1280 },
		{ step: LAST, width: 375 },
		{ step: LAST, width: 1280 },
	])('at “$step” moves nothing once it is painted, at $width px', async ({ step, width }) => {
		const { page } = await open('about/', {
			width,
			before: () => {
				const shifts: number[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const shift of list.getEntries())
						shifts.push((shift as PerformanceEntry & { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			},
		});
		// Letters that arrive late move every page of the site, and are no part of this.
		await page.route('**/*.woff2', (route) => route.abort());
		await page.goto(new URL(`/${PATH}#${step}`, page.url()).href, { waitUntil: 'networkidle' });
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts).toEqual([]);
	});

	test('shows all of itself where the script does not come', async () => {
		const opened = await open('about/');
		await opened.page.route('**/*.js', (route) => route.abort());
		await opened.page.goto(new URL(`/${PATH}#${THIRD}`, opened.page.url()).href);
		await expect.poll(() => shown(opened)).toEqual(steps);
	});

	test('at something in a step shows that, below the line of steps', async () => {
		const other = await at('');
		const step = await stepWithNotes(other.page);
		const note = await noteIn(other.page, step);
		const opened = await at(note);
		await expect.poll(() => shown(opened)).toEqual([step]);
		const summary = opened.page.locator(`details:has(#${note}) summary`);
		const line = await opened.page.locator('.steps').boundingBox();
		const box = await summary.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
		expect(box?.y).toBeLessThan(800);
	});
});

test('the whole lesson can be gone through by keyboard alone', async () => {
	const opened = await at('');
	const { page } = opened;
	const way: (string | undefined)[] = [];
	for (const step of steps.slice(1)) {
		await tabTo(page, NEXT);
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe(step);
		way.push((await hash(opened)).slice(1), ...(await shown(opened)));
		expect(Math.abs(await gapAbove(opened, step))).toBeLessThan(40);
	}
	expect(way).toEqual(steps.slice(1).flatMap((step) => [step, step]));
	await tabTo(page, '.after a[rel="next"]');
	expect(await page.locator(NEXT).isVisible()).toBe(false);
});

test('every step can be opened from every other one', async () => {
	const opened = await at('');
	for (const step of [...steps].reverse()) {
		await opened.page.click(`.steps a[href="#${step}"]`);
		await expect.poll(() => shown(opened)).toEqual([step]);
		await expect.poll(() => hash(opened)).toBe(`#${step}`);
	}
});

test('where to go after the lesson is told at its last step and below the whole of it, not before', async () => {
	const { page } = await at(FIRST);
	const after = page.locator('.after');
	for (const step of steps) {
		await page.click(`.steps a[href="#${step}"]`);
		await expect.poll(() => after.isVisible()).toBe(step === LAST);
	}
	await page.click(`.steps a[href="#${FIRST}"]`);
	await expect.poll(() => after.isVisible()).toBe(false);
	await page.click('[data-toggle]');
	await expect.poll(() => after.isVisible()).toBe(true);
});

describe('the address', () => {
	test('keeps the step, and the place in it, when the page is loaded again', async () => {
		const opened = await at(THIRD);
		const { page } = opened;
		await page.evaluate(() => scrollTo(0, 500));
		await page.reload();
		await expect.poll(() => shown(opened)).toEqual([THIRD]);
		const offBy = () => page.evaluate(() => Math.abs(scrollY - 500));
		// What an exercise fills in may be some lines longer or shorter.
		await expect.poll(offBy).toBeLessThan(60);
	});

	test('goes back step by step with the browser’s own button', async () => {
		const opened = await at('');
		await opened.page.click(NEXT);
		await opened.page.click(NEXT);
		await opened.page.goBack();
		await expect.poll(() => shown(opened)).toEqual([SECOND]);
		await opened.page.goBack();
		await expect.poll(() => shown(opened)).toEqual([FIRST]);
		await opened.page.goForward();
		await expect.poll(() => shown(opened)).toEqual([SECOND]);
		await expect.poll(() => current(opened)).toEqual([`#${SECOND}`]);
	});

	test('of something in a hidden step opens the step, and gives a note the focus', async () => {
		const opened = await at('');
		const { page } = opened;
		const step = await stepWithNotes(page);
		const note = await noteIn(page, step);
		await page.evaluate((id) => {
			location.hash = id;
		}, note);
		await expect.poll(() => shown(opened)).toEqual([step]);
		const holds = (id: string) =>
			document.activeElement?.closest('details')?.querySelector(`#${id}`) !== null;
		await expect.poll(() => page.evaluate(holds, note)).toBe(true);
	});
});

test('words that the browser finds in a hidden step open it', async () => {
	const opened = await at('');
	await opened.page.$eval(`#${LAST}`, (step) =>
		step.dispatchEvent(new Event('beforematch', { bubbles: true })),
	);
	expect([await shown(opened), await hash(opened)]).toEqual([[LAST], `#${LAST}`]);
	await opened.page.goBack();
	await expect.poll(() => shown(opened)).toEqual([FIRST]);
});

describe('the whole lesson on one page', () => {
	test('shows every step, and in the line the one that is read', async () => {
		const opened = await at('');
		await opened.page.click('[data-toggle]');
		await expect.poll(() => shown(opened)).toEqual(steps);
		await opened.page.$eval(`#${SECOND}`, (step) => {
			scrollTo(0, scrollY + step.getBoundingClientRect().top - 100);
		});
		await expect.poll(() => current(opened)).toEqual([`#${SECOND}`]);
	});

	test('gives way to one step again', async () => {
		const opened = await at(THIRD);
		await opened.page.click('[data-toggle]');
		await opened.page.click('[data-toggle]');
		await expect.poll(() => shown(opened)).toEqual([THIRD]);
	});

	test('is not remembered on another page', async () => {
		const opened = await at(THIRD);
		await opened.page.click('[data-toggle]');
		await opened.page.reload();
		await expect.poll(() => shown(opened)).toEqual([THIRD]);
	});
});

describe('without script', () => {
	test('every step stands on the page, with a line that leads to each', async () => {
		const opened = await at('', { script: false });
		await expect.poll(() => shown(opened)).toEqual(steps);
		await opened.page.click(`.steps a[href="#${THIRD}"]`);
		expect(Math.abs(await gapAbove(opened, THIRD))).toBeLessThan(30);
	});

	test('nothing offers what needs the script', async () => {
		const { page } = await at('', { script: false });
		const offered = page.locator('[data-toggle], .move a, .seen');
		expect(
			await offered.evaluateAll((all) => all.filter((each) => each.checkVisibility())),
		).toEqual([]);
	});
});

test.each([true, false])('on paper stands the whole lesson, with script %s', async (script) => {
	const opened = await at(SECOND, { script });
	await opened.page.emulateMedia({ media: 'print' });
	await expect.poll(() => shown(opened)).toEqual(steps);
	for (const part of ['.steps', '.whole', '.move', '.after'])
		expect(await opened.page.locator(part).isVisible()).toBe(false);
});

async function keptSteps(page: Page): Promise<string[]> {
	const steps = await recordsIn<ReachedStep>(page, 'steps');
	return steps.map(({ step }) => step).sort();
}

describe('what was seen', () => {
	test('is said in the line, in words, also when the lesson is opened again', async () => {
		const { page } = await at(SECOND);
		await page.click(`.steps a[href="#${THIRD}"]`);
		await expect.poll(() => keptSteps(page)).toEqual([SECOND, THIRD].sort());
		await page.reload();
		const seen = (step: string) => page.locator(`.steps a[href="#${step}"] .seen`);
		await expect.poll(() => seen(SECOND).isVisible()).toBe(true);
		expect(await seen(FIRST).isVisible()).toBe(false);
	});

	test('is told in the list of lessons', async () => {
		const { page } = await at(SECOND);
		await page.click(NEXT);
		await expect.poll(() => keptSteps(page)).toHaveLength(2);
		await page.click('header.site a[href$="/lessons/"]');
		const told = page.locator(`[data-reached="${lesson.id}"]`);
		await expect.poll(() => told.textContent()).toBe('2 of 6 steps');
	});

	test('is told as done once every step was', async () => {
		const { page } = await at('');
		for (const _ of steps.slice(1)) await page.click(NEXT);
		await expect.poll(() => keptSteps(page)).toHaveLength(steps.length);
		await page.click('header.site a[href$="/lessons/"]');
		const told = page.locator(`[data-reached="${lesson.id}"]`);
		await expect.poll(() => told.textContent()).toBe('done');
	});

	test('is not told of a lesson that was not begun', async () => {
		const { page } = await open('lessons/');
		await expect
			.poll(() => page.locator('[data-reached]').allTextContents())
			.toEqual(course.lessons.filter((each) => each.steps.length > 0).map(() => ''));
	});
});

describe.each([320, 375])('on a screen of %i px', (width) => {
	let opened: Opened;
	beforeAll(async () => {
		opened = await keep(PATH, { width, reducedMotion: true });
	});

	test.each(steps)('the step %s does not scroll sideways', async (step) => {
		await opened.page.click(`.steps a[href="#${step}"]`);
		await expect.poll(() => shown(opened)).toEqual([step]);
		expect(await findTooWide(opened.page, width)).toEqual([]);
	});

	test('the line takes one row, of targets for a finger', async () => {
		const { page } = opened;
		const boxes = await page.$$eval('.steps a', (all) =>
			all.map((link) => link.getBoundingClientRect().toJSON()),
		);
		expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
		expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
		expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
	});
});

test('on a low window the line does not stay over the text', async () => {
	const { page } = await at(THIRD);
	await page.setViewportSize({ width: 320, height: 256 });
	const position = await page.$eval('.steps', (line) => getComputedStyle(line).position);
	expect(position).toBe('static');
});

test.each([375, 1280])('keeps nobody out at %i px, in any step or as a whole', async (width) => {
	const opened = await at('', { width });
	const { page } = opened;
	for (const step of steps) {
		await page.click(`.steps a[href="#${step}"]`);
		await expect.poll(() => shown(opened)).toEqual([step]);
		// The line of steps and the whole lesson have all the colours there are.
		const find = step === SECOND ? findBarriersInBoth : findBarriers;
		expect(await find(page)).toEqual([]);
	}
	await page.click('[data-toggle]');
	expect(await findBarriersInBoth(page)).toEqual([]);
});

test('in forced colours the step one is at still differs from the others', async () => {
	const { page } = await at(SECOND, { forcedColors: true });
	const widths = await page.$$eval('.steps a', (all) =>
		all.map(
			(link) => `${getComputedStyle(link).borderTopWidth} ${getComputedStyle(link).fontWeight}`,
		),
	);
	expect(widths[1]).toBe('4px 700');
	expect(widths.filter((each) => each === '4px 700')).toHaveLength(1);
});
