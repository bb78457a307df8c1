import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Opened, SCHEMES, useBrowser } from './browser.ts';
import { pages, problemPages } from './site.ts';

const { keep, open } = useBrowser();

/** The help for authors is many pages of one kind: some stand for all. */
const SAMPLE = [...pages.filter((path) => !problemPages.includes(path)), ...problemPages.slice(-3)];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A note is a footnote, which is no landmark: a lesson may show the same one several times. */
const LANDMARKS = {
	id: 'landmark-unique',
	selector: ':is(nav, header, main, footer, section, form)',
};

let tab: Opened;
beforeAll(async () => {
	tab = await keep('', { width: 375 });
});

async function visit(path: string, width: number): Promise<void> {
	const { page, complaints } = tab;
	const { origin } = new URL(page.url());
	complaints.length = 0;
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width, height: 800 });
	await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
}

async function barriers(): Promise<string[]> {
	const { page } = tab;
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ tags, landmarks }) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			axe.configure({ rules: [landmarks] });
			const { violations } = await axe.run(document, {
				resultTypes: ['violations'],
				runOnly: tags,
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
			);
		},
		{ tags: TAGS, landmarks: LANDMARKS },
	);
}

async function keepsNobodyOut(colorScheme: 'light' | 'dark'): Promise<void> {
	await tab.page.emulateMedia({ colorScheme });
	expect(await barriers()).toEqual([]);
}

/** What makes the page wider than its window. */
async function tooWideAt(width: number): Promise<string[]> {
	await tab.page.setViewportSize({ width, height: 640 });
	return tab.page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		return [`${scrollWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
	});
}

describe.for(pages)('/%s', (path) => {
	const isSample = SAMPLE.includes(path);

	describe('on a phone', () => {
		beforeAll(() => visit(path, 375));

		test('loads without a message, an error or another host', () => {
			expect(tab.complaints).toEqual([]);
		});

		test.for(isSample ? SCHEMES : (['light'] as const))(
			'keeps nobody out in %s colours',
			keepsNobodyOut,
		);

		test.for([375, 320])('does not scroll sideways at %i px', async (width) => {
			expect(await tooWideAt(width)).toEqual([]);
		});
	});

	if (!isSample) return;
	describe('on a wide screen', () => {
		beforeAll(() => visit(path, 1280));

		test('loads without a message, an error or another host', () => {
			expect(tab.complaints).toEqual([]);
		});

		test.for(SCHEMES)('keeps nobody out in %s colours', keepsNobodyOut);
	});
});

test('an address that is not there answers with the page that says so', async () => {
	const { page, complaints } = await open('nobody/');
	expect(await page.title()).toContain('Nobody says');
	expect(complaints.filter((complaint) => complaint.startsWith('404'))).toHaveLength(1);
});
