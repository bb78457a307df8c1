import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../../src/domain/attempt.ts';
import type { MarkExercise } from '../../src/domain/exercise.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { LESSON_SCRIPT, MARKING } from './bars.ts';
import { browsing, findChromium } from './chromium.ts';
import { gzipBytes, scriptsOf } from './html.ts';
import { measure } from './measure.ts';
import { composeMarks } from './practice/compose-marks.ts';
import { type Checked, MarkingPage, SLOWDOWN, type Times } from './practice/marking-page.ts';
import { LESSON, writeLesson } from './practice/write-lesson.ts';
import { astro, buildEnv, findDist, forgetCache, inTemporary, ROOT } from './project.ts';
import type { Report } from './report.ts';
import { servingFolder } from './serve.ts';

const MARKS = 200;

/** How often a page is opened anew to press “Check” on it. */
const CHECKS = 7;

/** What a lesson's exercises weigh, and how soon marking answers on a slow processor. */
export async function benchPractice(report: Report): Promise<void> {
	report.section(
		'Practice',
		`Script in kB (1,000 bytes) after gzip, level 6. Marking: ${MARKS} marks on a text of about 1,200 words, processor ${SLOWDOWN} times slower; buttons pressed as a hand does, ms from the event to the next frame.`,
	);
	await tellScripts(report);
	await inTemporary(async (dir) => {
		const [content, out] = [join(dir, 'content'), join(dir, 'dist')];
		const exercise = writeLesson(content);
		const marks = composeMarks(exercise, MARKS);
		tellJudging(report, exercise, marks);
		const browser = findChromium();
		if (browser === undefined) return report.say('No Chromium or Chrome on the path: no marking.');
		const env = buildEnv(content, out);
		forgetCache(env);
		try {
			await measure(...astro('build'), { cwd: ROOT, env });
			await servingFolder(out, (origin) => tellMarking(report, browser, origin, exercise, marks));
		} finally {
			forgetCache(env);
		}
	});
}

async function tellScripts(report: Report): Promise<void> {
	const dist = await findDist(report);
	for (const { id } of loadCourse(join(ROOT, 'content')).course.lessons) {
		const page = join(dist, 'lessons', id, 'index.html');
		const scripts = scriptsOf(readFileSync(page, 'utf8'), page, dist);
		const bytes = scripts.reduce((sum, each) => sum + gzipBytes(each), 0);
		report.figure(`script of /lessons/${id}/`, bytes / 1000, 'kB', LESSON_SCRIPT);
	}
}

function tellJudging(report: Report, exercise: MarkExercise, marks: readonly Mark[]): void {
	const began = performance.now();
	judgeMarks(exercise, marks);
	report.figure(`judging ${MARKS} marks in Node, once`, performance.now() - began, 'ms');
}

async function tellMarking(
	report: Report,
	browser: string,
	origin: string,
	exercise: MarkExercise,
	marks: readonly Mark[],
): Promise<void> {
	await browsing(browser, async (port) => {
		const address = `${origin}/lessons/${LESSON}/`;
		const page = await MarkingPage.open(port, address, exercise, marks);
		tell(report, await page.keys());
		tell(report, await page.mark());
		tell(report, await page.remove());
		tell(report, await page.tick());
		await page.close();
		const checks: Checked[] = [];
		for (let round = 0; round < CHECKS; round++) {
			const fresh = await MarkingPage.open(port, address, exercise, marks);
			checks.push(await fresh.check());
			await fresh.close();
		}
		tellChecks(report, checks);
	});
}

function tellChecks(report: Report, checks: readonly Checked[]): void {
	const ofEach = (part: keyof Checked) => checks.map((check) => check[part]);
	tell(report, [{ name: 'Check, to the result', all: ofEach('result'), longest: 0 }]);
	report.figure('Check, to the last answer, median', median(ofEach('answers')), 'ms');
	const longest = median(ofEach('longest'));
	report.figure('Check, longest task, answers included, median', longest, 'ms', MARKING);
}

function tell(report: Report, times: readonly Times[]): void {
	for (const { name, all, longest } of times) {
		report.figure(`${name}, median`, median(all), 'ms', MARKING);
		report.figure(`${name}, longest`, Math.max(...all), 'ms');
		if (longest > 0) report.figure(`${name}, longest task of the page`, longest, 'ms');
	}
}

function median(all: readonly number[]): number {
	return all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
}
