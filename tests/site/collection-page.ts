import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { type Example, exampleRef } from '../../src/domain/example.ts';
import { toShareFragment } from '../../src/domain/share-fragment.ts';
import type { Opened, Options } from './browser.ts';
import { readBuilt } from './site.ts';

export const PATH = 'collection/';

/** A busy machine is slow. */
const WAIT = { timeout: 15_000 };

/** The examples of the seed article, as the site offers them. */
export const all: Example[] = JSON.parse(
	readBuilt('search/articles/ksmo-desertion.json').toString(),
);
export const five = [3, 0, 12, 20, 30].map((index) => all[index] as Example);
export const FIVE = five.map(({ id }) => id);

/** The page of the collection with a link's list. */
export function link(examples: readonly Example[], title = ''): string {
	return PATH + toShareFragment(examples.map(exampleRef), title);
}

/** A file as “Export JSON” writes it. */
export function fileOf(examples: readonly Example[], fields: object = {}): string {
	const items = examples.map((example) => ({ addedAt: '2025-11-09T10:30:00.000Z', example }));
	return JSON.stringify({ format: 'who-says-collection', version: 1, title: '', items, ...fields });
}

/** Chooses a file of this content to import. */
export function choose(page: Page, text: string): Promise<void> {
	const buffer = Buffer.from(text);
	return page.setInputFiles('[data-import]', {
		name: 'list.json',
		mimeType: 'application/json',
		buffer,
	});
}

export function idsIn(page: Page): Promise<string[]> {
	return page.$$eval('[data-items] > li', (items) =>
		items.map((item) => item.getAttribute('data-ref')?.split('/')[1] ?? ''),
	);
}

export function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

/** A button of the item at this place, counted from 0. */
export function item(index: number, button: 'up' | 'down' | 'remove'): string {
	return `[data-items] > li:nth-child(${index + 1}) [data-${button}]`;
}

export function holdsFocus(page: Page, selector: string): Promise<boolean> {
	return page.$eval(selector, (element) => element === document.activeElement);
}

export function visible(page: Page, selector: string): Promise<boolean> {
	return page.locator(selector).first().isVisible();
}

/** Opens the page with five examples of the seed article, which came by a link. */
export function fillWith(open: (path: string, options?: Options) => Promise<Opened>) {
	return async (options: Options = {}): Promise<Opened> => {
		const opened = await open(link(five, 'Who counts?'), options);
		await opened.page.click('[data-add-all]');
		await vi.waitFor(async () => expect(await idsIn(opened.page)).toEqual(FIVE), WAIT);
		return opened;
	};
}
