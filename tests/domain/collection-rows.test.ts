import { expect, test } from 'vitest';
import { collectionRows } from '../../src/domain/collection-rows.ts';
import { exampleWords } from '../../src/text/search.ts';
import { collectionOf } from './collection-builders.ts';

const [columns = [], first = [], second = []] = collectionRows(
	collectionOf(['a', 'b']),
	({ id }) => `https://a.example/#${id}`,
	exampleWords,
);

test('the columns are named', () => {
	expect(columns.join()).toBe(
		'number,sentence,phrase,signal,form,reading,title,note,question,source,address',
	);
});

test('a row has what its columns say', () => {
	expect(Object.fromEntries(columns.map((column, index) => [column, first[index]]))).toEqual({
		number: '1',
		sentence: 'On the quay some say the old engine is finished.',
		phrase: 'some say',
		signal: 'attribution',
		form: 'unnamed',
		reading: 'weak',
		title: 'Nobody in particular',
		note: 'It could be one person or a hundred.',
		question: '',
		source: 'The Harbour Post, “Ferry Late Again”, sentence 4, A2. Written for teaching.',
		address: 'https://a.example/#a',
	});
});

test('rows are numbered in the order of the list', () => {
	expect([second[0], second.at(-1)]).toEqual(['2', 'https://a.example/#b']);
});
