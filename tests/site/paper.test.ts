import { beforeAll, describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/domain/signal.ts';
import { type Opened, type Options, useBrowser } from './browser.ts';
import { SEED_PATH, seed } from './site.ts';

const { keep, open } = useBrowser();
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
	let opened: Opened;
	beforeAll(async () => {
		opened = await keep(SEED_PATH, { width: A4, scheme: 'dark' });
		await opened.page.emulateMedia({ media: 'print' });
	});

	async function hiddenNotes({ page }: Opened): Promise<string[]> {
		return page.$$eval('.notes [id]', (bodies) =>
			bodies
				.filter((body) => !body.checkVisibility() || body.getBoundingClientRect().height < 20)
				.map(({ id }) => id),
		);
	}

	test('every note can be read', async () => {
		expect(await hiddenNotes(opened)).toEqual([]);
	});

	test('every note can be read without script as well', async () => {
		const plain = await article({ width: A4, script: false });
		await plain.page.emulateMedia({ media: 'print' });
		expect(await hiddenNotes(plain)).toEqual([]);
	});

	test.for(['header.site', '.layers', '.contents', '.skip', '.around', '.data'])(
		'%s is left out',
		async (selector) => {
			for (const part of await opened.page.locator(selector).all()) {
				const box = await part.boundingBox();
				expect(box === null || box.y + box.height <= 0).toBe(true);
			}
		},
	);

	test('nothing is wider than the paper', async () => {
		const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(A4);
	});

	test('no text of a picture is cut', async () => {
		expect(await cutText(opened)).toEqual([]);
	});

	test('the tables of the pictures are open', async () => {
		const heights = await opened.page.$$eval('.view table', (tables) =>
			tables.map((table) => (table.checkVisibility() ? table.getBoundingClientRect().height : 0)),
		);
		expect(heights.filter((height) => height < 50)).toEqual([]);
	});

	test('ink is black on white, also for who reads in the dark', async () => {
		const colours = await opened.page.evaluate(() => [
			getComputedStyle(document.body).color,
			getComputedStyle(document.documentElement).backgroundColor,
		]);
		expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	});

	test('it becomes a PDF of several pages', async () => {
		const pdf = (await opened.page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
	});
});

describe('with colours forced by the system', () => {
	let page: Opened['page'];
	beforeAll(async () => {
		({ page } = await keep(SEED_PATH, { forcedColors: true }));
	});

	const lines = { A: 'solid', F: 'double', R: 'dashed', H: 'wavy', W: 'dotted' };

	test.for(Object.values(SIGNALS).map(({ letter }) => letter))(
		'every mark of %s keeps its own line',
		async (letter) => {
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
		const id = seed().annotations[0]?.id ?? '';
		await page.hover(`mark:has(+ #${id})`);
		expect(
			await page.$eval(`mark:has(+ #${id})`, (mark) => getComputedStyle(mark).outlineStyle),
		).toBe('solid');
	});

	test('the strip still tells named sources from others', async () => {
		const paper = (kind: string) =>
			page.$eval(`.strip a.${kind}`, (cell) => getComputedStyle(cell).backgroundColor);
		expect(await paper('named')).not.toBe(await paper('none'));
	});
});

describe('at 400 % zoom', () => {
	let opened: Opened;
	beforeAll(async () => {
		opened = await keep(SEED_PATH, { width: 320 });
	});

	test.for(['.notes summary', '.row > p, .notes', '.strip a', '.layers label', '.contents a'])(
		'no %s lies over another',
		async (selector) => {
			expect(await overlaps(opened, selector)).toEqual([]);
		},
	);

	test('open notes do not lie over the text', async () => {
		await opened.page.click('#notes-full');
		expect(await overlaps(opened, '.row > p, .notes > li')).toEqual([]);
	});

	test('no text of a picture is cut', async () => {
		expect(await cutText(opened)).toEqual([]);
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
