import { expect, test } from 'vitest';
import { loadCourse } from '../../src/loaders/course.ts';
import { GOOD } from './draft.ts';

const { course, problems } = loadCourse(GOOD);

test('the good course has no problem', () => {
	expect(problems).toEqual([]);
});

test('it has an article with a figure, a voice through another, a claim, a step and a second reading', () => {
	const article = course.articles.get('ferry-delay');
	expect(article?.annotations.map(({ signal }) => signal)).toEqual([
		'figure',
		'attribution',
		'attribution',
		'hedge',
	]);
	expect(article?.voices.get('log')?.via).toBe('orlind');
	expect([article?.claims.length, article?.trail.length]).toEqual([1, 1]);
	expect(article?.secondReading?.differences.map(({ isOpen }) => isOpen)).toEqual([true, false]);
});

test('it has one lesson and one module of its own', () => {
	expect(course.lessons.map(({ id }) => id)).toEqual(['late-ferry']);
	expect(course.modules.map(({ id }) => id)).toEqual(['first-hour']);
});

test('it is lent the signals, the pages and the help of the project', () => {
	expect(course.signals.size).toBe(5);
	expect(course.pages.has('about')).toBe(true);
	expect(course.problemPages.has('note-length')).toBe(true);
});
