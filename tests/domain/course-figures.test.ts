import { describe, expect, test } from 'vitest';
import { toCourseFigures } from '../../src/domain/course-figures.ts';
import { formPaths } from '../../src/domain/signal.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';
import { readTwice } from './second-reading-builders.ts';

const TEXT = 'Ferry Late\n\nLena Orlind said so. Some say more.';
const FIRST = articleOf(TEXT, {
	id: 'first',
	annotations: [
		annotationOn([spanOf(TEXT, 'Lena Orlind')]),
		annotationOn([spanOf(TEXT, 'Some say')], { form: 'unnamed', reading: 'weak' }),
	],
});
const SECOND = { ...readTwice([annotationOn([{ start: 0, end: 5 }])], []), id: 'second' };

const figures = toCourseFigures(
	{
		articles: new Map([FIRST, SECOND].map((article) => [article.id, article])),
		lessons: [{ id: 'who-says-so', words: 1500, exercises: [] }],
		modules: [{}, {}],
	},
	3,
);

describe('of each article', () => {
	test('there are its words, its notes and how it is mixed', () => {
		expect(figures.articles[0]).toMatchObject({
			...{ id: 'first', origin: 'composed', words: 9, sound: 6, mixture: 'mixed', annotations: 2 },
		});
	});

	test('there is the reading level, by its index', () => {
		const [first] = figures.articles;
		expect(first?.level).toBe('11-13');
		expect(first?.grade).toBeLessThan(8);
	});

	test('it is told whether it was read twice', () => {
		expect(figures.articles.map(({ isReadTwice }) => isReadTwice)).toEqual([false, true]);
	});
});

describe('of the course', () => {
	test('there are all words together', () => {
		expect(figures.words).toEqual({ words: 31, sound: 28, outside: 29 });
	});

	test('there are annotations by what they are read as', () => {
		expect(figures.readings).toEqual({ sound: 2, weak: 1, depends: 0 });
	});

	test('every form is listed, with its examples and the articles that have one', () => {
		expect(figures.forms.map(({ form }) => form)).toEqual(formPaths());
		expect(figures.forms.slice(0, 2)).toEqual([
			{ form: 'attribution/named', examples: 2, articles: 2 },
			{ form: 'attribution/document', examples: 0, articles: 0 },
		]);
	});

	test('there are the minutes of each lesson, and what was counted elsewhere', () => {
		const { lessons, modules, repeatedNotes } = figures;
		expect({ lessons, modules, repeatedNotes }).toEqual({
			...{ lessons: [{ id: 'who-says-so', minutes: 10 }], modules: 2, repeatedNotes: 3 },
		});
	});
});
