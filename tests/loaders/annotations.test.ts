import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { GOOD, replace } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const ANNOTATIONS = 'articles/ferry-delay/annotations.yaml';

describe('an annotation in an exercise', () => {
	const article = loadCourse(GOOD).course.articles.get('ferry-delay');
	const [hedge, ...others] = article?.annotations.toReversed() ?? [];

	test('may be passed over where it says so', () => {
		expect(hedge?.isOptional).toBe(true);
	});

	test('has other boundaries where it says so', () => {
		expect(hedge?.accepted.map((span) => textOf(article?.text ?? '', span))).toEqual(['may']);
	});

	test('has to be found within its own boundaries where it says nothing', () => {
		expect(others.map(({ isOptional, accepted }) => [isOptional, accepted])).toEqual(
			others.map(() => [false, []]),
		);
	});

	test.each([
		{
			what: 'a boundary that is not in the text',
			from: 'quote: may }',
			to: 'quote: might }',
			at: '53:34 quote-not-found',
		},
		{
			what: 'a boundary that is no quote',
			from: '[{ sentence: 6, quote: may }]',
			to: '[may]',
			at: '53:12 yaml-shape',
		},
		{
			what: 'anything but yes and no',
			from: 'optional: true',
			to: 'optional: perhaps',
			at: '54:13 yaml-shape',
		},
	])('does not have $what', async ({ from, to, at }) => {
		const problems = await problemsAfter(replace(ANNOTATIONS, from, to));
		expect(placesOf(problems)).toEqual([`${ANNOTATIONS}:${at}`]);
	});
});
