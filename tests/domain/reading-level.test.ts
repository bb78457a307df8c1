import { describe, expect, test } from 'vitest';
import { colemanLiau, readingLevel } from '../../src/domain/reading-level.ts';
import { articleOf } from './builders.ts';

/** As many words with as many letters in all, no two lengths further apart than one. */
function wordsOf(words: number, letters: number): string[] {
	const short = Math.floor(letters / words);
	const long = letters - short * words;
	return Array.from({ length: words }, (_, index) => 'x'.repeat(index < long ? short + 1 : short));
}

describe('the grade of a text', () => {
	test('is that of the example usually given: 639 letters, 119 words, 5 sentences', () => {
		expect(colemanLiau(wordsOf(119, 639).join(' '), 5)).toBeCloseTo(14.5, 1);
	});

	test('is 0.0588 L − 0.296 S − 15.8, counted by hand', () => {
		// 9 words of 3, 3, 3, 2, 3, 3, 3, 3, 5 letters, 2 sentences: L = 311.1…, S = 22.2…
		const text = 'The cat sat on the mat. The dog slept.';
		expect(colemanLiau(text, 2)).toBeCloseTo(0.0588 * (2800 / 9) - 0.296 * (200 / 9) - 15.8, 10);
	});

	test('counts no digit, no hyphen and no apostrophe for a letter', () => {
		expect(colemanLiau("It's 21,600 half-days", 1)).toBeCloseTo(
			0.0588 * (1100 / 3) - 0.296 * (100 / 3) - 15.8,
			10,
		);
	});

	test('counts letters of any script', () => {
		expect(colemanLiau('слово слово', 1)).toBe(colemanLiau('words words', 1));
	});

	test('rises with longer words', () => {
		const grades = [400, 450, 500, 600].map((letters) =>
			colemanLiau(wordsOf(100, letters).join(' '), 5),
		);
		expect(grades).toEqual([...grades].sort((a, b) => a - b));
		expect(new Set(grades).size).toBe(4);
	});

	test('falls with more sentences', () => {
		const text = wordsOf(100, 480).join(' ');
		expect(colemanLiau(text, 10)).toBeCloseTo(colemanLiau(text, 5) - 0.296 * 5, 10);
	});

	test('does not depend on how long the text is', () => {
		const text = wordsOf(100, 480).join(' ');
		expect(colemanLiau(`${text} ${text}`, 10)).toBeCloseTo(colemanLiau(text, 5), 10);
	});

	test.each(['', ' — … ', '\n'])('without words, ‹%s›, is 0', (text) => {
		expect(colemanLiau(text, 0)).toBe(0);
	});
});

describe('the level of an article', () => {
	/** A body of 5 sentences and 100 words with as many letters. */
	function levelOf(letters: number, headline = 'Head'): string {
		const words = wordsOf(100, letters);
		const sentences = Array.from({ length: 5 }, (_, index) => {
			const sentence = words.slice(index * 20, index * 20 + 20).join(' ');
			return `X${sentence.slice(1)}.`;
		});
		return readingLevel(articleOf(`${headline}\n\n${sentences.join(' ')}`));
	}

	test.each([
		{ letters: 300, grade: 0.36, level: '11-13' },
		{ letters: 429, grade: 7.95, level: '11-13' },
		{ letters: 430, grade: 8.0, level: '13-15' },
		{ letters: 463, grade: 9.94, level: '13-15' },
		{ letters: 464, grade: 10.0, level: 'adult' },
		{ letters: 900, grade: 35.64, level: 'adult' },
	])('of grade $grade is $level', ({ letters, grade, level }) => {
		expect(0.0588 * letters - 0.296 * 5 - 15.8).toBeCloseTo(grade, 1);
		expect(levelOf(letters)).toBe(level);
	});

	test('does not count the headline', () => {
		expect(levelOf(429, 'Unprecedented Governmental Misrepresentations')).toBe('11-13');
	});

	test('that is a headline alone is the easiest', () => {
		expect(readingLevel(articleOf('Unprecedented misrepresentations'))).toBe('11-13');
	});
});
