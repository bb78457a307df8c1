import { describe, expect, test } from 'vitest';
import {
	capitalise,
	listWords,
	number,
	numberWord,
	ordinalWord,
	percent,
	roundNumber,
} from '../../src/text/numbers.ts';

test.each([
	{ value: 7, words: '7' },
	{ value: 21600, words: '21,600' },
	{ value: 1234567.5, words: '1,234,567.5' },
])('$value is written $words', ({ value, words }) => {
	expect(number(value)).toBe(words);
});

test.each([
	{ share: 0, words: '0%' },
	{ share: 0.2, words: '20%' },
	{ share: 0.256, words: '26%' },
	{ share: 1, words: '100%' },
])('$share is $words', ({ share, words }) => {
	expect(percent(share)).toBe(words);
});

test.each([
	{ value: 10_000, words: '10 thousand' },
	{ value: 1_000_000, words: '1 million' },
])('$value in round is $words', ({ value, words }) => {
	expect(roundNumber(value)).toBe(words);
});

test.each([
	{ value: 0, words: 'no' },
	{ value: 10, words: 'ten' },
	{ value: 11, words: '11' },
	{ value: 1200, words: '1,200' },
])('$value in a sentence is $words', ({ value, words }) => {
	expect(numberWord(value)).toBe(words);
});

test.each([
	{ value: 1, words: 'first' },
	{ value: 4, words: 'fourth' },
	{ value: 8, words: 'eighth' },
	{ value: 9, words: '9th' },
	{ value: 11, words: '11th' },
	{ value: 21, words: '21st' },
	{ value: 22, words: '22nd' },
	{ value: 103, words: '103rd' },
	{ value: 112, words: '112th' },
])('number $value in a row is the $words', ({ value, words }) => {
	expect(ordinalWord(value)).toBe(words);
});

describe('a list', () => {
	test.each([
		{ items: [], words: '' },
		{ items: ['a'], words: 'a' },
		{ items: ['a', 'b'], words: 'a and b' },
		{ items: ['a', 'b', 'c'], words: 'a, b and c' },
	])('of $items.length', ({ items, words }) => {
		expect(listWords(items)).toBe(words);
	});
});

test('a sentence begins with a capital', () => {
	expect(capitalise('élan and more')).toBe('Élan and more');
});
