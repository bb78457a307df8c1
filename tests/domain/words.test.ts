import { expect, test } from 'vitest';
import { countWords, countWordsIn } from '../../src/domain/words.ts';

test.each([
	{ text: '', words: 0 },
	{ text: ' — … “”', words: 0 },
	{ text: 'Who says?', words: 2 },
	{ text: "Ukraine's army", words: 2 },
	{ text: 'Ukraine’s army', words: 2 },
	{ text: 'a ten-month-old count', words: 3 },
	{ text: '15,000 to 18,000 in 3.5 years', words: 6 },
	{ text: 'left—gone', words: 2 },
	{ text: 'one, two', words: 2 },
	{ text: 'שלום עולם', words: 2 },
	{ text: 'naïve café', words: 2 },
])('“$text” has $words words', ({ text, words }) => {
	expect(countWords(text)).toBe(words);
});

test('words that several spans hold count once', () => {
	const text = 'one two three four';
	const spans = [
		{ start: 0, end: 7 },
		{ start: 4, end: 13 },
	];
	expect(countWordsIn(text, spans)).toBe(3);
});
