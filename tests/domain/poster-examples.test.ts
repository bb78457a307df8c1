import { expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';
import { posterExamples } from '../../src/domain/poster-examples.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

const SHORT = 'Mayor Ines Varga said so.';
const BEST = 'The ferry will run again on Sundays from March, Mayor Ines Varga said yesterday.';
const TEXT = `Ferry\n\n${SHORT} ${BEST} Some were glad to hear of it.`;

function named(words: string, sentence: number, fields: Partial<Annotation> = {}): Annotation {
	return annotationOn([spanOf(TEXT, words)], {
		id: `s${sentence}`,
		sentence,
		form: 'named',
		...fields,
	});
}

function chosen(...articles: Article[]): Record<string, string> {
	return Object.fromEntries(
		[...posterExamples(articles, 'attribution')].map(([form, { article, annotation }]) => [
			form,
			`${article.id}/${annotation.id}`,
		]),
	);
}

const short = named('Mayor Ines Varga', 2);
const best = named('The ferry', 3);

test('the sentence nearest to fourteen words stands for a form', () => {
	expect(chosen(articleOf(TEXT, { annotations: [short, best] }))).toEqual({
		named: 'an-article/s3',
	});
});

test('what was written for teaching comes before what somebody published', () => {
	const collected = articleOf(TEXT, {
		id: 'collected',
		about: { ...articleOf(TEXT).about, origin: 'collected' },
		annotations: [best],
	});
	expect(chosen(collected, articleOf(TEXT, { annotations: [short] }))['named']).toBe(
		'an-article/s2',
	);
	expect(chosen(collected)['named']).toBe('collected/s3');
});

test('what careful readers differ on, and what the headline says, does not stand on a wall', () => {
	const headline = annotationOn([spanOf(TEXT, 'Ferry')], { sentence: 1 });
	const optional = { ...best, isOptional: true };
	expect(chosen(articleOf(TEXT, { annotations: [headline, optional] }))).toEqual({});
});

test('no two forms have the same sentence, if there is another one', () => {
	const unnamed = { ...best, id: 'other-form', form: 'unnamed' };
	const some = annotationOn([spanOf(TEXT, 'Some')], { id: 'some', sentence: 4, form: 'unnamed' });
	const article = (annotations: Annotation[]) => articleOf(TEXT, { annotations });
	expect(chosen(article([best, unnamed, some]))['unnamed']).toBe('an-article/some');
	expect(chosen(article([best, unnamed]))['unnamed']).toBe('an-article/other-form');
});
