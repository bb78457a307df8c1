import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Assignment } from '../../src/domain/assignment.ts';
import { type Answer, type Attempt, attemptId, type Mark } from '../../src/domain/attempt.ts';
import type { LessonExercises } from '../../src/domain/catalogue.ts';
import type { Exercise, MarkExercise } from '../../src/domain/exercise.ts';
import type { HandIn } from '../../src/domain/hand-in.ts';
import { writeHandInFile } from '../../src/domain/hand-in-file.ts';
import { AttemptJudge } from '../../src/domain/judge-attempt.ts';
import { timeAt } from '../domain/practice-builders.ts';
import type { Opened, Options } from './browser.ts';
import { readBuilt } from './site.ts';

export const PATH = 'results/';
const LESSON = 'who-says-so';

const { exercises } = JSON.parse(
	readBuilt(`data/lessons/${LESSON}.json`).toString('utf8'),
) as LessonExercises;

function exerciseOf<Kind extends Exercise['kind']>(kind: Kind) {
	const found = exercises.find(
		(each) => each.kind === kind && (each.kind !== 'mark' || each.help === 'alone'),
	);
	if (!found) throw new Error(`The lesson has no exercise of the kind ${kind}.`);
	return found as Extract<Exercise, { kind: Kind }>;
}

export const MARKING: MarkExercise = exerciseOf('mark');
export const SORTING = exerciseOf('sort');
export const REWRITING = exerciseOf('rewrite');

export const ASSIGNMENT: Assignment = {
	title: 'Who is speaking?',
	...{ note: '', due: '', answers: 'after-check', order: 'as-set', signature: 'name' },
	items: [MARKING, SORTING, REWRITING].map(({ id }) => ({ kind: 'exercise', exercise: id })),
};

/** The phrases of the key that are to be found, and those without anything. */
export const KEY = MARKING.key.filter(({ id }) => !MARKING.given.includes(id));
export const ASKED = KEY.filter(({ isOptional }) => !isOptional);

function everything(): Mark[] {
	return [...KEY.flatMap(({ spans }) => spans), ...MARKING.others].map((span, index) => ({
		...{ id: `m${index}`, start: span.start, end: span.end, signal: 'attribution' },
	}));
}

/** Marks on so many phrases of the key, and on so many that carry nothing, from the first on. */
export function marksOn(found: number, alarms: number): Mark[] {
	const spans = [
		...ASKED.slice(0, found).map(({ spans: [span] }) => span),
		...MARKING.others.slice(0, alarms),
	];
	return spans.map(({ start, end }, index) => ({
		...{ id: `m${index}`, start, end, signal: 'attribution' },
	}));
}

export function tryAt(exercise: Exercise, answer: Answer, minute: number): Attempt {
	const { id, edition } = exercise;
	const checkedAt = timeAt(minute);
	return {
		...{ id: attemptId(id, checkedAt), exercise: id, edition, answer },
		...{ startedAt: timeAt(minute - 1), checkedAt, hadAnswers: false },
		...new AttemptJudge(exercise).judge({ edition, answer })?.score,
	};
}

/** A student who has marked so, at a minute of their own. */
export function handIn(student: string, marks: readonly Mark[], minute: number): HandIn {
	const bins = Object.fromEntries(SORTING.items.map(({ id, bin }) => [id, bin]));
	return {
		assignment: ASSIGNMENT,
		student,
		startedAt: timeAt(0),
		handedInAt: timeAt(55),
		attempts: [
			tryAt(MARKING, { kind: 'mark', marks }, minute),
			tryAt(SORTING, { kind: 'sort', bins }, minute + 1),
		],
		steps: [],
	};
}

/** Five who go about it differently. */
export const CLASS: readonly HandIn[] = [
	handIn('Ana', marksOn(ASKED.length, 1), 5),
	handIn('Ben', marksOn(3, 0), 10),
	handIn('Cleo', marksOn(6, 8), 15),
	handIn('Dario <b>', everything(), 20),
	handIn('=Elif', [], 25),
];

export function fileOf(content: HandIn | string, name?: string) {
	const text = typeof content === 'string' ? content : writeHandInFile(content);
	const student = typeof content === 'string' ? 'file' : content.student.replace(/\W+/g, '');
	return {
		name: name ?? `${student}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	};
}

export async function give(page: Page, files: readonly ReturnType<typeof fileOf>[]): Promise<void> {
	await page.setInputFiles('[data-files]', [...files]);
	await expect.poll(() => said(page)).toMatch(/ read[.,]/);
}

export function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

/** Opens the page of somebody who has opened these files. */
export function openWith(open: (path: string, options?: Options) => Promise<Opened>) {
	return async (
		files: readonly ReturnType<typeof fileOf>[] = CLASS.map((each) => fileOf(each)),
		options: Options = {},
	): Promise<Opened> => {
		const opened = await open(PATH, options);
		await give(opened.page, files);
		return opened;
	};
}

/** The cells of a table's rows, white space as one space. */
export function cellsOf(page: Page, rows: string): Promise<string[][]> {
	return page.$$eval(rows, (all) =>
		all.map((row) =>
			[...row.querySelectorAll('th, td')].map((cell) =>
				cell.textContent.replace(/\s+/g, ' ').trim(),
			),
		),
	);
}

/** What the button gives to the browser's downloads. */
export async function downloadBy(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
	return readFileSync(await download.path(), 'utf8');
}
