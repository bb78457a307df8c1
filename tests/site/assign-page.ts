import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { readAssignmentFragment } from '../../src/client/assignment-link.ts';
import type { Assignment } from '../../src/domain/assignment.ts';
import { itemKey } from '../../src/domain/assignment-item.ts';
import type { Opened, Options } from './browser.ts';

export const PATH = 'assign/';

/** Opens the page, and waits until it can be used. */
export function openWith(open: (path: string, options?: Options) => Promise<Opened>) {
	return async (options: Options = {}, fragment = ''): Promise<Opened> => {
		const opened = await open(PATH + fragment, options);
		await opened.page.waitForSelector('[data-maker]:not([hidden])');
		return opened;
	};
}

/** Ticks the box of a lesson, or of an exercise, whose lesson is unfolded for it. */
export async function choose(page: Page, key: string): Promise<void> {
	const box = page.locator(`input[value="${key}"]`);
	const fold = page.locator(`details:has(input[value="${key}"]):not([open]) > summary`);
	if ((await fold.count()) > 0) await fold.click();
	await box.check();
}

/** The keys of what is chosen, in their order. */
export function chosenIn(page: Page): Promise<string[]> {
	return page.$$eval('[data-chosen] > li', (lines) =>
		lines.map((line) => line.getAttribute('data-key') ?? ''),
	);
}

/** The assignment that the page's link brings. */
export async function linkedIn(page: Page): Promise<Assignment> {
	const link = await page.inputValue('[data-link]');
	const [address, fragment = ''] = link.split('#');
	if (address !== `${inject('address')}a/`) throw new Error(`The link leads to ${address}.`);
	const read = readAssignmentFragment(`#${fragment}`);
	if ('problem' in read) throw new Error(`The link cannot be read: ${read.problem.kind}.`);
	return read.assignment;
}

export async function linkedKeys(page: Page): Promise<string[]> {
	return (await linkedIn(page)).items.map(itemKey);
}

/** A button of the chosen thing at this place, counted from 0. */
export function line(index: number, button: 'up' | 'down' | 'remove'): string {
	return `[data-chosen] > li:nth-child(${index + 1}) [data-${button}]`;
}

export function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

export function holdsFocus(page: Page, selector: string): Promise<boolean> {
	return page.$eval(selector, (element) => element === document.activeElement);
}
