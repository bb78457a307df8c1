import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askedExercises, askedItems } from '../../src/domain/asked.ts';
import { toCodedExercise } from '../../src/domain/coded-exercise.ts';
import { readHandInCode } from '../../src/domain/hand-in-code.ts';
import { readHandInFile } from '../../src/domain/hand-in-file.ts';
import { itemKey } from '../../src/domain/assignment-item.ts';
import { writeAssignmentFile } from '../../src/domain/assignment-file.ts';
import { toCatalogue } from '../../src/loaders/catalogue.ts';
import { linkProblemWords } from '../../src/text/assignment.ts';
import { barWords, doneWords, workWords as words } from '../../src/text/work.ts';
import { ruleWords } from '../../src/text/work-rules.ts';
import { findBarriers, findColourBarriers, findTooWide } from './barriers.ts';
import { SCHEMES, useBrowser } from './browser.ts';
import { recordsIn } from './kept.ts';
import { answerSomehow, check, elementOf } from './kinds-page.ts';
import {
	check as checkMarks,
	compared,
	deskOf,
	exercise as voices,
	item,
	markItem,
	PATH,
} from './mark-page.ts';
import { course } from './site.ts';
import {
	assignmentOf,
	downloaded,
	goTo,
	handIn,
	linkTo,
	PASSAGES,
	shown,
	sign,
	sort,
	toSort,
} from './work-page.ts';

const { open } = useBrowser();

const TWO = assignmentOf().items.slice(0, 2);

async function opened(
	...[changes, options]: [Parameters<typeof linkTo>[0]?, Parameters<typeof open>[1]?]
) {
	const result = await open(linkTo(changes), options);
	await shown(result.page);
	return result;
}

/** Answers the exercise to sort in its lesson, and checks it. */
async function doSort(page: Page): Promise<void> {
	await toSort(page);
	// Only then does the bar lead to this work.
	await page.locator('[data-work-bar] a[href*="#"]').first().waitFor();
	await checkSort(page);
}

/** Answers the exercise to sort where it stands, checks it, and waits until the try is kept. */
async function checkSort(page: Page): Promise<void> {
	const before = await recordsIn(page, 'attempts');
	await answerSomehow(elementOf(page, sort), sort);
	await check(elementOf(page, sort));
	await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(before.length + 1);
}

async function backToList(page: Page): Promise<void> {
	await page.click(`text=${barWords.back}`);
	await shown(page);
}

const progress = (page: Page) => page.textContent('[data-progress]');
const text = async (page: Page, selector: string) =>
	(await page.locator(selector).first().textContent()) ?? '';

describe('a link', () => {
	test('shows what was set, as text', async () => {
		const { page, complaints } = await opened({
			title: '<b>Find</b> & “keep”',
			note: '<img src=x onerror=alert(1)>\nRead.',
			due: '<i>Friday</i>',
		});
		await expect.poll(() => page.textContent('h1')).toBe('<b>Find</b> & “keep”');
		await expect
			.poll(() => page.textContent('[data-note] blockquote'))
			.toBe('<img src=x onerror=alert(1)>\nRead.');
		await expect.poll(() => page.textContent('[data-due]')).toContain('<i>Friday</i>');
		expect(await page.title()).toContain('<b>Find</b>');
		await expect.poll(() => page.locator('.to-do > li').count()).toBe(3);
		await expect.poll(() => progress(page)).toBe(doneWords(0, 3));
		expect(complaints).toEqual([]);
	});

	test.each([
		[
			'damaged',
			(link: string) => link.replace(/.(?=\.[0-9a-f]{8}$)/, (sign) => (sign === 'A' ? 'B' : 'A')),
			{ kind: 'damaged' },
		],
		['cut', (link: string) => link.slice(0, -12), { kind: 'cut' }],
		['newer', (link: string) => link.replace('#1.', '#2.'), { kind: 'newer', version: 2 }],
	] as const)('that is %s says so, and what to do', async (_, change, problem) => {
		const { page, complaints } = await open(change(linkTo()));
		await expect.poll(() => page.textContent('[data-complaint]')).toBe(linkProblemWords(problem));
		await expect.poll(() => page.locator('[data-file]').count()).toBe(1);
		expect(await page.isVisible('[data-items]')).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('may be missing: then a file opens an assignment, too', async () => {
		const { page } = await open('a/');
		await expect.poll(() => page.isVisible(`text=${words.none}`)).toBe(true);
		const file = (content: string) => ({
			name: 'voice.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		});
		await page.setInputFiles('[data-file]', file('{}'));
		await expect.poll(() => page.textContent('[data-complaint]')).toContain('voice.json');
		await page.setInputFiles('[data-file]', file(writeAssignmentFile(assignmentOf())));
		await shown(page);
		await expect.poll(() => page.textContent('h1')).toBe('Find the voice');
		expect(await page.isVisible('[data-complaint]')).toBe(false);
	});

	test('may ask for what the site no longer has: it is named, and nothing waits for it', async () => {
		const items = [
			{ kind: 'exercise', exercise: 'gone/voices' },
			{ kind: 'lesson', lesson: 'gone' },
			{ kind: 'exercise', exercise: sort.id },
		] as const;
		const { page, complaints } = await opened({ items });
		const [one = '', , three = ''] = await page.locator('.to-do > li').allInnerTexts();
		expect(one).toContain('gone/voices');
		expect(one).toContain(words.gone);
		expect(three).toContain(words.next);
		await expect.poll(() => progress(page)).toBe(doneWords(0, 1));
		expect(complaints).toEqual([]);
	});
});

describe('answers', () => {
	test('come after “Check”, and there are as many tries as were set', async () => {
		const { page, complaints } = await opened({ tries: 2 });
		await toSort(page);
		const element = elementOf(page, sort);
		await expect.poll(() => element.locator('[data-answers]').isVisible()).toBe(false);
		await element.locator('[data-check]').click();
		await expect.poll(() => element.locator('[role=status]').textContent()).toBe(ruleWords.nothing);
		await answerSomehow(element, sort);
		await check(element);
		await expect.poll(() => element.locator('.feedback').count()).toBeGreaterThan(0);
		await element.locator('[data-again]').click();
		await expect.poll(() => element.locator('[data-answers]').isVisible()).toBe(true);
		await check(element);
		await expect.poll(() => element.locator('[data-again]').isVisible()).toBe(false);
		await expect.poll(() => element.locator('.rules').textContent()).toBe('Your 2 tries are used.');
		await page.reload();
		await element.locator('.feedback').first().waitFor();
		await expect.poll(() => element.locator('[data-check]').isVisible()).toBe(false);
		await expect.poll(() => page.textContent('.work-bar')).toContain(doneWords(1, 3));
		await backToList(page);
		await expect.poll(() => text(page, '.to-do > li')).toContain('done; no try left');
		expect(complaints).toEqual([]);
	});

	test('come after handing in: until then nothing is judged', async () => {
		const { page, complaints } = await opened({ answers: 'after-hand-in' });
		await doSort(page);
		const element = elementOf(page, sort);
		await expect.poll(() => element.locator('[data-result]').textContent()).toBe(ruleWords.kept);
		expect(await element.locator('.feedback').count()).toBe(0);
		expect(await element.locator('[data-answers]').isVisible()).toBe(false);
		await page.reload();
		await expect.poll(() => element.locator('[data-result]').textContent()).toBe(ruleWords.kept);
		await expect.poll(() => element.locator('input:checked').count()).toBe(1);

		await goTo(page, 'progress/');
		const place = page.locator(`[data-exercise="${sort.id}"] [data-work]`);
		await expect.poll(() => place.textContent()).toMatch(/^done on [^:]*$/);

		await page.click('.open-works a');
		await shown(page);
		await handIn(page);
		await expect.poll(() => text(page, '.results')).toMatch(/\d of \d right|found \d/);
		await toSort(page);
		await element.locator('.feedback').first().waitFor();
		expect(await page.isVisible('.work-bar')).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('to marks come after handing in, in every step of the lesson', async () => {
		const { page, complaints } = await opened({ answers: 'after-hand-in' });
		await goTo(page, PATH);
		await markItem(page, item('she-noted'));
		await checkMarks(page);
		await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(1);
		const desk = deskOf(page);
		await expect.poll(() => desk.locator('[data-heading]').textContent()).toBe(ruleWords.kept);
		await expect
			.poll(() => desk.locator('.kept-marks').textContent())
			.toContain('“she”: Attribution.');
		expect(await desk.locator('.score, [data-cards]').count()).toBe(0);
		await page.click('.steps a[href="#compare"]');
		await expect
			.poll(() => compared(page).locator('[data-held]').textContent())
			.toBe(ruleWords.later);
		expect(await compared(page).locator('[data-ours]').isVisible()).toBe(false);
		await goTo(page, 'a/');
		await page.click('.works a');
		await shown(page);
		await handIn(page);
		await goTo(page, PATH);
		await desk.locator('.score').waitFor();
		await page.click('.steps a[href="#compare"]');
		await compared(page).locator('.comparison, mark').first().waitFor();
		expect(complaints).toEqual([]);
	});

	test('can be opened at once, and that is written down', async () => {
		const { page } = await opened({ answers: 'at-once' });
		await toSort(page);
		await elementOf(page, sort).locator('[data-answers] summary').click();
		await checkSort(page);
		await backToList(page);
		await page.click('[data-content]');
		await page.click('.readable summary');
		await expect.poll(() => text(page, '.readable')).toContain(words.answersSeen);
	});
});

describe('a work', () => {
	test('goes on after loading anew, from the first page and from what one has done', async () => {
		const { page } = await opened();
		await sign(page, 'Mara');
		await doSort(page);
		await backToList(page);
		await expect.poll(() => page.inputValue('[data-student]')).toBe('Mara');
		await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
		await page.reload();
		await shown(page);
		await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
		for (const path of ['', 'progress/']) {
			await goTo(page, path);
			await page.click('.open-works a');
			await shown(page);
			await expect.poll(() => page.inputValue('[data-student]')).toBe('Mara');
		}
	});

	test('of somebody else on the same device begins afresh', async () => {
		const { page } = await opened();
		await sign(page, 'Mara');
		await doSort(page);
		await backToList(page);
		await page.click('[data-somebody-else]');
		await page.click(`text=${words.somebodyElseYes}`);
		await expect.poll(() => progress(page)).toBe(doneWords(0, 3));
		await expect.poll(() => page.inputValue('[data-student]')).toBe('');
		await expect.poll(() => text(page, '.works')).toContain('Mara');
		await toSort(page);
		await expect.poll(() => elementOf(page, sort).locator('.rules').count()).toBe(1);
		await expect.poll(() => elementOf(page, sort).locator('input:checked').count()).toBe(0);
		expect(await elementOf(page, sort).locator('[data-answers]').isVisible()).toBe(false);
		await goTo(page, 'a/');
		await page.click('.works a:has(+ :text("Mara"))');
		await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
	});

	test('has passages to sort on its own page', async () => {
		const { page, complaints } = await opened({ tries: 1 });
		await page.click(`[data-go="${itemKey(PASSAGES)}"]`);
		const element = page.locator(`[data-exercise="${itemKey(PASSAGES)}"]`);
		await expect.poll(() => element.locator('[data-item]').count()).toBe(3);
		expect(await element.locator('h3').evaluate((h3) => h3 === document.activeElement)).toBe(true);
		await answerSomehow(element, sort);
		await check(element);
		await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
		await expect.poll(() => element.locator('.feedback').count()).toBe(3);
		expect(await element.locator('[data-again]').isVisible()).toBe(false);
		await page.reload();
		await element.locator('.feedback').first().waitFor();
		expect(complaints).toEqual([]);
	});

	test('beside another one that asks for the same says whose rules hold', async () => {
		const { page } = await opened({ answers: 'at-once' });
		await goTo(page, linkTo({ title: 'The other', answers: 'after-check' }));
		await expect
			.poll(() => page.textContent('[data-others]'))
			.toBe(words.others(['Find the voice']));
		await toSort(page);
		const answers = elementOf(page, sort).locator('[data-answers]');
		await expect.poll(() => answers.isVisible()).toBe(false);
		await goTo(page, linkTo({ answers: 'at-once' }));
		await shown(page);
		await toSort(page);
		await expect.poll(() => answers.isVisible()).toBe(true);
	});

	test('that is shuffled keeps its order', async () => {
		const items = course.lessons.map(({ id }) => ({ kind: 'lesson', lesson: id }) as const);
		const { page } = await opened({ items, order: 'shuffled' });
		const titles = () => page.locator('.to-do h3').allInnerTexts();
		const before = await titles();
		expect(before).not.toEqual(course.lessons.map(({ title }) => title));
		await page.reload();
		await shown(page);
		expect(await titles()).toEqual(before);
	});

	test('is taken off the device, and what served it without a connection too', async () => {
		const { page } = await opened();
		await expect.poll(() => text(page, '[data-offline]')).toBe(words.offline.kept);
		await page.click('[data-leave]');
		await page.click(`text=${words.leaveYes}`);
		await expect.poll(() => text(page, '[data-said]')).toBe(words.said.left);
		const left = await page.evaluate(async () => [
			(await navigator.serviceWorker.getRegistrations()).length,
			(await caches.keys()).length,
		]);
		expect(left).toEqual([0, 0]);
		await goTo(page, '');
		await expect.poll(() => page.isVisible('.open-works')).toBe(false);
	});
});

/** In the page: our exercises are loaded once the window gets an `answer`, or fail to load where that says so. */
function askFirst(): void {
	const load = fetch;
	window.fetch = async (...asked) => {
		if (!String(asked[0]).includes('/data/lessons/')) return load(...asked);
		const mayLoad = await new Promise((resolve) => {
			addEventListener('answer', (event) => resolve((event as CustomEvent).detail), { once: true });
			dispatchEvent(new Event('asked'));
		});
		if (!mayLoad) throw new TypeError('Failed to fetch');
		return load(...asked);
	};
}

describe('handing in', () => {
	test('says what is missing and what would be given away, and gives file and code', async () => {
		const { page, complaints } = await opened({ tries: 2, items: TWO });
		await sign(page, 'Mara');
		await doSort(page);
		await backToList(page);
		await expect.poll(() => text(page, '[data-hand-in]')).toContain(words.missing([voices.title]));
		await page.click('[data-content]');
		await expect.poll(() => text(page, '.holds')).toContain('your name: Mara');
		await page.click('.readable summary');
		await expect.poll(() => text(page, '.readable')).toContain(sort.items[0]?.quote);
		await page.click('[data-hand-in-now]');
		await page.locator('[data-save]').waitFor();

		const { name, text: content } = await downloaded(page, '[data-save]');
		expect(name).toBe('who-says-find-the-voice-mara.json');
		const read = readHandInFile(content);
		if ('problem' in read) throw new Error(read.problem.kind);
		const { handIn, isEdited } = read;
		expect(isEdited).toBe(false);
		expect(handIn).toMatchObject({
			student: 'Mara',
			assignment: { title: 'Find the voice', tries: 2 },
		});
		expect(handIn.attempts.map(({ exercise }) => exercise)).toEqual([sort.id]);

		const code = await text(page, '[data-code]');
		const all = course.lessons.flatMap(({ exercises }) => exercises);
		const asked = askedExercises(askedItems(handIn.assignment, toCatalogue(course)));
		const coded = asked.flatMap(({ id }) =>
			all.filter((each) => each.id === id).map(toCodedExercise),
		);
		const results = readHandInCode(code, handIn.assignment, coded);
		expect('results' in results ? results.results[0] : results).toMatchObject({
			exercise: sort.id,
			right: handIn.attempts[0]?.right,
			hadAnswers: false,
		});
		expect(complaints).toEqual([]);
	});

	test('waits for our exercises before it offers anything', async () => {
		const { page } = await opened({}, { before: askFirst });
		await doSort(page);
		await backToList(page);
		expect(await text(page, '[data-hand-in]')).toBe('');
		await page.evaluate(() => dispatchEvent(new CustomEvent('answer', { detail: true })));
		await page.click('[data-content]');
		await page.click('.readable summary');
		await expect.poll(() => text(page, '.readable')).toContain(sort.items[0]?.quote);
	});

	test('does without our exercises where they do not load, and says so', async () => {
		const { page } = await opened({}, { before: askFirst });
		await doSort(page);
		await backToList(page);
		await page.evaluate(() => dispatchEvent(new CustomEvent('answer', { detail: false })));
		await page.click('[data-content]');
		await expect.poll(() => text(page, '.readable')).toContain(words.unread);
		await page.evaluate(() =>
			addEventListener('asked', () => dispatchEvent(new CustomEvent('answer', { detail: false }))),
		);
		await page.click('[data-hand-in-now]');
		await expect.poll(() => text(page, '.sheet')).toContain(words.noCode);
		const { text: content } = await downloaded(page, '[data-save]');
		expect(JSON.parse(content).attempts).toHaveLength(1);
	});

	test('can be done again after more work, and the later one has more', async () => {
		const { page } = await opened({ items: [{ kind: 'exercise', exercise: sort.id }] });
		await doSort(page);
		await backToList(page);
		await handIn(page);
		await toSort(page);
		await elementOf(page, sort).locator('[data-again]').click();
		await check(elementOf(page, sort));
		await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(2);
		await goTo(page, linkTo({ items: [{ kind: 'exercise', exercise: sort.id }] }));
		await shown(page);
		const first = await downloaded(page, '[data-save]');
		await handIn(page);
		await expect.poll(() => page.locator('.notice [data-content]').count()).toBe(0);
		const second = await downloaded(page, '[data-save]');
		const tries = [first, second].map(({ text: content }) => JSON.parse(content).attempts.length);
		expect(tries).toEqual([1, 2]);
	});

	test('prints as a sheet with name, code and results only', async () => {
		const { page } = await opened();
		await sign(page, 'Mara');
		await doSort(page);
		await backToList(page);
		await handIn(page);
		await page.emulateMedia({ media: 'print' });
		const sheet = page.locator('.sheet');
		for (const part of ['Find the voice', 'Mara', words.code, sort.title])
			await expect.poll(() => sheet.getByText(part).first().isVisible()).toBe(true);
		await expect.poll(() => page.isVisible('[data-code]')).toBe(true);
		expect(await page.isVisible('.to-do, .brief, [data-save], .practice, [data-file]')).toBe(false);
	});
});

test('all of it works without a connection, once it was opened', async () => {
	const { page, complaints } = await opened();
	await expect.poll(() => text(page, '[data-offline]')).toBe(words.offline.kept);
	const before = complaints.length;
	await page.context().setOffline(true);
	await page.reload();
	await shown(page);
	await goTo(page, PATH);
	await markItem(page, item('she-noted'));
	await checkMarks(page);
	await expect.poll(() => deskOf(page).locator('.score').textContent()).toContain('You found 1 of');
	await expect.poll(() => recordsIn(page, 'attempts')).toHaveLength(1);
	await toSort(page);
	await checkSort(page);
	await backToList(page);
	await expect.poll(() => progress(page)).toBe(doneWords(2, 3));
	await handIn(page);
	expect((await downloaded(page, '[data-save]')).text).toContain(sort.id);
	await expect.poll(() => page.locator('[data-code]').count()).toBe(1);
	expect(complaints.slice(before).filter((each) => each.startsWith('error'))).toEqual([]);
});

test('where storage is refused it lasts as long as the page, and says so', async () => {
	const before = () =>
		Object.defineProperty(IDBFactory.prototype, 'open', {
			value() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	const { page, complaints } = await opened({}, { before });
	await expect.poll(() => page.textContent('[data-unkept]')).toContain(words.unkept.refused);
	const element = page.locator(`[data-exercise="${itemKey(PASSAGES)}"]`);
	await answerSomehow(element, sort);
	await check(element);
	await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
	await handIn(page);
	expect((await downloaded(page, '[data-save]')).text).toContain(itemKey(PASSAGES));
	expect(complaints).toEqual([]);
});

test('a preview keeps nothing, and says so', async () => {
	const { page } = await open(linkTo().replace('a/', 'a/?preview'));
	await shown(page);
	await expect.poll(() => page.isVisible(`text=${words.preview}`)).toBe(true);
	const element = page.locator(`[data-exercise="${itemKey(PASSAGES)}"]`);
	await answerSomehow(element, sort);
	await check(element);
	await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
	await goTo(page, 'a/');
	await expect.poll(() => page.isVisible(`text=${words.none}`)).toBe(true);
	await goTo(page, '');
	expect(await page.isVisible('.open-works')).toBe(false);
});

describe('everybody', () => {
	test.each(SCHEMES)('can use the page, before and after handing in, in %s', async (scheme) => {
		const find = scheme === 'light' ? findBarriers : findColourBarriers;
		const { page } = await opened({}, { scheme });
		expect(await find(page)).toEqual([]);
		await doSort(page);
		await page.locator('.work-bar p').first().waitFor();
		expect(await find(page)).toEqual([]);
		await backToList(page);
		await page.click('[data-content]');
		expect(await find(page)).toEqual([]);
		await page.click('[data-hand-in-now]');
		await page.locator('[data-save]').waitFor();
		expect(await find(page)).toEqual([]);
		expect(await findTooWide(page, 320)).toEqual([]);
	});

	test('can do it with keys alone', async () => {
		const { page } = await opened();
		await page.focus('[data-student]');
		await page.keyboard.type('Mara');
		const element = page.locator(`[data-exercise="${itemKey(PASSAGES)}"]`);
		await page.locator(`[data-go="${itemKey(PASSAGES)}"]`).press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await element.locator('[data-check]').press('Enter');
		await expect.poll(() => progress(page)).toBe(doneWords(1, 3));
		await page.locator('[data-content]').press('Enter');
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		await expect.poll(() => focused()).toBe(words.content);
		await page.locator('[data-hand-in-now]').press('Enter');
		await expect.poll(focused).toContain('Handed in on');
	});
});

test('without script the page says what it is, and leads to the lessons', async () => {
	const { page } = await open('a/', { script: false });
	await expect.poll(() => page.textContent('noscript p')).toContain(words.needsScript);
	await expect.poll(() => page.getAttribute('noscript a', 'href')).toBe('/lessons/');
	expect(await page.isVisible('work-page :is(button, input, ol)')).toBe(false);
});
