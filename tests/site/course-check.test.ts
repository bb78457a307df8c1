import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Attempt, Draft } from '../../src/domain/attempt.ts';
import type { CheckReading, CheckTime } from '../../src/domain/course-check.ts';
import { checkResult, checkWords as words } from '../../src/text/course-check.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { type Options, useBrowser } from './browser.ts';
import { course, pages, readPage } from './site.ts';
import { putRecords, recordsIn } from './kept.ts';

const { open } = useBrowser();

const PATHS = { before: 'check/before/', after: 'check/after/' } satisfies Record<
	CheckTime,
	string
>;

function passagesOf(when: CheckTime) {
	return course.checks.get(when)?.passages ?? [];
}

function idsOf(when: CheckTime, reading: CheckReading): string[] {
	return passagesOf(when)
		.filter((passage) => passage.reading === reading)
		.map(({ id }) => id);
}

const GAPS = idsOf('before', 'weak');
const [SOUND = '', OTHER_SOUND = ''] = idsOf('before', 'sound');

function radio(id: string, reading: CheckReading): string {
	return `[name="${id}"][value=${reading}]`;
}

/** Calls passages of the page, one right after the other: those named a gap, all others sound. */
async function call(page: Page, when: CheckTime, weak: readonly string[], count = 10) {
	const chosen = passagesOf(when)
		.slice(0, count)
		.map(({ id }) => radio(id, weak.includes(id) ? 'weak' : 'sound'));
	await page.waitForSelector(chosen[0] ?? 'main');
	await page.evaluate((selectors) => {
		for (const selector of selectors) document.querySelector<HTMLElement>(selector)?.click();
	}, chosen);
}

async function finish(page: Page): Promise<void> {
	await page.click('[data-done]');
	await page.waitForSelector('[data-result]', { state: 'visible' });
}

/** Does a whole check. */
async function take(page: Page, when: CheckTime, weak: readonly string[]): Promise<void> {
	await page.goto(inject('address') + PATHS[when]);
	await call(page, when, weak);
	await finish(page);
}

async function opened(options: Options = {}) {
	const tab = await open(PATHS.before, options);
	if (options.script !== false) await tab.page.waitForSelector('[data-done]', { state: 'visible' });
	return tab;
}

function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

function found(page: Page): Promise<string[]> {
	return page.locator('[data-found] p').allTextContents();
}

function result(found: number, alarms: number): string[] {
	return checkResult({ targets: 3, found, others: 7, alarms });
}

function yours(page: Page, id: string): Promise<string | null> {
	return page.textContent(`[data-key="${id}"] [data-yours]`);
}

/** How many passages of the draft are called one thing or the other. */
async function keptCalls(page: Page): Promise<number> {
	const [draft] = await recordsIn<Draft>(page, 'drafts');
	if (draft?.answer.kind !== 'check') return 0;
	return draft.answer.weak.length + (draft.answer.sound?.length ?? 0);
}

function attemptsIn(page: Page): Promise<Attempt[]> {
	return recordsIn(page, 'attempts');
}

describe('the way to the checks', () => {
	test('leads from the list of lessons, before the first and after the last', async () => {
		const page = readPage('lessons/');
		const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
		expect(links.indexOf('/check/before/')).toBeLessThan(links.indexOf('/lessons/who-says-so/'));
		expect(links.indexOf('/check/after/')).toBeGreaterThan(links.indexOf('/lessons/who-says-so/'));
	});

	test.each(Object.values(PATHS))('%s is found by no search', (path) => {
		const page = readPage(path);
		expect(pages).toContain(path);
		expect(page.querySelector('[data-pagefind-body]')).toBeNull();
		expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
	});

	test.each(Object.values(PATHS))('%s says that its texts are composed', (path) => {
		expect(readPage(path).querySelector('[data-task] .label')?.textContent).toContain(
			'do not exist',
		);
	});
});

describe('a check', () => {
	test('shows no reading of ours, and does not judge, before all is answered', async () => {
		const { page, complaints } = await opened();
		expect(await page.isVisible('[data-answers]')).toBe(false);
		await call(page, 'before', GAPS, 4);
		await page.waitForFunction(() =>
			document.querySelector('[data-count]')?.textContent?.startsWith('4'),
		);
		expect(await page.isVisible('[data-answers]')).toBe(false);
		expect(await page.isVisible('[data-result]')).toBe(false);
		expect(await attemptsIn(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('shows no reading of ours while it still looks up what is kept', async () => {
		const { page } = await opened({
			before: () => {
				// Nobody hears that the database has been opened.
				IDBOpenDBRequest.prototype.addEventListener = () => {};
			},
		});
		expect(await page.isVisible('[data-answers]')).toBe(false);
	});

	test('says which passages are still open, and goes to the first', async () => {
		const { page } = await opened();
		const ids = passagesOf('before').map(({ id }) => id);
		for (const id of ids.filter((_, index) => index !== 1 && index !== 6))
			await page.check(radio(id, 'sound'));
		await page.click('[data-done]');
		await expect.poll(() => said(page)).toBe(words.missing([2, 7]));
		await expect.poll(() => page.locator('[data-open]:visible').count()).toBe(2);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(ids[1]);
		await page.check(radio(ids[1] ?? '', 'weak'));
		await expect.poll(() => page.locator('[data-open]:visible').count()).toBe(1);
	});

	test('tells in words what was found, and at each passage why', async () => {
		const { page, complaints } = await opened();
		await call(page, 'before', [...GAPS.slice(1), SOUND]);
		await finish(page);
		await expect.poll(() => found(page)).toEqual(result(2, 1));
		await expect.poll(() => yours(page, GAPS[0] ?? '')).toBe(words.outcome.miss);
		await expect.poll(() => yours(page, GAPS[1] ?? '')).toBe(words.outcome.hit);
		await expect.poll(() => yours(page, SOUND)).toBe(words.outcome['false-alarm']);
		await expect.poll(() => yours(page, OTHER_SOUND)).toBe(words.outcome['left-alone']);
		await expect.poll(() => page.locator('[data-key] .reason').first().isVisible()).toBe(true);
		await expect.poll(() => page.textContent('.result')).toContain(words.coarse);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
		await expect.poll(() => page.isVisible('[data-task]')).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('is kept as an attempt with its tally', async () => {
		const { page } = await opened();
		await call(page, 'before', [...GAPS.slice(1), SOUND]);
		await finish(page);
		const [attempt, ...more] = await attemptsIn(page);
		expect(more).toEqual([]);
		expect(attempt).toMatchObject({
			exercise: 'check/before',
			hadAnswers: false,
			right: 8,
			outOf: 10,
			tally: { targets: 3, found: 2, others: 7, alarms: 1 },
		});
		expect(attempt?.answer.kind === 'check' && [...attempt.answer.weak].sort()).toEqual(
			[...GAPS.slice(1), SOUND].sort(),
		);
		expect(attempt && attempt.startedAt <= attempt.checkedAt).toBe(true);
	});

	test('goes on where it was left, and still shows its result another day', async () => {
		const { page } = await opened();
		await call(page, 'before', GAPS, 6);
		await expect.poll(() => keptCalls(page)).toBe(6);
		await page.reload();
		await expect.poll(() => page.textContent('[data-count]')).toBe(words.answered(6, 10));
		for (const { id } of passagesOf('before').slice(0, 6))
			await expect
				.poll(() => page.isChecked(radio(id, GAPS.includes(id) ? 'weak' : 'sound')))
				.toBe(true);
		for (const { id } of passagesOf('before').slice(6))
			await page.check(radio(id, GAPS.includes(id) ? 'weak' : 'sound'));
		await finish(page);
		await page.reload();
		await page.waitForSelector('[data-result]', { state: 'visible' });
		await expect.poll(() => found(page)).toEqual(result(3, 0));
		await expect.poll(() => yours(page, SOUND)).toBe(words.outcome['left-alone']);
	});

	test('keeps the last answer to a passage', async () => {
		const { page } = await opened();
		await call(page, 'before', GAPS);
		await page.check(radio(SOUND, 'weak'));
		await page.check(radio(SOUND, 'sound'));
		await finish(page);
		await expect.poll(() => found(page)).toEqual(result(3, 0));
	});

	test('can be tried again; the first try stays what counts', async () => {
		const { page } = await opened();
		await call(page, 'before', [SOUND]);
		await finish(page);
		await expect.poll(() => page.isVisible('[data-tries]')).toBe(false);
		await page.click('[data-again]');
		await expect.poll(() => page.textContent('[data-count]')).toBe(words.answered(0, 10));
		await expect.poll(() => page.isVisible('[data-answers]')).toBe(false);
		await page.reload();
		await page.waitForSelector('[data-task]', { state: 'visible' });
		await call(page, 'before', GAPS);
		await finish(page);
		await expect.poll(() => found(page)).toEqual(result(3, 0));
		const first = result(0, 1).slice(0, 2).join(' ');
		await expect.poll(() => page.textContent('[data-tries]')).toBe(words.tries(2, first));
		expect((await attemptsIn(page)).map(({ hadAnswers }) => hadAnswers)).toEqual([false, true]);
	});

	test('shows what was found in other passages than those of today', async () => {
		const { page } = await opened();
		await call(page, 'before', GAPS);
		await finish(page);
		const other = (await attemptsIn(page)).map((attempt) => ({ ...attempt, edition: 'another' }));
		await putRecords(page, 'attempts', other);
		await page.reload();
		await page.waitForSelector('[data-changed]', { state: 'visible' });
		await expect.poll(() => found(page)).toEqual(result(3, 0));
		expect(await page.locator('[data-yours]:visible').count()).toBe(0);
	});

	test('is done by keyboard alone', async () => {
		const { page, complaints } = await opened();
		const tabTo = async (selector: string): Promise<void> => {
			for (let press = 0; press < 40; press++) {
				if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
				await page.keyboard.press('Tab');
			}
			throw new Error(`Tab does not reach ${selector}.`);
		};
		for (const { id } of passagesOf('before')) {
			await tabTo(`[name="${id}"]`);
			await page.keyboard.press(GAPS.includes(id) ? 'ArrowDown' : 'Space');
		}
		await tabTo('[data-done]');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-result]', { state: 'visible' });
		await expect.poll(() => found(page)).toEqual(result(3, 0));
		await tabTo('[data-again]');
		await page.keyboard.press('Enter');
		const [first] = passagesOf('before');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
			.toBe(first?.id);
		expect(complaints).toEqual([]);
	});
});

describe('before and after', () => {
	test('stand side by side once both are done, and so do the first tries', async () => {
		const { page, complaints } = await opened();
		await take(page, 'before', [SOUND, OTHER_SOUND]);
		await expect.poll(() => page.isVisible('[data-both]')).toBe(false);
		await page.click('[data-again]');
		await call(page, 'before', GAPS);
		await finish(page);
		await take(page, 'after', idsOf('after', 'weak').slice(1));
		await expect.poll(() => page.isVisible('[data-both]')).toBe(true);
		const cells = (row: string) =>
			Promise.all(
				['before', 'after'].map((when) => page.textContent(`[data-cell="${when} ${row}"]`)),
			);
		expect(await cells('found')).toEqual(['0 of 3', '2 of 3']);
		expect(await cells('alarms')).toEqual(['2 of 7', '0 of 7']);
		await expect
			.poll(() => page.textContent('[data-change]'))
			.toBe('After the lessons you found two more gaps and made two fewer false alarms.');
		await expect.poll(() => page.textContent('[data-both]')).toContain(words.bothCoarse);
		expect(complaints).toEqual([]);
	});

	test('are not set side by side while one of them is missing', async () => {
		const { page } = await opened();
		await take(page, 'after', idsOf('after', 'weak'));
		await expect.poll(() => page.isVisible('[data-both]')).toBe(false);
	});
});

describe('where nothing can be kept', () => {
	const refuse = () =>
		Object.defineProperty(IDBFactory.prototype, 'open', {
			value: () => {
				throw new DOMException('Refused', 'SecurityError');
			},
		});

	test('the page says so, and the check can be done until it is closed', async () => {
		const { page, complaints } = await opened({ before: refuse });
		await expect.poll(() => page.textContent('[data-unkept]')).toBe(words.unkept.refused);
		await expect.poll(() => page.isVisible('[data-pause]')).toBe(false);
		await call(page, 'before', GAPS);
		await finish(page);
		await expect.poll(() => found(page)).toEqual(result(3, 0));
		await page.reload();
		await expect.poll(() => page.textContent('[data-count]')).toBe(words.answered(0, 10));
		expect(complaints).toEqual([]);
	});

	test('a full disk takes the answer back on the page, and says so', async () => {
		const { page, complaints } = await opened();
		await page.check(radio(SOUND, 'sound'));
		await expect.poll(() => recordsIn(page, 'drafts')).toHaveLength(1);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('Full', 'QuotaExceededError');
			};
		});
		await page.click(radio(OTHER_SOUND, 'weak'));
		await expect.poll(() => said(page)).toBe(words.fault.full);
		expect(await page.isChecked(radio(OTHER_SOUND, 'weak'))).toBe(false);
		await expect.poll(() => page.isChecked(radio(SOUND, 'sound'))).toBe(true);
		expect(complaints).toEqual([]);
	});
});

test('two open pages hold the same answers, and lose none of each other’s', async () => {
	const { page } = await opened();
	const other = await page.context().newPage();
	await other.goto(page.url());
	await other.waitForSelector('[data-done]', { state: 'visible' });
	await page.check(radio(SOUND, 'sound'));
	await expect.poll(() => other.isChecked(radio(SOUND, 'sound'))).toBe(true);
	await other.check(radio(OTHER_SOUND, 'weak'));
	await expect.poll(() => page.isChecked(radio(OTHER_SOUND, 'weak'))).toBe(true);
	await page.reload();
	await expect.poll(() => page.textContent('[data-count]')).toBe(words.answered(2, 10));
});

describe('without script', () => {
	test('the passages stand there as on paper, with our reading folded away', async () => {
		const { page } = await opened({ script: false });
		await page.check(radio(SOUND, 'weak'));
		await expect.poll(() => page.isVisible('[data-on-paper]')).toBe(true);
		expect(await page.isVisible('[data-done]')).toBe(false);
		expect(await page.isVisible('[data-key] .reason')).toBe(false);
		await page.click('[data-answers] > summary');
		await expect.poll(() => page.locator('[data-key] .reason:visible').count()).toBe(10);
		await expect
			.poll(() => page.textContent('[data-by-hand]'))
			.toContain('three passages that leave a gap');
		expect(await page.isVisible('[data-result]')).toBe(false);
	});
});

test('the check keeps nobody out, with passages open, and with both results', async () => {
	const { page } = await opened({ width: 375 });
	await page.check(radio(SOUND, 'weak'));
	await page.click('[data-done]');
	await expect.poll(() => said(page)).toContain('still open');
	expect(await findBarriersInBoth(page)).toEqual([]);
	await take(page, 'before', GAPS);
	await take(page, 'after', []);
	expect(await findBarriersInBoth(page)).toEqual([]);
});

test('nothing scrolls sideways at 768, 375 or 320 px', async () => {
	const { page } = await opened({ width: 768 });
	const tooWide = async () => {
		const found: string[] = [];
		for (const width of [768, 375, 320]) found.push(...(await findTooWide(page, width)));
		return found;
	};
	await page.click('[data-done]');
	expect(await tooWide()).toEqual([]);
	await take(page, 'before', [SOUND]);
	await take(page, 'after', []);
	expect(await tooWide()).toEqual([]);
});

test('both answers to a passage can be hit with a thumb', async () => {
	const { page } = await opened({ width: 375 });
	const sizes = await page.$$eval('[data-passage] label', (labels) =>
		labels.map((label) => label.getBoundingClientRect().height),
	);
	expect(sizes).toHaveLength(20);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test('a worksheet has the passages and no button', async () => {
	const { page } = await opened();
	await page.emulateMedia({ media: 'print' });
	expect(await page.isVisible('[data-done]')).toBe(false);
	await expect.poll(() => page.locator('[data-passage]:visible').count()).toBe(10);
	await expect.poll(() => page.isVisible('[data-task] .label')).toBe(true);
});
