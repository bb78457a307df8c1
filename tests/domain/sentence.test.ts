import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs, splitSentences } from '../../src/domain/sentence.ts';
import { textOf } from '../../src/domain/span.ts';
import { anyText, CONTENT } from './builders.ts';

function sentencesOf(text: string): string[] {
	return splitSentences(text).map((sentence) => textOf(text, sentence));
}

function inBody(paragraph: string): string[] {
	return sentencesOf(`Headline\n\n${paragraph}`).slice(1);
}

describe('a stop that does not end a sentence', () => {
	test.each([
		'Mr. Orsk spoke.',
		'Mrs. Orsk spoke.',
		'We met Dr. Lind at noon.',
		'Gen. Orsk and Lt. Lind came.',
		'The U.S. Navy was there.',
		'J. R. Orsk wrote it.',
		'It was on Nov. 9 that she spoke.',
		'It is No. 4 on the list.',
		'He asked “Mr. Orsk” twice.',
		'It rose by 3.5 points.',
	])('%s', (sentence) => {
		expect(inBody(sentence)).toEqual([sentence]);
	});
});

describe('a stop that ends a sentence', () => {
	test.each([
		{ paragraph: 'She came. He went.', sentences: ['She came.', 'He went.'] },
		{ paragraph: 'Who says? They do!', sentences: ['Who says?', 'They do!'] },
		{
			paragraph: '“I saw it.” She left.',
			sentences: ['“I saw it.”', 'She left.'],
		},
		{
			paragraph: 'It cost 4 million. Nobody knew.',
			sentences: ['It cost 4 million.', 'Nobody knew.'],
		},
		{ paragraph: 'It ended in Oct.', sentences: ['It ended in Oct.'] },
	])('$paragraph', ({ paragraph, sentences }) => {
		expect(inBody(paragraph)).toEqual(sentences);
	});
});

describe('the headline', () => {
	test('is one sentence, whatever stops it holds', () => {
		const text = 'Who says? We do. So there!\n\nA body.';
		expect(sentencesOf(text)).toEqual(['Who says? We do. So there!', 'A body.']);
	});

	test('is sentence 1 of paragraph 0', () => {
		expect(splitSentences('Head\n\nBody.')[0]).toEqual({
			number: 1,
			paragraph: 0,
			start: 0,
			end: 4,
		});
	});

	test('may stand below blank lines', () => {
		expect(sentencesOf('\n\n  Head\n\nBody.')).toEqual(['Head', 'Body.']);
	});
});

describe('paragraphs', () => {
	test.each([
		{ ends: 'LF', text: 'Head\n\nOne.\n\nTwo.\n' },
		{ ends: 'CR LF', text: 'Head\r\n\r\nOne.\r\n\r\nTwo.\r\n' },
		{ ends: 'blank lines that hold spaces', text: 'Head\n \t\nOne.\n  \n\nTwo.' },
	])('are parted by blank lines: $ends', ({ text }) => {
		expect(splitParagraphs(text).map((span) => textOf(text, span))).toEqual([
			'Head',
			'One.',
			'Two.',
		]);
	});

	test('number the sentences that stand in them', () => {
		const found = splitSentences('Head\n\nOne. Two.\n\nThree.');
		expect(found.map(({ number, paragraph }) => [number, paragraph])).toEqual([
			[1, 0],
			[2, 1],
			[3, 1],
			[4, 2],
		]);
	});

	test('a text of white space has none', () => {
		expect(splitParagraphs(' \n\n \r\n')).toEqual([]);
	});
});

describe('a line that ends inside a paragraph', () => {
	const wrapped =
		'The ferry came in late\non Monday, Mr.\nOrsk said. It was\nraining.\nNobody knew.';

	test.each([
		{ ends: 'LF', paragraph: wrapped },
		{ ends: 'CR LF', paragraph: wrapped.replaceAll('\n', '\r\n') },
		{ ends: 'a line separator', paragraph: wrapped.replaceAll('\n', '\u2028') },
	])('ends no sentence: $ends', ({ paragraph }) => {
		expect(inBody(paragraph).map((sentence) => sentence.replace(/\s+/g, ' '))).toEqual([
			'The ferry came in late on Monday, Mr. Orsk said.',
			'It was raining.',
			'Nobody knew.',
		]);
	});

	test('keeps its end in the sentence', () => {
		expect(inBody('It came\r\nin late.')).toEqual(['It came\r\nin late.']);
	});
});

test('with CR LF the same sentences are found as with LF', () => {
	const text = 'Head\n\nOne. Two.\n\nDr. Three spoke. Four.';
	expect(sentencesOf(text.replaceAll('\n', '\r\n'))).toEqual(sentencesOf(text));
});

test('sentences rise, do not overlap, and leave out nothing but white space', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let at = 0;
			for (const { start, end } of splitSentences(text)) {
				expect(text.slice(at, start).trim()).toBe('');
				expect(end).toBeGreaterThan(start);
				at = end;
			}
			expect(text.slice(at).trim()).toBe('');
		}),
	);
});

describe('the seed article', () => {
	const text = readFileSync(join(CONTENT, 'articles/ksmo-desertion/text.txt'), 'utf8');
	const sentences = sentencesOf(text);

	test('has 23 sentences', () => {
		expect(sentences).toHaveLength(23);
	});

	test.each([
		{ number: 1, start: 'Ukrainian Military Faces', end: 'Implications for National Security' },
		{ number: 3, start: 'According to a November 9th', end: 'units in October alone.' },
		{ number: 8, start: 'The scale of desertions', end: 'absences from service.' },
		{ number: 12, start: 'In a separate development', end: 'combat zone during October.' },
		{ number: 23, start: 'The coming months', end: 'spiral into further chaos.' },
	])('sentence $number begins and ends where it should', ({ number, start, end }) => {
		const sentence = sentences[number - 1] ?? '';
		expect([sentence.startsWith(start), sentence.endsWith(end)]).toEqual([true, true]);
	});

	test('has each sentence in a paragraph of its own', () => {
		expect(splitSentences(text).map(({ paragraph }) => paragraph)).toEqual(
			Array.from({ length: 23 }, (_, index) => index),
		);
	});
});
