import type { Locator, Page } from 'playwright-core';
import type { Mark } from '../../src/domain/attempt.ts';
import type { KeyItem, MarkExercise } from '../../src/domain/exercise.ts';
import { textAt } from '../../src/domain/render-outcome.ts';
import { toWordRange, type WordRange, wordsOf } from '../../src/domain/word-range.ts';
import { course } from './site.ts';

const LESSON = 'who-says-so';
export const PATH = `lessons/${LESSON}/#mark`;

/** An exercise of the lesson. */
function exerciseOf(name: string, lesson = LESSON): MarkExercise {
	const found = course.lessons
		.find(({ id }) => id === lesson)
		?.exercises.find(({ id }) => id === `${lesson}/${name}`);
	if (found?.kind !== 'mark') throw new Error(`\`${lesson}\` has no exercise \`${name}\`.`);
	return found;
}

export const exercise = exerciseOf('voices');
const words = wordsOf(exercise.blocks);

export function item(id: string): KeyItem {
	const found = exercise.key.find((each) => each.id === id);
	if (!found) throw new Error(`The exercise has no item \`${id}\`.`);
	return found;
}

export function phraseOf({ spans: [span] }: KeyItem): string {
	return textAt(exercise, span);
}

/** The words of a span as the page numbers them. */
export function rangeOf(span: Pick<Mark, 'start' | 'end'>): WordRange {
	return toWordRange(words, span);
}

/** The element of an exercise. */
export function deskOf(page: Page, { id }: MarkExercise = exercise): Locator {
	return page.locator('practice-marks', { has: page.locator(`[data-exercise="${id}"]`) });
}

export function word(desk: Locator, index: number): Locator {
	return desk.locator(`[data-word="${index}"]`);
}

/** Draws over the words with the mouse. */
export async function draw(page: Page, { from, to }: WordRange): Promise<void> {
	const desk = deskOf(page);
	await word(desk, from).scrollIntoViewIfNeeded();
	await word(desk, from).hover();
	await page.mouse.down();
	await word(desk, to - 1).hover();
	await page.mouse.up();
}

/** Marks an item of the key as we would, by mouse. */
export async function markItem(page: Page, marked: KeyItem, reason = marked.form): Promise<void> {
	await draw(page, rangeOf(marked.spans[0]));
	await deskOf(page).locator(`[data-reason="${reason}"]`).click();
}

/** The phrases in the list of marks, which follows the text by a frame. */
export async function listed(page: Page): Promise<string[]> {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
	);
	return deskOf(page).locator('[data-marks] q').allTextContents();
}

export function said(page: Page): Promise<string | null> {
	return deskOf(page).locator('[data-said]').textContent();
}

export async function check(page: Page): Promise<void> {
	await deskOf(page).locator('[data-check]').click();
	await deskOf(page).locator('[data-heading]').waitFor();
}

/** The lesson’s place for both layers. */
export function compared(page: Page): Locator {
	return page.locator(`practice-compared[data-of="${exercise.id}"]`);
}
