import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { SCHEMES, useBrowser, WIDTHS } from './browser.ts';
import { pages, problemPages } from './site.ts';

const { open } = useBrowser();

/** Pages of one kind: of the help for authors a few stand for all. */
const SAMPLE = [...pages.filter((path) => !problemPages.includes(path)), ...problemPages.slice(-3)];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A note is a footnote, which is no landmark: a lesson may show the same one several times. */
const LANDMARKS = {
	id: 'landmark-unique',
	selector: ':is(nav, header, main, footer, section, form)',
};

type Opened = Awaited<ReturnType<typeof open>>;

async function faultsOf({ page }: Opened): Promise<string[]> {
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

/** What makes the page wider than its window. */
function widerThanWindow({ page }: Opened): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > width + 0.5,
		);
		return [
			`${document.documentElement.scrollWidth} px`,
			...wide.map(({ outerHTML }) => outerHTML.slice(0, 80)),
		];
	});
}

describe.each(WIDTHS)('at %i px', (width) => {
	test.for(pages)('/%s loads without a message, an error or another host', async (path) => {
		const { complaints } = await open(path, { width });
		expect(complaints).toEqual([]);
	});

	test.for(SAMPLE)('/%s has nothing that keeps anyone out, light or dark', async (path) => {
		const opened = await open(path, { width });
		for (const scheme of SCHEMES) {
			await opened.page.emulateMedia({ colorScheme: scheme });
			expect(await faultsOf(opened), scheme).toEqual([]);
		}
		expect(opened.complaints).toEqual([]);
	});
});

test.for(problemPages)('/%s has nothing that keeps anyone out', async (path) => {
	expect(await faultsOf(await open(path, { width: 375 }))).toEqual([]);
});

test.for(pages)('/%s does not scroll sideways on a phone, nor at 400 %% zoom', async (path) => {
	const opened = await open(path, { width: 375 });
	expect(await widerThanWindow(opened)).toEqual([]);
	await opened.page.setViewportSize({ width: 320, height: 640 });
	expect(await widerThanWindow(opened)).toEqual([]);
});

test('an address that is not there answers with the page that says so', async () => {
	const { page, complaints } = await open('nobody/');
	expect(await page.title()).toContain('Nobody says');
	expect(complaints.filter((complaint) => complaint.startsWith('404'))).toHaveLength(1);
});
