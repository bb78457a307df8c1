import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Exercise } from '../../src/domain/exercise.ts';
import { doneWords, workWords } from '../../src/text/work.ts';
import { choose, openWith as openAssignWith } from './assign-page.ts';
import { useBrowser } from './browser.ts';
import { exerciseOfKind } from './kinds-page.ts';
import { exercise as marking } from './mark-page.ts';
import { cellsOf, downloadBy, type fileOf, give, said } from './results-page.ts';
import { handIn, shown } from './work-page.ts';

const { open } = useBrowser();
const openAssign = openAssignWith(open);

const sorting = exerciseOfKind('sort');
const asked = marking.key.filter(({ isOptional }) => !isOptional);
const TITLE = 'Who is speaking here?';

/** What somebody was told to do: so many of the key phrases, or every phrase there is. */
interface Student {
	readonly name: string;
	readonly found: number;
	readonly hasMarkedAll: boolean;
	/** How many of the phrases to sort are put where we put them, from the first on. */
	readonly sorted: number;
}

const ALL = asked.length;
const STUDENTS: readonly Student[] = [
	{ name: 'Ana', found: ALL, hasMarkedAll: false, sorted: sorting.items.length },
	{ name: 'Ben', found: ALL, hasMarkedAll: true, sorted: 1 },
	{ name: 'Cleo', found: 3, hasMarkedAll: false, sorted: 2 },
	{ name: 'Dana', found: 2, hasMarkedAll: false, sorted: 1 },
	{ name: 'Eli <b>', found: 5, hasMarkedAll: false, sorted: sorting.items.length },
];

test('a whole class, from the link to the grade book', { timeout: 240_000 }, async () => {
	const link = await makeLink();
	const files: ReturnType<typeof fileOf>[] = [];
	for (const student of STUDENTS) files.push(await workThrough(link, student));
	const [ana, ben, cleo, dana, eli] = files as [File, File, File, File, File];
	const damaged = { ...dana, buffer: dana.buffer.subarray(0, 700) };
	const again = { ...eli, name: 'eli (1).json' };

	const { page, complaints } = await open('results/');
	await give(page, [ana, ben, cleo, damaged, eli, again]);

	// Who is there: one file could not be read, one came twice, and nobody else is lost.
	await expect.poll(() => said(page)).toBe('5 files read, 1 could not be.');
	await page.click('[data-refused] summary');
	await expect
		.poll(() => page.textContent('[data-refused]'))
		.toContain(`“${dana.name}” is not JSON`);
	await page.click('[data-aside] summary');
	await expect
		.poll(() => page.textContent('[data-aside]'))
		.toContain(`Eli <b> (${again.name}): the same as “${eli.name}”, so it counts once.`);
	const rows = await cellsOf(page, '[data-students] tbody tr');
	const present = STUDENTS.filter(({ name }) => name !== 'Dana');
	expect(rows.map(([, name]) => name)).toEqual(present.map(({ name }) => name));

	// What they did, known before anything was added up: by what each was told to tick.
	const others = Number(/of (\d+)$/.exec((await glance(page, 0))[3] ?? '')?.[1]) / present.length;
	const tallies = present.map(({ found, hasMarkedAll }) => ({
		...{ targets: ALL, found, others, alarms: hasMarkedAll ? others : 0 },
	}));
	expect((await glance(page, 0)).slice(1)).toEqual([
		'4 of 4',
		`${sum(present.map(({ found }) => found))} of ${4 * ALL}`,
		`${others} of ${4 * others}`,
	]);
	expect((await glance(page, 1))[1]).toBe('4 of 4');
	const lines = await page.locator('.sum-up').allTextContents();
	expect(lines[0]).toBe(`4 students have handed in “${TITLE}”. All did both exercises.`);
	expect(complaints).toEqual([]);

	// The first key phrase was found by all, the last only by those who found all.
	await page.locator('.in-numbers summary').first().click();
	const phrases = await cellsOf(page, '[data-index="0"] .in-numbers table:nth-of-type(2) tbody tr');
	const told = marking.key.map((item, index) => [asked.indexOf(item), phrases[index]?.[2]]);
	for (const [place, found] of told.filter(([place]) => Number(place) >= 0))
		expect(Number(found)).toBe(present.filter((each) => each.found > Number(place)).length);

	// The grade book.
	const table = await downloadBy(page, '[data-csv]');
	const records = table.trim().split(/\r?\n/);
	expect(records).toHaveLength(1 + present.length);
	for (const [index, { name, found }] of present.entries()) {
		const record = records[index + 1] ?? '';
		expect(record).toContain(name);
		expect(record).toContain(
			[found, ALL, tallies[index]?.alarms, others].map((cell) => `"${cell}"`).join(),
		);
	}
});

type File = ReturnType<typeof fileOf>;

/** A teacher chooses two exercises and copies the link. */
async function makeLink(): Promise<string> {
	const { page, complaints } = await openAssign();
	await choose(page, marking.id);
	await choose(page, sorting.id);
	await page.fill('[data-setting=title]', TITLE);
	await page.check('input[name=answers][value=after-hand-in]');
	await page.selectOption('[data-setting=tries]', '1');
	expect(complaints).toEqual([]);
	return page.inputValue('[data-link]');
}

/** A student opens the link, does both exercises and hands in a file. */
async function workThrough(link: string, student: Student): Promise<File> {
	const { page, complaints } = await open(link.slice(inject('address').length));
	await shown(page);
	await page.fill('[data-student]', student.name);
	for (const [index, exercise] of [marking, sorting].entries()) {
		await page.click(`[data-items] a[href*="${exercise.id.split('/')[1]}"]`);
		await doExercise(page, exercise, student);
		await page.getByText(`${doneWords(index + 1, 2)}.`).waitFor();
		await page.click('[data-work-bar] a');
		await shown(page);
	}
	await expect.poll(() => page.textContent('[data-hand-in]')).toContain(workWords.allDone);
	await handIn(page);
	expect(complaints).toEqual([]);
	const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return {
		name: download.suggestedFilename(),
		mimeType: 'application/json',
		buffer: Buffer.concat(chunks),
	};
}

/** Ticks phrases in the list below the text, or puts phrases under what they are, and checks it. */
async function doExercise(page: Page, exercise: Exercise, student: Student): Promise<void> {
	const name = exercise.id.split('/')[1] ?? '';
	const place = page.locator(`#${name}`);
	await place.locator('[data-check]').waitFor();
	// Only then does the bar lead to this work.
	await page.locator('[data-work-bar] a[href*="#"]').first().waitFor();
	if (exercise.kind === 'sort') {
		for (const { id, bin } of exercise.items.slice(0, student.sorted))
			await place.locator(`[data-item="${id}"] input[value="${bin}"]`).check();
	} else {
		const wanted = asked
			.slice(0, student.found)
			.map(({ spans: [{ start, end }], signal }) => `${start} ${end} ${signal}`);
		const ticked = await place.evaluate(
			(element, { wanted, isAll }) => {
				const boxes = [...element.querySelectorAll<HTMLInputElement>('input[data-start]')];
				const chosen = boxes.filter(
					({ dataset: { start, end, signal } }) =>
						isAll || wanted.includes(`${start} ${end} ${signal}`),
				);
				for (const box of chosen) box.click();
				return chosen.length;
			},
			{ wanted, isAll: student.hasMarkedAll },
		);
		expect(ticked).toBeGreaterThanOrEqual(student.found);
	}
	await place.locator('[data-check]').click();
	await page.locator(`#${name} [data-result]`).waitFor();
}

/** The cells of an exercise's row at a glance. */
async function glance(page: Page, index: number): Promise<string[]> {
	return (await cellsOf(page, '[data-glance] tbody tr'))[index] ?? [];
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
