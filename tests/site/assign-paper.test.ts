import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { assignWords as words, tooFineWords } from '../../src/text/assign.ts';
import { MOST_SQUARES } from '../../src/client/qr-code.ts';
import { isDone } from '../../src/domain/catalogue.ts';
import { choose, openWith } from './assign-page.ts';
import { useBrowser } from './browser.ts';
import { course } from './site.ts';
import { readCodes } from './zbar.ts';

const { open } = useBrowser();
const opened = openWith(open);
const { lessons } = course;
const exercises = lessons.flatMap((lesson) => lesson.exercises.filter(isDone));

/** Dots an inch, of a printer and as a hand that moves a little sees them: a camera takes many pictures. */
const DOTS_AN_INCH = [300, 306, 294, 312];
/** CSS counts so many pixels an inch. */
const PIXELS_AN_INCH = 96;
const PIXELS_A_CM = PIXELS_AN_INCH / 2.54;

/** What a camera reads in the first slip's code. */
async function readPrinted(page: Page): Promise<string[]> {
	for (const dots of DOTS_AN_INCH) {
		const read = readCodes(await printedCode(page, dots));
		if (read.length > 0) return read;
	}
	return [];
}

/** The first slip's code as a printer puts it on paper. */
async function printedCode(page: Page, dotsAnInch: number): Promise<Buffer> {
	const session = await page.context().newCDPSession(page);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const box = await page.locator('[data-slip-code]').first().boundingBox();
	if (!box) throw new Error('The slip has no code.');
	const { data } = await session.send('Page.captureScreenshot', {
		format: 'png',
		clip: { ...box, scale: dotsAnInch / PIXELS_AN_INCH },
		captureBeyondViewport: true,
	});
	return Buffer.from(data, 'base64');
}

/** As long a link as still may be printed. */
async function fillToTheBrim(page: Page): Promise<void> {
	await page.check(`input[value="${lessons[0]?.id}"]`);
	let note = '';
	for (const { summary } of lessons) {
		await page.fill('[data-setting=note]', `${note} ${summary}`.slice(0, 600));
		if (await page.isVisible('[data-too-fine]')) break;
		note = `${note} ${summary}`.slice(0, 600);
	}
	await page.fill('[data-setting=note]', note);
}

describe('slips', () => {
	test('have a code that reads back as the link, printed 3 cm wide at 300 dots an inch', async () => {
		const { page } = await opened();
		await choose(page, lessons[0]?.id ?? '');
		expect(await readPrinted(page)).toEqual([await page.inputValue('[data-link]')]);
	});

	test('have a code that reads back with the longest link that gets one', async () => {
		const { page } = await opened();
		await fillToTheBrim(page);
		const link = await page.inputValue('[data-link]');
		expect(link.length).toBeGreaterThan(300);
		expect(await readPrinted(page)).toEqual([link]);
	});

	test('have a code 3 cm wide, and the light around it', async () => {
		const { page } = await opened();
		await choose(page, lessons[0]?.id ?? '');
		await page.emulateMedia({ media: 'print' });
		const svg = page.locator('[data-slip-code] svg').first();
		const squares = await svg.evaluate((it) => (it as SVGSVGElement).viewBox.baseVal.width - 8);
		const width = (await svg.boundingBox())?.width ?? 0;
		expect(((width / PIXELS_A_CM) * squares) / (squares + 8)).toBeCloseTo(3, 1);
	});

	test('tell title, due date, amount and where the file is opened; nothing else is printed', async () => {
		const { page } = await opened();
		await choose(page, lessons[0]?.id ?? '');
		await page.fill('[data-setting=title]', 'Who speaks?');
		await page.fill('[data-setting=due]', 'Friday');
		await page.emulateMedia({ media: 'print' });
		const { host } = new URL(page.url());
		await expect.poll(() => page.locator('.slip:visible').count()).toBe(8);
		const text = await page.locator('.slip').first().textContent();
		for (const part of ['Who speaks?', words.slip.due('Friday'), 'One thing to do', `${host}/a/`])
			expect(text).toContain(part);
		expect(text).toContain('who-speaks.json');
		const others = page.locator(
			'h1, h2, .lead, .said, .ways, .chosen, footer, header.site, .settings, .made',
		);
		for (const other of await others.all()) expect(await other.isVisible()).toBe(false);
	});

	test.each(['A4', 'Letter'])('fit on one sheet of %s', async (format) => {
		const { page } = await opened();
		await choose(page, lessons[0]?.id ?? '');
		await page.fill('[data-setting=title]', 'Who is speaking, and how do they come to know it?');
		await page.fill('[data-setting=due]', 'Friday 4 December, before the third lesson');
		const pdf = await page.pdf({ format });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});

	test('have no code where it could not be read, and say where to open the file instead', async () => {
		const { page } = await opened();
		await page.evaluate(
			(ids) => {
				for (const id of ids) document.querySelector<HTMLElement>(`input[value="${id}"]`)?.click();
			},
			exercises.slice(0, 60).map(({ id }) => id),
		);
		const large = await page.innerHTML('[data-large-code]');
		const [, side] = /viewBox="-4 -4 (\d+)/.exec(large) ?? [];
		await expect
			.poll(() => page.textContent('[data-too-fine]'))
			.toBe(tooFineWords(Number(side) - 8, MOST_SQUARES));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('[data-slip-code]:visible').count()).toBe(0);
		await expect
			.poll(() => page.locator('.slip').first().textContent())
			.toContain('/a/ and choose the file');
	});

	test('are printed by their button, and listed as made here', async () => {
		const { page } = await opened({
			before: () => Object.assign(window, { print: () => document.body.append('PRINTED') }),
		});
		await choose(page, lessons[0]?.id ?? '');
		await page.click('[data-print]');
		await expect.poll(() => page.textContent('body')).toContain('PRINTED');
		await expect.poll(() => page.locator('[data-made] > li').count()).toBe(1);
	});
});

test('the code that is shown large is read from the screen', async () => {
	const { page } = await opened();
	await choose(page, lessons[0]?.id ?? '');
	await page.click('[data-large]');
	await page.waitForSelector('dialog[open]');
	expect(readCodes(await page.locator('dialog').screenshot())).toEqual([
		await page.inputValue('[data-link]'),
	]);
});
