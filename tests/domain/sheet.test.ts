import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { type Sheet, type SheetSource, type SheetText, toSheet } from '../../src/domain/sheet.ts';
import {
	annotationsBegunIn,
	annotationsOn,
	linesAt,
	spanOfPhrase,
	textFor,
} from '../../src/domain/sheet-place.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';
import { itemOn, markExercise } from './exercise-builders.ts';

const LONG =
	'The harbour office counted forty boats on Monday and forty-one on Tuesday, it wrote in the log that anyone may read.';
const TEXT = `Boats Come Back\n\n${LONG} Nobody saw more. Some were glad.\n\nThe harbour is cold.`;
const article = articleOf(TEXT, {
	id: 'boats',
	annotations: [
		annotationOn([spanOf(TEXT, 'The harbour office')], { id: 'office', sentence: 2 }),
		annotationOn([spanOf(TEXT, 'Some')], { id: 'some', sentence: 4 }),
	],
});
const other = articleOf('Storm\n\nIt blew.', { id: 'storm' });
const articles = new Map<string, Article>([
	['boats', article],
	['storm', other],
]);

function sheetOf(source: Partial<SheetSource>): Sheet {
	return toSheet({ excerpts: [], exercises: [], ...source }, articles);
}

const whole = sheetOf({ excerpts: [{ article: 'boats', sentences: undefined }] });
const [boats] = whole.texts as [SheetText];

function wordsOf({ article: { text }, blocks }: SheetText): string[] {
	return blocks.flatMap(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)));
}

describe('the lines of a sheet', () => {
	test('hold the text, character by character', () => {
		expect(wordsOf(boats).join('').replace(/\s+/g, '')).toBe(TEXT.replace(/\s+/g, ''));
	});

	test('are counted from the headline', () => {
		const [headline, first] = boats.blocks;
		expect(headline).toMatchObject({ isHeadline: true, lines: [{ number: 1, sentences: [1] }] });
		expect(first?.lines[0]).toMatchObject({ number: 2, sentences: [2] });
	});

	test('have 45 to 75 characters where they are full', () => {
		const full = wordsOf(boats)[1]?.length;
		expect(full).toBeGreaterThan(45);
		expect(full).toBeLessThan(75);
	});

	test('tell which sentences begin in them', () => {
		const sentences = boats.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.sentences));
		expect(sentences).toEqual([1, 2, 3, 4, 5]);
	});

	test('go on counting in the next text', () => {
		const { texts } = sheetOf({
			excerpts: [
				{ article: 'boats', sentences: [5] },
				{ article: 'storm', sentences: undefined },
			],
		});
		const numbers = texts.map(({ blocks }) =>
			blocks.flatMap(({ lines }) => lines.map((line) => line.number)),
		);
		expect(numbers).toEqual([
			[1, 2],
			[3, 4],
		]);
		expect(texts.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('do not depend on what is marked in the text', () => {
		const bare = toSheet(
			{ excerpts: [{ article: 'boats', sentences: undefined }], exercises: [] },
			new Map([['boats', { ...article, annotations: [] }]]),
		);
		expect(bare.texts.map(({ blocks }) => blocks)).toEqual(whole.texts.map(({ blocks }) => blocks));
	});
});

describe('what stands on a sheet', () => {
	const sort = {
		kind: 'sort',
		article: 'boats',
		items: [{ sentence: 5, before: 'The ', quote: 'harbour', after: ' is cold.' }],
	} as unknown as Exercise;
	const trace = { kind: 'trace', article: 'storm' } as unknown as Exercise;

	function sentencesIn({ texts }: Sheet): number[] {
		return texts.flatMap(({ blocks }) =>
			blocks.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences)),
		);
	}

	test('the headline, and all sentences that are shown clean or asked about', () => {
		const sheet = sheetOf({ excerpts: [{ article: 'boats', sentences: [3] }], exercises: [sort] });
		expect(sentencesIn(sheet)).toEqual([1, 3, 5]);
	});

	test('it tells where sentences are left out', () => {
		const { texts } = sheetOf({ excerpts: [{ article: 'boats', sentences: [2, 4, 5] }] });
		expect(texts[0]?.blocks.map(({ isAfterGap }) => isAfterGap)).toEqual([
			false,
			false,
			true,
			false,
		]);
	});

	test('an article of which nothing is read has no text', () => {
		expect(sheetOf({ exercises: [trace] }).texts).toEqual([]);
	});

	test('sums are asked about the sentences of their figures', () => {
		const sums = {
			kind: 'sums',
			article: 'boats',
			questions: [{ annotations: ['some'] }],
		} as unknown as Exercise;
		expect(sentencesIn(sheetOf({ exercises: [sums] }))).toEqual([1, 4]);
	});

	test('each exercise has its text', () => {
		const sheet = sheetOf({ exercises: [sort] });
		expect(textFor(sheet, sort)?.article.id).toBe('boats');
		expect(textFor(sheet, trace)).toBeUndefined();
	});
});

describe('where words stand', () => {
	test.each([
		{ words: 'Boats Come', lines: [1] },
		{ words: 'The harbour office', lines: [2] },
		{ words: LONG, lines: [2, 3] },
	])('“$words”', ({ words, lines }) => {
		expect(linesAt(boats, spanOf(TEXT, words))).toEqual(lines);
	});

	test('nowhere, if they are not on the sheet', () => {
		const { texts } = sheetOf({ excerpts: [{ article: 'boats', sentences: [5] }] });
		expect(linesAt(texts[0] as SheetText, spanOf(TEXT, 'Nobody'))).toEqual([]);
	});

	test('a phrase stands where its sentence has it', () => {
		const phrase = { sentence: 5, before: 'The ', quote: 'harbour', after: ' is cold.' };
		const start = TEXT.indexOf('harbour is cold');
		expect(spanOfPhrase(article, phrase)).toEqual({ start, end: start + 'harbour'.length });
	});
});

describe('what is marked on a key', () => {
	const mark = markExercise(TEXT, [itemOn(TEXT, 'Some', { id: 'some', sentence: 4 })], {
		article: 'boats',
	});
	const sheet = sheetOf({ exercises: [mark] });
	const [text] = sheet.texts as [SheetText];

	test('is what its exercises ask for', () => {
		expect(annotationsOn(text, sheet).map(({ id }) => id)).toEqual(['some']);
	});

	test('stands in the margin of the line on which it begins', () => {
		const lines = text.blocks.flatMap((block) => block.lines);
		const begun = lines.filter((line) => annotationsBegunIn(line, article.annotations).length > 0);
		expect(begun.map(({ number }) => number)).toEqual([
			linesAt(text, spanOf(TEXT, 'The harbour office'))[0],
			linesAt(text, spanOf(TEXT, 'Some'))[0],
		]);
	});
});
