import { describe, expect, test } from 'vitest';
import { annotationsIn, blocksOf, notesOf, parseSentences } from '../../src/domain/exhibit.ts';
import { textOf } from '../../src/domain/span.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

describe('sentences as an author writes them', () => {
	test.each([
		{ source: '3', numbers: [3] },
		{ source: '2-4', numbers: [2, 3, 4] },
		{ source: '2–4', numbers: [2, 3, 4] },
		{ source: '3, 5-7', numbers: [3, 5, 6, 7] },
		{ source: '5-6,2,5', numbers: [2, 5, 6] },
		{ source: ' 2 - 3 ', numbers: [2, 3] },
		{ source: '4-2', numbers: undefined },
		{ source: '0-2', numbers: undefined },
		{ source: '2-', numbers: undefined },
		{ source: '2,,3', numbers: undefined },
		{ source: '', numbers: undefined },
		{ source: 'all', numbers: undefined },
		{ source: '1-999999999', numbers: undefined },
	])('“$source”', ({ source, numbers }) => {
		expect(parseSentences(source)).toEqual(numbers);
	});
});

const text = 'Head\n\nOne. Two. Three.\n\nFour.';
const article = articleOf(text);

describe('blocks', () => {
	test.each([
		{ what: 'neighbours of a paragraph', sentences: [2, 3], blocks: ['One. Two.'] },
		{ what: 'sentences with a gap', sentences: [2, 4], blocks: ['One.', 'Three.'] },
		{ what: 'neighbours in two paragraphs', sentences: [4, 5], blocks: ['Three.', 'Four.'] },
		{
			what: 'the whole text',
			sentences: [1, 2, 3, 4, 5],
			blocks: ['Head', 'One. Two. Three.', 'Four.'],
		},
		{ what: 'a sentence that is not there', sentences: [9], blocks: [] },
	])('$what', ({ sentences, blocks }) => {
		const found = blocksOf({ article, sentences });
		expect(found.map((block) => textOf(text, block))).toEqual(blocks);
	});

	test('name the sentences they hold', () => {
		expect(blocksOf({ article, sentences: [2, 3, 5] }).map(({ sentences }) => sentences)).toEqual([
			[2, 3],
			[5],
		]);
	});
});

describe('the annotations of an exhibit', () => {
	const one = annotationOn([spanOf(text, 'One')], { id: 'one', sentence: 2 });
	const two = annotationOn([spanOf(text, 'Two')], { id: 'two', sentence: 3, signal: 'hedge' });
	const both = annotationOn([spanOf(text, 'Two'), spanOf(text, 'Four')], {
		id: 'both',
		sentence: 3,
	});
	const annotated = { ...article, annotations: [one, two, both] };

	test.each([
		{ what: 'its sentences', sentences: [2], signals: ['attribution', 'hedge'], ids: ['one'] },
		{ what: 'its signals', sentences: [2, 3], signals: ['hedge'], ids: ['two'] },
		{
			what: 'the sentence of the first span',
			sentences: [5],
			signals: ['attribution'],
			ids: [],
		},
	] as const)('are those of $what', ({ sentences, signals, ids }) => {
		const found = annotationsIn({ article: annotated, sentences, signals });
		expect(found.map(({ id }) => id)).toEqual(ids);
	});

	test('have their notes under the block that the first span begins in', () => {
		const blocks = blocksOf({ article, sentences: [2, 3, 5] });
		expect(blocks.map((block) => notesOf(block, [one, both]).map(({ id }) => id))).toEqual([
			['one', 'both'],
			[],
		]);
	});
});
