import { describe, expect, test } from 'vitest';
import {
	exampleAddress,
	exampleRef,
	searchedTexts,
	sentenceText,
	toExample,
} from '../../src/domain/example.ts';
import { annotationOn, articleOf, loadSeed, spanOf } from './builders.ts';

const text = 'A headline\n\nIt rained. On the\nquay some  say so.\nNobody asked.\n\nThe end.';
const article = articleOf(text);

function exampleOn(words: string, fields: Parameters<typeof annotationOn>[1] = {}) {
	return toExample(article, annotationOn([spanOf(text, words)], fields), 'Attribution · Named');
}

describe('the sentence of an example', () => {
	test('stands around its phrase', () => {
		const { before, quote, after } = exampleOn('some  say', { sentence: 3 });
		expect([before, quote, after]).toEqual(['On the quay ', 'some say', ' so.']);
	});

	test('has one space for any white space of the text', () => {
		expect(sentenceText(exampleOn('quay some', { sentence: 3 }))).toBe('On the quay some say so.');
	});

	test('has no break without width, which the index would drop', () => {
		const soft = articleOf('Head\n\nLong\u200bword here.');
		const words = annotationOn([spanOf(soft.text, 'here')], { sentence: 2, note: 'A\u200bb.' });
		const example = toExample(soft, words, 'Kind');
		expect([sentenceText(example), example.note]).toEqual(['Longword here.', 'Ab.']);
	});

	test('may begin with the phrase', () => {
		expect(exampleOn('It', { sentence: 2 }).before).toBe('');
	});

	test('may be the phrase', () => {
		const { before, quote, after } = exampleOn('Nobody asked.', { sentence: 4 });
		expect([before, quote, after]).toEqual(['', 'Nobody asked.', '']);
	});

	test('has nothing after a phrase that goes on in the next one', () => {
		const { before, quote, after } = exampleOn('so.\nNobody', { sentence: 3 });
		expect([before, quote, after]).toEqual(['On the quay some say ', 'so. Nobody', '']);
	});

	test('is that of the first of several spans', () => {
		const spans = [spanOf(text, 'rained'), spanOf(text, 'end')] as const;
		const example = toExample(article, annotationOn(spans, { sentence: 2 }), 'Kind');
		expect(sentenceText(example)).toBe('It rained.');
	});

	test('is the phrase alone where the article has no such sentence', () => {
		expect(sentenceText(exampleOn('rained', { sentence: 99 }))).toBe('rained');
	});
});

describe('an example', () => {
	const fields = { id: 'some', label: 'A7', sentence: 3, ask: 'Who?', note: 'Who knows.' };
	const example = exampleOn('some', fields);

	test('has all that its note says', () => {
		expect(example).toMatchObject({
			...fields,
			signal: 'attribution',
			form: 'named',
			reading: 'sound',
			title: 'A title',
			kind: 'Attribution · Named',
		});
	});

	test('says where it comes from', () => {
		expect(example).toMatchObject({
			article: 'an-article',
			headline: 'A headline',
			outlet: 'The Harbour Post',
			genre: 'news report',
			origin: 'composed',
			notice: 'Written for teaching.',
		});
	});

	test('has a name across the site', () => {
		expect(exampleRef(example)).toBe('an-article/some');
	});

	test('has the address of its mark', () => {
		expect(exampleAddress(example)).toBe('/articles/an-article/#some');
	});
});

describe('the texts that a search looks into', () => {
	test('are sentence, title, note, kind and question', () => {
		expect(searchedTexts(exampleOn('rained', { sentence: 2, ask: 'Who?' }))).toEqual([
			'It rained.',
			'A title',
			'A note.',
			'Attribution · Named',
			'Who?',
		]);
	});

	test('have no empty one where no question is asked', () => {
		expect(searchedTexts(exampleOn('rained', { sentence: 2 }))).toHaveLength(4);
	});
});

test('every sentence of the seed’s examples stands in its text', () => {
	const seed = loadSeed();
	const words = seed.text.replace(/\s+/g, ' ');
	const sentences = seed.annotations.map((each) => sentenceText(toExample(seed, each, 'Kind')));
	expect(sentences.filter((sentence) => !words.includes(sentence))).toEqual([]);
});
