import { describe, expect, test } from 'vitest';
import { type CourseBars, missedBars } from '../../src/domain/course-bars.ts';
import type { CourseFigures } from '../../src/domain/course-figures.ts';
import { articleFigures, courseFigures } from './course-figures-builders.ts';

interface Case {
	readonly bars: CourseBars;
	readonly figures?: Partial<CourseFigures>;
	readonly told: string;
}

function told(bars: CourseBars, figures: Partial<CourseFigures> = {}): string[] {
	return missedBars(courseFigures(figures), bars).map(
		({ what, found, expected }) => `${what}: ${found}, ${expected}`,
	);
}

const COLLECTED = articleFigures({
	...{ id: 'seed', origin: 'collected', words: 900, annotations: 95 },
});

test('a course without bars misses none', () => {
	expect(told({})).toEqual([]);
});

test('a course that meets its bars to the last digit misses none', () => {
	const bars: CourseBars = {
		...{ composed: 1, words: [400, 400], annotations: [30, 30], allAnnotations: 30 },
		...{ soundPerCent: 75, soundArticles: 1, mixedArticles: 0, examplesOfForm: 30 },
		...{ articlesOfForm: 1, middleLevelPerCent: 99, articlesOfLevel: 0, lessons: 1 },
		...{ minutes: [15, 15], modules: 1, repeatedNotes: 0, readOnce: 0 },
	};
	expect(told(bars)).toEqual([]);
});

describe('a bar that is missed is told with what was found and what is expected', () => {
	test.each<Case>([
		{ bars: { composed: 2 }, told: 'composed articles: 1, at least 2' },
		{ bars: { words: [250, 399] }, told: 'words of late-ferry: 400, 250 to 399' },
		{ bars: { words: [401, 700] }, told: 'words of late-ferry: 400, 401 to 700' },
		{ bars: { annotations: [31, 60] }, told: 'annotations of late-ferry: 30, 31 to 60' },
		{ bars: { allAnnotations: 31 }, told: 'annotations in all: 30, at least 31' },
		{
			bars: { soundPerCent: 75.1 },
			told: 'sound reporting: 75.0 % of all words, at least 75.1 %',
		},
		{
			bars: { soundArticles: 2 },
			told: 'articles without a weak passage of consequence: 1, at least 2',
		},
		{ bars: { mixedArticles: 1 }, told: 'mixed articles: 0, at least 1' },
		{ bars: { examplesOfForm: 31 }, told: 'examples of attribution/named: 30, at least 31' },
		{ bars: { articlesOfForm: 2 }, told: 'articles with attribution/named: 1, at least 2' },
		{
			bars: { middleLevelPerCent: 50 },
			figures: { articles: [articleFigures(), articleFigures({ level: 'adult' })] },
			told: 'articles for ages 13 to 15: 1 of 2, more than 50 %',
		},
		{ bars: { lessons: 2 }, told: 'lessons: 1, at least 2' },
		{ bars: { minutes: [16, 20] }, told: 'minutes of lesson who-says-so: 15, 16 to 20' },
		{ bars: { modules: 2 }, told: 'modules: 1, at least 2' },
		{
			bars: { repeatedNotes: 1 },
			figures: { repeatedNotes: 2 },
			told: 'notes that repeat another: 2, at most 1',
		},
		{
			bars: { readOnce: 0 },
			figures: { articles: [articleFigures({ isReadTwice: false })] },
			told: 'articles without a second reading: 1 (late-ferry), at most 0',
		},
	])('$told', ({ bars, figures, told: expected }) => {
		expect(told(bars, figures)).toEqual([expected]);
	});
});

test('each reading level has to have its articles', () => {
	expect(told({ articlesOfLevel: 1 })).toEqual([
		'articles of reading level 11-13: 0, at least 1',
		'articles of reading level adult: 0, at least 1',
	]);
});

test('lengths and numbers of notes are asked of composed articles only', () => {
	const bars: CourseBars = { composed: 1, words: [250, 700], annotations: [25, 60] };
	expect(told(bars, { articles: [COLLECTED, articleFigures()] })).toEqual([]);
	expect(told(bars, { articles: [COLLECTED] })).toEqual(['composed articles: 0, at least 1']);
});
