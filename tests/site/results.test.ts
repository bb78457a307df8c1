import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { toAssignmentFragment } from '../../src/client/assignment-link.ts';
import { measureClass, measureStudent } from '../../src/domain/class-measure.ts';
import { toCodedExercise } from '../../src/domain/coded-exercise.ts';
import { writeHandInCode } from '../../src/domain/hand-in-code.ts';
import { writeHandInFile } from '../../src/domain/hand-in-file.ts';
import { toWordRange, wordsOf } from '../../src/domain/word-range.ts';
import { measureWords, resultsWords as words } from '../../src/text/results.ts';
import { findBarriers, findTooWide } from './barriers.ts';
import { SCHEMES, useBrowser } from './browser.ts';
import {
	ASKED,
	ASSIGNMENT,
	cellsOf,
	CLASS,
	downloadBy,
	fileOf,
	give,
	handIn,
	KEY,
	MARKING,
	marksOn,
	openWith,
	PATH,
	REWRITING,
	said,
	SORTING,
	tryAt,
} from './results-page.ts';
import { readBuilt, readPage } from './site.ts';

const { open, keep } = useBrowser();
const opened = openWith(open);

/** The tallies of the class in marking and sorting, by student. */
const TALLIES = CLASS.map(({ attempts }) => attempts.flatMap(({ tally }) => tally ?? []));
const MARKED = TALLIES.flatMap(([tally]) => tally ?? []);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('a class of five', () => {
	test('is summed up in words and in numbers, right to the last one', async () => {
		const { page, complaints } = await opened();
		const measure = measureClass(
			TALLIES.flatMap((tallies, index) => measureStudent(index, tallies) ?? []),
		);
		const lines = await page.locator('.sum-up').allTextContents();
		expect(lines[0]).toBe(
			'5 students have handed in “Who is speaking?”. Nobody did all 3 exercises.',
		);
		expect(lines[1]).toBe(measure && measureWords(measure));
		const [marking, sorting, rewriting] = await cellsOf(page, '[data-glance] tbody tr');
		expect(marking?.slice(1)).toEqual([
			'5 of 5',
			`${sum(MARKED.map(({ found }) => found))} of ${5 * ASKED.length}`,
			`${sum(MARKED.map(({ alarms }) => alarms))} of ${sum(MARKED.map(({ others }) => others))}`,
		]);
		expect(sorting?.[1]).toBe('5 of 5');
		expect(rewriting?.slice(1)).toEqual(['0 of 5', '–', '–']);
		expect(complaints).toEqual([]);
	});

	test('has a row for each student, in the order of a register', async () => {
		const { page } = await opened();
		const rows = await cellsOf(page, '[data-students] tbody tr');
		expect(rows.map(([, name]) => name)).toEqual(['=Elif', 'Ana', 'Ben', 'Cleo', 'Dario <b>']);
		const [ana] = TALLIES;
		const found = sum((ana ?? []).map((tally) => tally.found));
		const targets = sum((ana ?? []).map((tally) => tally.targets));
		expect(rows[1]?.slice(2, 4)).toEqual(['2 of 3', `${found} of ${targets}`]);
		expect(rows[4]?.[5]).toContain('marks too readily');
		expect(new Set(rows.map(([number]) => number))).toEqual(new Set(['1', '2', '3', '4', '5']));
	});

	test('is a dot for each student, and marking everything lies no higher than marking nothing', async () => {
		const { page } = await opened(
			[CLASS[3], CLASS[4]].flatMap((each) =>
				each ? [fileOf({ ...each, attempts: each.attempts.slice(0, 1) })] : [],
			),
		);
		const heights = await page.$$eval('[data-plot] circle', (dots) =>
			dots.map((dot) => Number(dot.getAttribute('cy'))),
		);
		expect(heights).toHaveLength(2);
		expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 3);
	});

	test('tells of each key phrase how many found it', async () => {
		const { page } = await opened();
		await page.locator('.in-numbers summary').first().click();
		const rows = await cellsOf(page, '[data-index="0"] .in-numbers table:nth-of-type(2) tbody tr');
		expect(rows).toHaveLength(KEY.length);
		const found = KEY.map((item) => {
			const place = ASKED.indexOf(item);
			// All of them, the first three, the first six, everything, nothing.
			return place < 0 ? undefined : 2 + (place < 3 ? 1 : 0) + (place < 6 ? 1 : 0);
		});
		const told = rows.map((cells, index) =>
			found[index] === undefined ? undefined : Number(cells[2]),
		);
		expect(told).toEqual(found);
	});

	test('lists what was missed and marked without need most, with our note and a question', async () => {
		const { page } = await opened();
		const [missed, alarmed] = await page.$$eval('[data-index="0"] .most section', (sections) =>
			sections.map((section) => section.textContent),
		);
		const last = ASKED.at(-1);
		expect(missed).toContain(ASKED[6]?.note);
		expect(missed).toContain(`found by 2 of 5`);
		expect(alarmed).toContain('marked as attribution by 3 of 5');
		expect(alarmed).toContain(words.askClass);
		expect(last?.note).not.toBe('');
	});

	test('is talked about with the prompts of its plan', async () => {
		const { page } = await opened();
		await expect.poll(() => page.locator('[data-prompts-list] li').count()).toBeGreaterThan(3);
	});
});

describe('the heat map', () => {
	test('has the number of those who marked a word, and ours beside it', async () => {
		const { page } = await opened();
		const [first, second] = MARKING.others;
		const all = wordsOf(MARKING.blocks);
		const wordAt = (span = first) => all[toWordRange(all, span ?? { start: 0, end: 1 }).from];
		const shareOf = (offset: number) =>
			page.evaluate((place) => {
				const texts = [...document.querySelectorAll('[data-index="0"] [data-heat] p')];
				let at = 0;
				for (const text of texts) {
					const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const parent = node.parentElement;
						if (parent?.closest('.n, .ref, .hidden')) continue;
						const length = node.textContent?.length ?? 0;
						if (at <= place && place < at + length)
							return parent?.closest<HTMLElement>('.run')?.dataset['share'] ?? 'nobody';
						at += length;
					}
				}
				return 'nowhere';
			}, offset);
		/** Where a place of the article lies in the blocks laid end to end. */
		const laidOut = (offset: number) => {
			let before = 0;
			for (const { start, text } of MARKING.blocks) {
				if (start <= offset && offset < start + text.length) return before + offset - start;
				before += text.length;
			}
			return -1;
		};
		// Ana, Cleo and Dario; Cleo and Dario; Ana, Ben, Cleo and Dario.
		expect(await shareOf(laidOut(wordAt(first)?.start ?? 0))).toBe('3 of 5');
		expect(await shareOf(laidOut(wordAt(second)?.start ?? 0))).toBe('2 of 5');
		expect(await shareOf(laidOut(wordAt(ASKED[0]?.spans[0])?.start ?? 0))).toBe('4 of 5');
		const notes = page.locator('[data-index="0"] .heat-notes li');
		await expect.poll(() => notes.first().textContent()).toContain('found by');
	});

	test('can be gone through by keys, which show each number', async () => {
		const { page } = await opened();
		const runs = page.locator('[data-index="0"] .run[data-share]');
		await runs.first().focus();
		await page.keyboard.press('ArrowRight');
		const shown = await page.evaluate(() => {
			const run = document.activeElement as HTMLElement;
			return [getComputedStyle(run, '::after').content, run.dataset['share'], run.tabIndex];
		});
		expect(shown[0]).toContain(String(shown[1]));
		expect(shown[2]).toBe(0);
		await expect.poll(() => page.locator('[data-index="0"] .run[tabindex="0"]').count()).toBe(1);
		await page.keyboard.press('End');
		const isLast = await runs.last().evaluate((run) => run === document.activeElement);
		expect(isLast).toBe(true);
	});

	test('is legible without colour: each fifth has a line of its own', async () => {
		const { page } = await opened();
		const lines = await page.$$eval('.heat-key .run', (samples) =>
			samples.map((sample) => {
				const { textDecorationStyle, textDecorationThickness } = getComputedStyle(sample);
				return `${textDecorationStyle} ${textDecorationThickness}`;
			}),
		);
		expect(new Set(lines.slice(0, 5)).size).toBe(5);
	});
});

describe('what is wrong with a file', () => {
	test('is said with its name, and the others are added up', async () => {
		const damaged = fileOf(writeHandInFile(handIn('Fay', [], 30)).slice(0, 300), 'fay.json');
		const { page } = await opened([damaged, ...CLASS.map((each) => fileOf(each))]);
		await page.click('[data-refused] summary');
		await expect.poll(() => page.textContent('[data-refused]')).toContain('“fay.json” is not JSON');
		await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(5);
		await expect.poll(() => said(page)).toBe('5 files read, 1 could not be.');
	});

	test('is pointed out where it was edited, in words that accuse nobody', async () => {
		const [first] = CLASS;
		if (!first) throw new Error('There is no class.');
		const [attempt, ...others] = first.attempts;
		const better = attempt && {
			...attempt,
			right: 1,
			tally: { targets: 9, found: 9, others: 9, alarms: 0 },
		};
		const edited = writeHandInFile(first).replace('"Ana"', '"Anna"');
		const { page } = await opened([
			fileOf(edited, 'anna.json'),
			fileOf({ ...handIn('Ben', [], 40), attempts: better ? [better, ...others] : [] }),
		]);
		const rows = await cellsOf(page, '[data-students] tbody tr');
		expect(rows.map((cells) => cells[6])).toEqual(['3', '3']);
		await page.click('[data-students] a >> nth=0');
		const doubts = page.locator('.doubts').first();
		await doubts.waitFor();
		const text = await doubts.textContent();
		expect(text).toContain('not as the site wrote it');
		expect(text).toContain('to the millisecond, as one of Ben');
		expect(text).toContain(words.doubtLead);
		await expect.poll(() => page.textContent('[data-sections] summary >> nth=0')).toBe('Anna');
	});

	test('that came twice, or was handed in again, is set aside and said', async () => {
		const [ana] = CLASS;
		const late = { ...handIn('Ben', marksOn(2, 0), 50) };
		const early = {
			...CLASS[1],
			...handIn('Ben', marksOn(1, 0), 10),
			handedInAt: '2026-11-28T09:20:00.000Z',
		};
		const { page } = await opened([
			...(ana ? [fileOf(ana), fileOf(ana, 'copy.json')] : []),
			...[fileOf(late, 'late.json'), fileOf(early, 'early.json')],
		]);
		await page.click('[data-aside] summary');
		const text = await page.textContent('[data-aside]');
		expect(text).toContain('Ana (copy.json): the same as “Ana.json”, so it counts once.');
		expect(text).toContain('Ben (early.json): handed in again later; “late.json” counts.');
		await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(2);
	});

	test('of another assignment, which can be chosen', async () => {
		const other = { ...handIn('Gil', [], 30), assignment: { ...ASSIGNMENT, title: 'Another' } };
		const { page } = await opened([...CLASS.map((each) => fileOf(each)), fileOf(other)]);
		await page.selectOption('[data-which] select', { label: 'Another (One student)' });
		await expect.poll(() => said(page)).toBe('Shown is “Another”.');
		await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(1);
	});
});

test('a zip brings all that is in it', async () => {
	const { page } = await open(PATH);
	const files = CLASS.map((each, index) => [
		`class/${index}/hand-in.json`,
		new TextEncoder().encode(writeHandInFile(each)),
	]);
	const buffer = Buffer.from(zipSync(Object.fromEntries(files)));
	await page.setInputFiles('[data-files]', {
		name: 'class.zip',
		mimeType: 'application/zip',
		buffer,
	});
	await expect.poll(() => said(page)).toBe('5 files read.');
	await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(5);
});

test('files can be dropped anywhere on the page', async () => {
	const { page } = await open(PATH);
	const [ana] = CLASS;
	const data = await page.evaluateHandle(
		(text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'ana.json'));
			return transfer;
		},
		ana ? writeHandInFile(ana) : '',
	);
	await page.dispatchEvent('results-page h1', 'drop', { dataTransfer: data });
	await expect.poll(() => said(page)).toBe('One file read.');
});

test('what reads and adds up is loaded with the first files, and not before', async () => {
	const { page, requests } = await open(PATH);
	const sizeSoFar = () =>
		requests
			.filter((path) => path.endsWith('.js'))
			.reduce((sum, path) => sum + gzipSync(readBuilt(path.slice(1))).length, 0);
	expect(sizeSoFar()).toBeLessThan(8_000);
	await page.route(/results-control\.[^/]*\.js$/, (route) => route.abort());
	const files = CLASS.slice(0, 1).map((each) => fileOf(each));
	await page.setInputFiles('[data-files]', files);
	await expect.poll(() => said(page)).toBe(words.said.notLoaded);
	await page.unroute(/results-control\.[^/]*\.js$/);
	await page.setInputFiles('[data-files]', files);
	await expect.poll(() => said(page)).toBe('One file read.');
	expect(sizeSoFar()).toBeGreaterThan(8_000);
});

describe('codes', () => {
	const coded = [MARKING, SORTING, REWRITING].map(toCodedExercise);
	const [ana, ben] = CLASS.map((each) => writeHandInCode(each, coded));

	test('are read with the link of their assignment; what is wrong stays to be mended', async () => {
		const { page } = await open(PATH);
		await page.click('.intake details summary');
		await page.fill('[data-lines]', `Ana ${ana}\nBen ${ben?.slice(0, -1)}`);
		await page.fill('[data-link]', `${inject('address')}a/${toAssignmentFragment(ASSIGNMENT)}`);
		await page.click('[data-codes] [type="submit"]');
		await expect.poll(() => said(page)).toBe('One code read, 1 could not be.');
		await expect.poll(() => page.inputValue('[data-lines]')).toBe(`Ben ${ben?.slice(0, -1)}`);
		await expect.poll(() => page.textContent('[data-code-problems]')).toContain('signs');
		const [row] = await cellsOf(page, '[data-students] tbody tr');
		const found = sum((TALLIES[0] ?? []).map((tally) => tally.found));
		expect(row?.[1]).toBe('Ana');
		expect(row?.[3]?.startsWith(`${found} of`)).toBe(true);
	});

	test('without an assignment say what to do', async () => {
		const { page } = await open(PATH);
		await page.click('.intake details summary');
		await page.fill('[data-lines]', `Ana ${ana}`);
		await page.click('[data-codes] [type="submit"]');
		await page.waitForSelector('[data-code-problems]', { state: 'visible' });
		await expect.poll(() => page.textContent('[data-code-problems]')).toContain('paste its link');
		await expect.poll(() => page.isVisible('[data-results]')).toBe(false);
	});
});

describe('what one can do with it', () => {
	test('hide all names, and show them again', async () => {
		const { page } = await opened();
		await page.check('[data-hide-names]');
		await expect.poll(() => said(page)).toBe(words.said.hidden);
		for (const { student } of CLASS)
			expect(await page.locator('[data-results]').getByText(student).count()).toBe(0);
		const rows = await cellsOf(page, '[data-students] tbody tr');
		expect(rows.map(([, name]) => name)).toEqual(
			[1, 2, 3, 4, 5].map((place) => `Student ${place}`),
		);
		await page.uncheck('[data-hide-names]');
		await expect.poll(() => said(page)).toBe(words.said.named);
		await expect.poll(() => page.textContent('[data-students]')).toContain('Ana');
	});

	test('take a table for the gradebook along, safe to open', async () => {
		const { page } = await opened();
		const csv = await downloadBy(page, '[data-csv]');
		const rows = csv.trimEnd().split('\r\n');
		expect(rows).toHaveLength(6);
		expect(rows[0]).toContain(`"${MARKING.title}: found"`);
		expect(rows[1]).toMatch(/^"'=Elif",/);
		const [tally] = MARKED;
		const { found, targets, alarms, others } = tally ?? {
			found: 0,
			targets: 0,
			alarms: 0,
			others: 0,
		};
		expect(rows[2]).toContain(`"${found}","${targets}","${alarms}","${others}","1",""`);
	});

	test('open a student to what was found and passed over', async () => {
		const { page } = await opened();
		await page.click('[data-students] a >> nth=2');
		const body = page.locator('#student-3 [data-body]');
		await body.locator('ul').first().waitFor();
		const text = await body.textContent();
		expect(text).toContain('Passed over:');
		expect(text).toContain(`found 3 of ${ASKED.length}, also marked 0 of`);
		expect(text).toContain(words.notDone);
	});

	test('forget all of it', async () => {
		const { page } = await opened();
		await page.click('[data-forget-all]');
		await page.click(`text=${words.forgetYes}`);
		await expect.poll(() => said(page)).toBe(words.said.forgotten);
		await expect.poll(() => page.isVisible('[data-results]')).toBe(false);
		await give(page, [fileOf(handIn('Gil', [], 30))]);
		await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(1);
	});

	test('read it on paper: no boxes to fill in, and of what folds only what is open', async () => {
		const { page } = await opened();
		await page.locator('.in-numbers summary').first().click();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('results-page :is(button, input, textarea):visible').count()).toBe(0);
		await expect.poll(() => page.locator('.in-numbers table').first().isVisible()).toBe(true);
		await expect.poll(() => page.locator('.class-exercise details:visible').count()).toBe(1);
		await expect.poll(() => page.isVisible('[data-plot] svg')).toBe(true);
	});
});

test('what students wrote never becomes markup', async () => {
	const text = '<img src=x onerror="alert(1)"> & more';
	const attempt = tryAt(REWRITING, { kind: 'rewrite', text, met: [0] }, 5);
	const { page, complaints } = await opened([
		fileOf({ ...handIn('<i>Hal</i>', [], 30), attempts: [attempt] }, '<u>x.json'),
	]);
	await page.click('.texts summary');
	await expect.poll(() => page.textContent('.texts blockquote')).toBe(text);
	await page.click('[data-students] a');
	await page.locator('.student .done').waitFor();
	expect(await page.locator('results-page :is(img, u), results-page td i').count()).toBe(0);
	expect(complaints).toEqual([]);
});

test('nothing is kept: a page that is loaded again knows nothing', async () => {
	const { page } = await opened();
	const kept = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
	]);
	expect(kept).toEqual([0, 0, 0]);
	await page.reload();
	expect(await page.isVisible('[data-results]')).toBe(false);
});

test('without exercises to judge with, it says so, and goes on once they load', async () => {
	const { page } = await open(PATH);
	await page.route('**/data/lessons.json', (route) => route.abort());
	const [ana] = CLASS;
	await page.setInputFiles('[data-files]', ana ? fileOf(ana) : []);
	await expect.poll(() => said(page)).toBe(words.said.notLoaded);
	await page.unroute('**/data/lessons.json');
	await give(
		page,
		CLASS.slice(1).map((each) => fileOf(each)),
	);
	await expect.poll(() => page.locator('[data-students] tbody tr').count()).toBe(5);
});

test('without script the page says what it does, and that it needs one', async () => {
	const { page } = await open(PATH, { script: false });
	await expect.poll(() => page.textContent('noscript p')).toContain(words.needsScript);
	expect(await page.isVisible('results-page :is(button, input, textarea)')).toBe(false);
});

test('the page can be reached from the plans for teachers', () => {
	const links = [...readPage('modules/').querySelectorAll('main a')];
	expect(links.map((link) => link.getAttribute('href'))).toContain(`/${PATH}`);
});

describe('nobody is kept out', () => {
	test.for(SCHEMES.flatMap((scheme) => [375, 1280].map((width) => [scheme, width] as const)))(
		'in %s colours at %i px',
		async ([scheme, width]) => {
			const { page } = await opened(undefined, { scheme, width });
			await page.click('[data-students] a >> nth=1');
			await page.locator('.student .done').waitFor();
			expect(await findBarriers(page)).toEqual([]);
		},
	);

	test('by a page that scrolls sideways at 320 px', async () => {
		const { page } = await keep(PATH, { width: 320 });
		await give(
			page,
			CLASS.map((each) => fileOf(each)),
		);
		await page.click('[data-students] a >> nth=1');
		await page.locator('.student .done').waitFor();
		await page.locator('.in-numbers summary').first().click();
		expect(await findTooWide(page, 320)).toEqual([]);
	});
});
