import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/domain/example.ts';
import { useBrowser } from './browser.ts';
import { PATH, five, fileOf, choose, visible, fillWith } from './collection-page.ts';

const { open } = useBrowser();
const filled = fillWith(open);

describe('on paper', () => {
	const parts = ['.finding', '.reason .ask, .reason p', '.label', '.ruled', '.item .buttons'];
	const shown = (page: Page) =>
		page.evaluate(
			(selectors) =>
				selectors.filter((selector) =>
					[...document.querySelectorAll(`[data-items] :is(${selector})`)].some((part) =>
						part.checkVisibility({ contentVisibilityAuto: true }),
					),
				),
			parts,
		);

	test('with notes, each item has its finding and its note, and no lines', async () => {
		const { page } = await filled();
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => shown(page)).toEqual(parts.slice(0, 3));
	});

	test('without notes, each item has lines, and nothing gives the finding away', async () => {
		const { page } = await filled();
		await page.click('#paper-lines');
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => shown(page)).toEqual(['.ruled']);
		const printed = await page.$$eval('[data-items] *', (elements) =>
			elements
				.filter((element) => element.children.length === 0 && element.checkVisibility())
				.map(({ textContent }) => textContent)
				.join('\n'),
		);
		for (const { kind, label, note } of five) {
			expect(printed).not.toContain(kind);
			expect(printed).not.toContain(`, ${label}`);
			expect(printed).not.toContain(note.slice(0, 30));
		}
	});

	test('the phrase stays marked by its line, in black', async () => {
		const { page } = await filled({ scheme: 'dark', reducedMotion: true });
		await page.click('#paper-lines');
		await page.emulateMedia({ media: 'print' });
		const lines = await page.$$eval('[data-items] mark', (marks) =>
			marks.map((mark) => getComputedStyle(mark).textDecorationLine),
		);
		expect(new Set(lines)).toEqual(new Set(['underline']));
		const color = await page.$eval('.sentence mark', (mark) => {
			const { color, textDecorationColor } = getComputedStyle(mark);
			return [color, textDecorationColor];
		});
		expect(color).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
	});

	test('the sheet has its title and a line for name and date, and no controls', async () => {
		const { page } = await filled();
		expect(await visible(page, '.worksheet')).toBe(false);
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => visible(page, '.worksheet-name')).toBe(true);
		await expect
			.poll(() => page.textContent('.worksheet'))
			.toMatch(/^\s*Who counts\?\s*Name\s*Date\s*$/);
		expect(await visible(page, 'collection-page button')).toBe(false);
		expect(await visible(page, 'collection-page input')).toBe(false);
		expect(await visible(page, '.said')).toBe(false);
	});

	const printedSource = async (page: Page) =>
		(await visible(page, '.item .source')) ? page.textContent('.item .source') : '';

	test('the notice of a composed article is printed either way', async () => {
		const { page } = await open(PATH);
		const notice = 'Composed for teaching: no such place.';
		await choose(page, fileOf([{ ...(five[0] as Example), origin: 'composed', notice }]));
		await page.click('[data-add-all]');
		await page.locator('.item .source').first().waitFor();
		await page.emulateMedia({ media: 'print' });
		await expect.poll(() => printedSource(page)).toContain(notice);
		await page.$eval('#paper-lines', (radio) => (radio as HTMLElement).click());
		await expect.poll(() => printedSource(page)).toContain(notice);
	});

	test('“Print” prints', async () => {
		const { page } = await filled({
			before: () => Object.assign(window, { print: () => document.body.append('PRINTED') }),
		});
		await page.click('[data-print]');
		await expect.poll(() => page.textContent('body')).toContain('PRINTED');
	});
});
