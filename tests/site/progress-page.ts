import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { type Attempt, attemptId, type Tally } from '../../src/domain/attempt.ts';
import { type Backup, EMPTY_BACKUP } from '../../src/domain/backup.ts';
import { writeBackupFile } from '../../src/domain/backup-file.ts';
import { collectionOf } from '../domain/collection-builders.ts';
import { attemptOf, cardOf, marksAt, reviewOf, timeAt } from '../domain/practice-builders.ts';
import type { Opened, Options } from './browser.ts';
import { course } from './site.ts';

export const PATH = 'progress/';

/** A busy machine is slow. */
const WAIT = { timeout: 15_000 };

/** The exercises of the course that ask for something, in its order. */
export const TASKS = course.lessons.flatMap(({ id, title, exercises }) =>
	exercises
		.filter((exercise) => exercise.kind !== 'mark' || exercise.help !== 'worked')
		.map((exercise) => ({ id: exercise.id, title: exercise.title, lesson: { id, title } })),
);

/** The exercise at this place. */
export function task(index: number) {
	const found = TASKS[index];
	if (!found) throw new Error(`The course has no exercise ${index}.`);
	return found;
}

/** A try at the exercise at this place, with so many found of 12 and so many others marked of 31. */
export function tryAt(index: number, minute: number, found: number, alarms: number): Attempt {
	const tally: Tally = { targets: 12, found, others: 31, alarms };
	return attempt(task(index).id, minute, { tally });
}

export function attempt(exercise: string, minute: number, fields: Partial<Attempt> = {}): Attempt {
	return attemptOf(minute, { exercise, id: attemptId(exercise, timeAt(minute)), ...fields });
}

/** Three first tries that get better and a second try at the first; a draft, two steps, a card. */
export const FULL: Backup = {
	attempts: [tryAt(0, 1, 6, 10), tryAt(1, 2, 9, 5), tryAt(0, 3, 12, 0), tryAt(2, 4, 12, 1)],
	drafts: [
		{
			exercise: task(3).id,
			edition: 'e',
			answer: marksAt(1),
			startedAt: timeAt(5),
			changedAt: timeAt(6),
		},
	],
	steps: ['read', 'mark'].map((step) => ({
		lesson: task(0).lesson.id,
		step,
		reachedAt: timeAt(0),
	})),
	cards: [cardOf()],
	reviews: [reviewOf(7)],
	works: [],
	assigned: [],
	collection: collectionOf(['a', 'b'], 'Two'),
};

export function fileOf(backup: Partial<Backup>): string {
	return writeBackupFile({ ...EMPTY_BACKUP, ...backup }, timeAt(30));
}

/** Chooses a file of this content to bring back. */
export function bring(page: Page, text: string, name = 'mine.json'): Promise<void> {
	const buffer = Buffer.from(text);
	return page.setInputFiles('[data-import]', { name, mimeType: 'application/json', buffer });
}

export function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

/** Opens the page of somebody who has done all of this. */
export function fillWith(open: (path: string, options?: Options) => Promise<Opened>) {
	return async (backup: Partial<Backup> = FULL, options: Options = {}): Promise<Opened> => {
		const opened = await open(PATH, options);
		await bring(opened.page, fileOf(backup));
		await vi.waitFor(async () => expect(await said(opened.page)).toMatch(/new\.$/), WAIT);
		return opened;
	};
}

/** What “Save to a file” gives. */
export async function save(page: Page): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.click('[data-export]'),
	]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8'),
	};
}

/** The content of a saved file, but for the time it was written at and the order of its lists. */
export function contentOf(text: string): Record<string, unknown> {
	const content: Record<string, unknown> = { ...JSON.parse(text), exportedAt: '' };
	return Object.fromEntries(
		Object.entries(content).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
		]),
	);
}

/** What stands beside the exercise. */
export function workOn(page: Page, exercise: string): Promise<string | null> {
	return page.textContent(`[data-exercise="${exercise}"] [data-work]`);
}

/** Where the dots of a plot lie, from left to right: their heights in the page, in pixels. */
export function heightsIn(page: Page, plot: 'sharpness' | 'lean'): Promise<number[]> {
	return page.$$eval(`[data-${plot}] circle`, (dots) =>
		dots
			.map((dot) => dot.getBoundingClientRect())
			.sort((a, b) => a.x - b.x)
			.map(({ y, height }) => Math.round(y + height / 2)),
	);
}

export function cellsIn(page: Page): Promise<string[][]> {
	return page.$$eval('[data-tries] tr', (rows) =>
		rows.map((row) =>
			[...row.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
		),
	);
}
