import type { Locator, Page } from 'playwright-core';
import type { Exercise } from '../../src/domain/exercise.ts';
import { course } from './site.ts';

type Kind = Exercise['kind'];

/** The first exercise of that kind in the course. */
export function exerciseOfKind<K extends Kind>(kind: K): Extract<Exercise, { kind: K }> {
	const found = course.lessons
		.flatMap(({ exercises }) => exercises)
		.find((exercise): exercise is Extract<Exercise, { kind: K }> => exercise.kind === kind);
	if (!found) throw new Error(`No lesson has an exercise of the kind \`${kind}\`.`);
	return found;
}

/** Its address, from the root, without the slash. */
export function pathOf({ id }: Pick<Exercise, 'id'>): string {
	const [lesson, name] = id.split('/');
	return `lessons/${lesson}/#${name}`;
}

export function elementOf(page: Page, { id }: Pick<Exercise, 'id'>): Locator {
	return page.locator(`.practice[data-exercise="${id}"]`);
}

/** A part of the exercise, by the id it has in its data. */
export function partOf(element: Locator, id: string): Locator {
	return element.locator(`[data-item="${id}"]`);
}

/** Gives some answer, whatever it is worth. */
export async function answerSomehow(element: Locator, { kind }: Pick<Exercise, 'kind'>) {
	if (kind === 'sort') await element.locator('label').first().click();
	else if (kind === 'trace') await element.locator('[data-move="1"]').first().click();
	else await element.locator('input[type=text], textarea').first().fill('12');
}

export async function check(element: Locator): Promise<void> {
	await element.locator('[data-check]').click();
	await element.locator('[data-result]').waitFor();
}

/** The stops of a trail, as they stand. */
export function orderIn(element: Locator): Promise<(string | undefined)[]> {
	return element
		.locator('[data-stop]')
		.evaluateAll((stops) => stops.map((stop) => (stop as HTMLElement).dataset['stop']));
}
