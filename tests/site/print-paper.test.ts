import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Paper, pdfName, printPages } from '../../scripts/pdf.ts';
import { widthOf } from '../../src/domain/type-width.ts';
import { type Opened, useBrowser } from './browser.ts';
import { poppler } from './poppler.ts';
import { articlePages, course, readPage, sheetPages, standIns } from './site.ts';

const { keep, browser } = useBrowser();

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** The width of an A4 page between its margins, the narrower of the two, at 96 px an inch. */
const A4 = Math.floor(((210 - 2 * 16) / 25.4) * 96);

describe('in print', () => {
	let tab: Opened;
	beforeAll(async () => {
		tab = await keep('lessons/', { width: A4, scheme: 'dark' });
		await tab.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	});

	async function visit(path: string): Promise<void> {
		await tab.page.goto(inject('address') + path);
		await tab.page.evaluate(() => document.fonts.ready);
	}

	test('nothing is wider than the paper, and every line of a text is one line', async () => {
		const faults: string[] = [];
		for (const path of sheetPages.filter((each) => !each.startsWith('modules/'))) {
			await visit(path);
			const found = await tab.page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				const broken = [...document.querySelectorAll('.line')].filter((line) => {
					const words = line.querySelector('.words');
					const tops = [...(words?.getClientRects() ?? [])].map(({ height }) => height);
					return Math.max(...tops) > 1.5 * Number.parseFloat(getComputedStyle(line).lineHeight);
				});
				const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
				return [...wide, ...broken.map(({ id }) => `${id} is broken`)];
			});
			faults.push(...found.map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});

	test.for([
		'lessons/do-the-sums/key/',
		'signals/hedge/poster/',
		'modules/whose-frame/certificate/',
	])('/%s needs no colour', async (path) => {
		await visit(path);
		const colours = await tab.page.$$eval('.sheets, .sheets *', (elements) =>
			elements.flatMap((element) => {
				const { color, textDecorationColor, borderTopColor, backgroundColor } =
					getComputedStyle(element);
				return [color, textDecorationColor, borderTopColor, backgroundColor];
			}),
		);
		const coloured = colours.filter((colour) => {
			const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
			return red !== green || green !== blue;
		});
		expect(coloured).toEqual([]);
	});

	test('each signal keeps a line of its own kind', async () => {
		const styles = new Map<string, string>();
		for (const path of ['attribution', 'figure', 'framing', 'hedge', 'wording']) {
			await visit(`signals/${path}/poster/`);
			const style = await tab.page.$eval(
				'.example mark',
				(mark) => getComputedStyle(mark).textDecorationStyle,
			);
			styles.set(path, style);
		}
		expect([...styles.values()]).toEqual(['solid', 'double', 'dashed', 'wavy', 'dotted']);
	});

	test('only the sheet is printed', async () => {
		await visit('lessons/the-trail/worksheet/');
		const shown = await tab.page.$$eval(
			'header.site, footer.site, .sheet-tools, .crumbs',
			(parts) => parts.filter((part) => part.checkVisibility()).map(({ className }) => className),
		);
		expect(shown).toEqual([]);
	});

	test('characters are as wide as lines are reckoned', async () => {
		await visit('lessons/the-trail/worksheet/');
		const known = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 33 + index));
		const measured = await tab.page.evaluate((characters) => {
			const context = document.createElement('canvas').getContext('2d');
			if (!context) throw new Error('There is no canvas.');
			context.font = '100px Newsreader';
			context.fontKerning = 'none';
			return Array.from(characters, (each) => context.measureText(each).width);
		}, `${known}“”‘’–—…£`);
		const off = Array.from(`${known}“”‘’–—…£`, (each, index) => ({
			each,
			by: Math.abs(widthOf(each) - (measured[index] ?? 0)),
		}));
		expect(off.filter(({ by }) => by > 1)).toEqual([]);
	});
});

describe('as PDF', () => {
	const LESSON = 'do-the-sums';
	const PATHS = [`lessons/${LESSON}/worksheet/`, `lessons/${LESSON}/key/`];
	const [folder, again] = ['one', 'two'].map((name) =>
		mkdtempSync(join(tmpdir(), `who-says-${name}-`)),
	) as [string, string];

	beforeAll(async () => {
		await printPages(browser(), inject('address'), PATHS, folder);
		await printPages(browser(), inject('address'), PATHS.slice(0, 1), again);
	});

	const file = (path: string, paper: Paper, dir = folder) => join(dir, pdfName(path, paper));
	/** What stands on each page around the sheet. */
	const HEAD_OR_FOOT = /^(?:Page \d+ of \d+|Who Says\? · .*|Worksheet|Answer key)$/gm;
	const cases = PATHS.flatMap((path) => [
		{ path, paper: 'a4', size: /Page size:\s+59[56]\S* x 84[12]\S* pts \(A4\)/ } as const,
		{ path, paper: 'letter', size: /Page size:\s+612 x 792 pts \(letter\)/ } as const,
	]);

	describe.each(cases)('$path on $paper', ({ path, paper, size }) => {
		const info = () => poppler('pdfinfo', file(path, paper));
		const count = () => Number(/Pages:\s+(\d+)/.exec(info())?.[1]);

		test('is tagged, with a title, on the right paper', () => {
			expect(info()).toMatch(/Tagged:\s+yes/);
			expect(info()).toContain(readPage(path).title);
			expect(info()).toMatch(size);
		});

		test('has its language and an outline', () => {
			const bytes = readFileSync(file(path, paper)).toString('latin1');
			expect(bytes).toMatch(/\/Type \/Catalog[\s\S]*?\/Lang \(en-GB\)/);
			expect(bytes).toMatch(/\/Outlines \d+ 0 R/);
			expect(bytes).toMatch(/\/Type \/Outlines[\s\S]*?\/Count [1-9]/);
		});

		test('has headings and paragraphs as such', () => {
			const structure = poppler('pdfinfo', '-struct', file(path, paper));
			for (const tag of ['H1', 'H2', 'P', 'L'])
				expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
		});

		test('has three to five pages, each with its number and its head', () => {
			expect(count()).toBeGreaterThanOrEqual(3);
			expect(count()).toBeLessThanOrEqual(5);
			for (let page = 1; page <= count(); page++) {
				const at = String(page);
				const text = poppler('pdftotext', '-f', at, '-l', at, file(path, paper), '-');
				expect(text).toContain(`Page ${page} of ${count()}`);
				expect(text).toContain('Who Says? · The figures');
			}
		});

		test('has all words of the page', () => {
			const text = squeeze(
				poppler('pdftotext', '-raw', file(path, paper), '-').replace(HEAD_OR_FOOT, ''),
			);
			const parts = [...readPage(path).querySelectorAll('.sheets :is(.words, li > p, h2, td, th)')]
				.filter((part) => part.querySelector('.n, .ref, a') === null)
				.map(({ textContent }) => squeeze(textContent));
			expect(parts.length).toBeGreaterThan(20);
			expect(parts.filter((part) => !text.includes(part))).toEqual([]);
		});
	});

	test.for(['a4', 'letter'] as const)('a page gives the same bytes again, on %s', (paper) => {
		const [path = ''] = PATHS;
		expect(readFileSync(file(path, paper)).equals(readFileSync(file(path, paper, again)))).toBe(
			true,
		);
	});
});

test('posters and certificates are one page each', async () => {
	const paths = sheetPages.filter((path) => /(poster|certificate)\/$/.test(path));
	const folder = mkdtempSync(join(tmpdir(), 'who-says-posters-'));
	const names = await printPages(browser(), inject('address'), paths, folder);
	const longer = names.filter(
		(name) => !/Pages:\s+1\n/.test(poppler('pdfinfo', join(folder, name))),
	);
	expect(longer).toEqual([]);
	expect(names).toHaveLength(2 * (course.signals.size + course.modules.length));
});

test('an article has the words of every note, where columns and pages end as well', async () => {
	const paths = standIns(articlePages);
	const folder = mkdtempSync(join(tmpdir(), 'who-says-articles-'));
	await printPages(browser(), inject('address'), paths, folder);
	const lost = paths.flatMap((path) => {
		const notes = [...readPage(path).querySelectorAll('.notes p')].map(({ textContent }) =>
			squeeze(textContent),
		);
		expect(notes.length).toBeGreaterThan(20);
		return (['a4', 'letter'] as const).flatMap((paper) => {
			const printed = poppler('pdftotext', '-raw', join(folder, pdfName(path, paper)), '-');
			const text = squeeze(printed.replace(/^\f?Page \d+ of \d+$/gm, ''));
			return notes.filter((note) => !text.includes(note)).map((note) => `${paper}: ${note}`);
		});
	});
	expect(lost).toEqual([]);
});
