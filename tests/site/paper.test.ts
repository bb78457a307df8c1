import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/domain/signal.ts';
import { type Opened, type Options, useBrowser } from './browser.ts';
import { SEED_PATH, seed } from './site.ts';

const { open } = useBrowser();
const article = (options: Options = {}) => open(SEED_PATH, options);

/** The width of an A4 page between its margins, at 96 px an inch. */
const A4 = Math.floor(((210 - 2 * 16) / 25.4) * 96);

/** Boxes of these elements that lie over one another. */
function overlaps({ page }: Opened, selector: string): Promise<string[]> {
	return page.evaluate((wanted) => {
		const boxes = [...document.querySelectorAll(wanted)]
			.filter((element) => element.checkVisibility())
			.map((element) => ({ element, box: element.getBoundingClientRect() }));
		return boxes.flatMap(({ element, box }, index) =>
			boxes
				.slice(index + 1)
				.filter(
					({ box: other }) =>
						box.left < other.right - 1 &&
						other.left < box.right - 1 &&
						box.top < other.bottom - 1 &&
						other.top < box.bottom - 1,
				)
				.map((other) => `${element.textContent.trim()} / ${other.element.textContent.trim()}`),
		);
	}, selector);
}

/** Text of pictures that reaches out of the window. */
function cutText({ page }: Opened): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('svg text')]
			.filter((text) => {
				const { left, right } = text.getBoundingClientRect();
				return left < -1 || right > document.documentElement.clientWidth + 1;
			})
			.map((text) => text.textContent.replace(/\s+/g, ' ').trim()),
	);
}

describe('in print', () => {
	async function printed(options: Options = {}) {
		const opened = await article({ width: A4, ...options });
		await opened.page.emulateMedia({ media: 'print' });
		return opened;
	}

	test.for([true, false])('every note can be read, with script %s', async (script) => {
		const { page } = await printed({ script });
		const hidden = await page.$$eval('.notes [id]', (bodies) =>
			bodies
				.filter((body) => !body.checkVisibility() || body.getBoundingClientRect().height < 20)
				.map(({ id }) => id),
		);
		expect(hidden).toEqual([]);
	});

	test.for(['header.site', '.layers', '.contents', '.skip', '.around', '.data'])(
		'%s is left out',
		async (selector) => {
			const { page } = await printed();
			for (const part of await page.locator(selector).all()) {
				const box = await part.boundingBox();
				expect(box === null || box.y + box.height <= 0).toBe(true);
			}
		},
	);

	test('nothing is wider than the paper', async () => {
		const { page } = await printed();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4);
	});

	test('no text of a picture is cut', async () => {
		expect(await cutText(await printed())).toEqual([]);
	});

	test('the tables of the pictures are open', async () => {
		const { page } = await printed();
		const heights = await page.$$eval('.view table', (tables) =>
			tables.map((table) => (table.checkVisibility() ? table.getBoundingClientRect().height : 0)),
		);
		expect(heights.filter((height) => height < 50)).toEqual([]);
	});

	test('ink is black, also for who reads in the dark', async () => {
		const { page } = await printed({ scheme: 'dark' });
		const colours = await page.evaluate(() => [
			getComputedStyle(document.body).color,
			getComputedStyle(document.documentElement).backgroundColor,
		]);
		expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	});

	test('it becomes a PDF of several pages', async () => {
		const { page } = await article();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
	});
});

describe('with colours forced by the system', () => {
	const lines = { A: 'solid', F: 'double', R: 'dashed', H: 'wavy', W: 'dotted' };

	test.for(Object.values(SIGNALS).map(({ letter }) => letter))(
		'every mark of %s keeps its own line',
		async (letter) => {
			const { page } = await article({ forcedColors: true });
			const styles = await page.$$eval(`mark.${letter}`, (marks) =>
				marks.map((mark) => {
					const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
					return `${textDecorationLine} ${textDecorationStyle}`;
				}),
			);
			expect(new Set(styles)).toEqual(new Set([`underline ${lines[letter]}`]));
		},
	);

	test('a lit mark has an outline', async () => {
		const { page } = await article({ forcedColors: true });
		const id = seed().annotations[0]?.id ?? '';
		await page.hover(`#${id}`);
		expect(await page.$eval(`#${id}`, (mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
	});

	test('the strip still tells named sources from others', async () => {
		const { page } = await article({ forcedColors: true });
		const paper = (kind: string) =>
			page.$eval(`.strip a.${kind}`, (cell) => getComputedStyle(cell).backgroundColor);
		expect(await paper('named')).not.toBe(await paper('none'));
	});
});

describe('at 400 % zoom', () => {
	test.for(['.notes summary', '.row > p, .notes', '.strip a', '.layers label', '.contents a'])(
		'no %s lies over another',
		async (selector) => {
			expect(await overlaps(await article({ width: 320 }), selector)).toEqual([]);
		},
	);

	test('open notes do not lie over the text', async () => {
		const opened = await article({ width: 320 });
		await opened.page.click('#notes-full');
		expect(await overlaps(opened, '.row > p, .notes > li')).toEqual([]);
	});

	test('no text of a picture is cut', async () => {
		expect(await cutText(await article({ width: 320 }))).toEqual([]);
	});
});

test('on a wide screen a note stands beside its paragraph and never over the next', async () => {
	const opened = await article({ width: 1280 });
	await opened.page.click('#notes-full');
	expect(await overlaps(opened, '.row > p, .notes > li')).toEqual([]);
	const isBeside = await opened.page.$$eval('#text .row:has(.notes)', (rows) =>
		rows.every((row) => {
			const text = row.querySelector('p')?.getBoundingClientRect();
			const notes = row.querySelector('.notes')?.getBoundingClientRect();
			return text && notes && notes.left >= text.right && Math.abs(notes.top - text.top) < 8;
		}),
	);
	expect(isBeside).toBe(true);
});
