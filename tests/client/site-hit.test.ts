import { expect, test } from 'vitest';
import { byTitle, type Hit } from '../../src/client/search/site-hit.ts';
import { exampleOf } from '../domain/example-builders.ts';

const hitOf = (title: string, fields: Partial<Hit> = {}): Hit => ({
	title,
	address: '/',
	excerpt: '',
	...fields,
});
const sorted = (titles: readonly string[], ...words: string[]) =>
	byTitle(
		titles.map((title) => hitOf(title)),
		words,
	).map(({ title }) => title);

test('what is called as the query says comes first, then what begins so, then the rest in order', () => {
	const titles = ['Framing: Attributed claim', 'Attribution: Circular', 'Other', 'Attribution'];
	expect(sorted(titles, 'attribution')).toEqual([
		'Attribution',
		'Attribution: Circular',
		'Framing: Attributed claim',
		'Other',
	]);
});

test('signs and capitals of a title do not matter', () => {
	expect(sorted(['Other', 'Who says so?'], 'WHO', 'says', 'so')[0]).toBe('Who says so?');
});

test('examples stay in the order of the index, whatever their phrases are', () => {
	const example = exampleOf();
	const hits = [hitOf('some say so', { example }), hitOf('some say', { example })];
	expect(byTitle(hits, ['some', 'say'])).toEqual(hits);
});
