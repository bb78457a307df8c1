import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { loadBars } from '../../src/loaders/bars.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { withDraft, write } from '../content/draft.ts';
import { placesOf } from './collect.ts';

async function load(yaml: string) {
	return withDraft([write('bars.yaml', yaml)], (dir) => {
		const problems: Problem[] = [];
		return { bars: loadBars(dir, problems), problems: placesOf(problems) };
	});
}

test('a course has no bars unless it sets them', async () => {
	const problems: Problem[] = [];
	expect(await withDraft([], (dir) => loadBars(dir, problems))).toBeUndefined();
	expect(problems).toEqual([]);
});

test('a course may set some bars and leave the others', async () => {
	const { bars } = await load('soundPerCent: 70\nminutes: [10, 20]\n');
	expect(bars).toEqual({ soundPerCent: 70, minutes: [10, 20] });
});

test('the file may stand in the content', async () => {
	const { problems } = await withDraft([write('bars.yaml', 'lessons: 1\n')], (dir) =>
		loadCourse(dir),
	);
	expect(problems).toEqual([]);
});

describe('what is wrong in bars.yaml is one problem, at its place', () => {
	test.each([
		{ what: 'a bar that is misspelt', yaml: 'lesson: 3\n', at: '1:1' },
		{ what: 'a share over a hundred', yaml: 'soundPerCent: 700\n', at: '1:15' },
		{ what: 'half a lesson', yaml: 'modules: 1\nlessons: 2.5\n', at: '2:10' },
		{ what: 'one end of a range', yaml: 'minutes: 10\n', at: '1:10' },
		{ what: 'a range the wrong way round', yaml: 'minutes: [20, 10]\n', at: '1:10' },
	])('$what', async ({ yaml, at }) => {
		expect((await load(yaml)).problems).toEqual([`bars.yaml:${at} yaml-shape`]);
	});
});
