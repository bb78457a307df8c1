import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { packing } from '../../src/client/pack.ts';
import type { Assignment } from '../../src/domain/assignment.ts';
import { toAssignmentFragment } from '../../src/domain/assignment-link.ts';
import { exerciseOfKind, pathOf } from './kinds-page.ts';
import { exercise as voices } from './mark-page.ts';
import { seed } from './site.ts';

export const sort = exerciseOfKind('sort');

const [first, second, third] = seed().annotations;
const refs = [first, second, third].map((each) => `${seed().id}/${each?.id}`);
export const PASSAGES = { kind: 'passages', title: 'Three passages', refs } as const;

/** An exercise to sort, one to mark, and three passages; whatever is given is otherwise. */
export function assignmentOf(changes: Partial<Assignment> = {}): Assignment {
	return {
		...{ title: 'Find the voice', note: 'Read first.\nThen mark.', due: 'Friday' },
		items: [
			{ kind: 'exercise', exercise: sort.id },
			{ kind: 'exercise', exercise: voices.id },
			PASSAGES,
		],
		...{ answers: 'after-check', order: 'as-set', signature: 'name' },
		...changes,
	};
}

/** The path to the assignment’s link, from the root, without the slash. */
export function linkTo(changes: Partial<Assignment> = {}): string {
	return `a/${toAssignmentFragment(assignmentOf(changes), packing)}`;
}

/** Waits until the work is shown. */
export async function shown(page: Page): Promise<void> {
	await page.locator('.to-do > li').first().waitFor();
}

/** Goes to another page of the site, in the same tab. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.goto(inject('address') + path, { waitUntil: 'load' });
}

export function toSort(page: Page): Promise<void> {
	return goTo(page, pathOf(sort));
}

/** Writes a name above the work, and waits until it is kept. */
export async function sign(page: Page, name: string): Promise<void> {
	await page.fill('[data-student]', name);
	await page.locator('[data-whose]', { hasText: name }).waitFor();
}

/** Hands in, by way of what would be given away. */
export async function handIn(page: Page): Promise<void> {
	await page.click('[data-content]');
	await page.click('[data-hand-in-now]');
	await page.locator('[data-save]').waitFor();
}

/** The name and the content of what a click gives to the downloads. */
export async function downloaded(page: Page, selector: string) {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
