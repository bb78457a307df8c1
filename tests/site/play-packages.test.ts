import { describe, expect, test } from 'vitest';
import { isDone } from '../../src/domain/catalogue.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { SUSPEND_LIMIT } from '../../src/domain/scorm.ts';
import { findBarriersInBoth } from './barriers.ts';
import { doExercise, type Manner, markPhrases, press } from './do-exercise.ts';
import { bar, kept, type Played, told, usePlatform } from './platform.ts';
import { course } from './site.ts';

const { play, playAlone, playAgain } = usePlatform();
const LESSON = 'find-the-voice';

function exercisesOf(id: string): readonly Exercise[] {
	return course.lessons.find((lesson) => lesson.id === id)?.exercises.filter(isDone) ?? [];
}

async function doAll(played: Played, id: string, manner: Manner): Promise<void> {
	for (const exercise of exercisesOf(id)) await doExercise(played.lesson, exercise, manner);
}

function exerciseOf(id: string): Exercise {
	const found = exercisesOf(LESSON).find((exercise) => exercise.id === `${LESSON}/${id}`);
	if (!found) throw new Error(`\`${LESSON}\` has no exercise \`${id}\`.`);
	return found;
}

test.each(course.lessons.map(({ id }) => id))(
	'%s opens without a complaint and asks for nothing outside its folder',
	async (id) => {
		const played = await play(id);
		await expect.poll(() => told(played, 'core.lesson_status')).toBe('incomplete');
		const own = [...exercisesOf(id)].length;
		expect(await bar(played)).toBe(`Kept in your course: 0 of ${own} exercises checked.`);
		await played.lesson.evaluate(() => document.fonts.ready);
		expect(played.complaints).toEqual([]);
		const outside = played.requests.filter((path) => !path.startsWith(`/packages/${id}/`));
		expect(outside).toEqual(['/host.html', '/scorm12.js']);
		expect(
			await played.lesson.$$eval('*', (all) =>
				all
					.map(({ localName }) => localName)
					.filter((name) => name.includes('-') && !customElements.get(name)),
			),
		).toEqual([]);
	},
);

describe('the score', () => {
	test('is 0 for everything marked', async () => {
		const played = await play(LESSON);
		await doExercise(played.lesson, exerciseOf('voices'), 'everything');
		await expect.poll(() => told(played, 'core.score.raw')).toBe('0');
		expect(await told(played, 'core.lesson_status')).toBe('incomplete');
		expect(await told(played, 'interactions.0.result')).toBe('wrong');
	});

	test('is half where one of two exercises that count is right', async () => {
		const played = await play(LESSON);
		await doExercise(played.lesson, exerciseOf('voices'), 'right');
		await expect.poll(() => told(played, 'core.score.raw')).toBe('50');
		expect(await told(played, 'interactions.0')).toMatchObject({
			id: `${LESSON}.voices`,
			type: 'performance',
			result: 'correct',
			latency: expect.stringMatching(/^\d{2,4}:\d\d:\d\d/),
		});
	});

	test.each([
		[LESSON, /^100$/],
		['sums-that-fit', /^100$/],
		// Its stops are left as they are laid out, but for one.
		['the-trail', /^[5-9]\d$/],
	])('of %s with all fields right is %s, and it is completed', async (id, score) => {
		const played = await play(id);
		await doAll(played, id, 'right');
		await expect.poll(() => told(played, 'core.lesson_status')).toBe('completed');
		expect(await told(played, 'core.score.raw')).toMatch(score);
		const { length } = exercisesOf(id);
		expect(await bar(played)).toBe(`Kept in your course: all ${length} exercises checked.`);
		expect(played.complaints).toEqual([]);
	});

	test('is that of the first try', async () => {
		const played = await play(LESSON);
		await doExercise(played.lesson, exerciseOf('voices'), 'right');
		await press(played.lesson, `${LESSON}/voices`, 'again');
		await doExercise(played.lesson, exerciseOf('voices'), 'everything');
		await expect.poll(() => bar(played)).toContain('1 of 4');
		expect(await told(played, 'core.score.raw')).toBe('50');
		expect(await told(played, 'interactions.1')).toBeUndefined();
	});
});

describe('on the next day', () => {
	test('the work, its place and its score are there again', async () => {
		const played = await play(LESSON);
		await doExercise(played.lesson, exerciseOf('voices'), 'right');
		await played.lesson.evaluate(() => (location.hash = '#reasons'));
		await expect.poll(() => told(played, 'core.lesson_location')).toBe('reasons');
		const again = await playAgain(played);
		expect(await bar(again)).toBe('Kept in your course: 1 of 4 exercises checked.');
		expect(await again.lesson.evaluate(() => location.hash)).toBe('#reasons');
		await again.lesson.locator('practice-reasons [data-attempt]').waitFor();
		await doExercise(again.lesson, exerciseOf('apart'), 'right');
		await expect.poll(() => told(again, 'core.score.raw')).toBe('100');
		expect(await told(again, 'interactions.1.id')).toBe(`${LESSON}.apart`);
	});

	test('marks that were not yet checked are there again', async () => {
		const played = await play(LESSON);
		const voices = exerciseOf('voices');
		if (voices.kind !== 'mark') throw new Error('The exercise is not for marking.');
		await markPhrases(played.lesson, voices, 'right');
		const again = await playAgain(played);
		await expect
			.poll(() => again.lesson.locator('#voices input[data-start]:checked').count())
			.toBe(voices.key.length);
		expect(await bar(again)).toBe('Kept in your course: 0 of 4 exercises checked.');
	});

	test('the platform was left once a sitting, with its time', async () => {
		const played = await play(LESSON);
		const again = await playAgain(played);
		const { cmi, ends } = await kept(again);
		expect(ends).toBe(1);
		expect(cmi).toMatchObject({
			core: { session_time: expect.stringMatching(/^\d{2,4}:\d\d:\d\d/) },
		});
	});
});

test('the fullest lesson with everything marked, tried three times, fits', async () => {
	const id = 'labels-euphemism-false-balance';
	const played = await play(id);
	await doAll(played, id, 'everything');
	const score = await told(played, 'core.score.raw');
	for (let tries = 2; tries <= 3; tries++) {
		for (const exercise of exercisesOf(id)) await press(played.lesson, exercise.id, 'again');
		await doAll(played, id, 'everything');
	}
	const suspended = String(await told(played, 'suspend_data'));
	expect(suspended.length).toBeLessThan(SUSPEND_LIMIT);
	const again = await playAgain(played);
	const { length } = exercisesOf(id);
	expect(await bar(again)).toBe(`Kept in your course: all ${length} exercises checked.`);
	expect(await told(again, 'core.score.raw')).toBe(score);
});

test('without a platform the lesson works, and says that nothing is reported', async () => {
	const played = await playAlone(LESSON);
	expect(await bar(played)).toMatch(/^No course is connected\. .* nothing is reported/);
	await doExercise(played.lesson, exerciseOf('voices'), 'right');
	await expect
		.poll(() => played.lesson.locator('#voices [data-result] .score').textContent())
		.toMatch(/\d of \d/);
	expect(played.complaints).toEqual([]);
	const outside = played.requests.filter((path) => !path.startsWith(`/packages/${LESSON}/`));
	expect(outside).toEqual([]);
});

describe('a package', () => {
	test('keeps nobody out, in light and dark, before and after a check', async () => {
		const { page, lesson } = await playAlone(LESSON);
		expect(await findBarriersInBoth(page)).toEqual([]);
		await lesson.evaluate(() => (location.hash = '#mark'));
		await doExercise(lesson, exerciseOf('voices'), 'right');
		await lesson.locator('#voices [data-desk]').waitFor({ state: 'hidden' });
		// What lies under the line of steps by chance could not be hit.
		await lesson.evaluate(() => scrollTo(0, 0));
		expect(await findBarriersInBoth(page)).toEqual([]);
	});

	test.for([320, 375])('has nothing beside the window at %i px', async (width) => {
		const { page } = await playAlone('the-trail');
		await page.setViewportSize({ width, height: 700 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

	test('leaves nothing in the browser', async () => {
		const { lesson } = await playAlone(LESSON);
		await doExercise(lesson, exerciseOf('voices'), 'right');
		const left = await lesson.evaluate(async () => ({
			databases: await indexedDB.databases(),
			settings: Object.keys(localStorage).filter((name) => !name.startsWith('platform')),
			cookies: document.cookie,
		}));
		expect(left).toEqual({ databases: [], settings: [], cookies: '' });
	});
});
