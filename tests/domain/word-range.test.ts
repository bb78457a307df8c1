import { describe, expect, test } from 'vitest';
import { agreement, toWordRange, wordsOf } from '../../src/domain/word-range.ts';
import { spanOf } from './builders.ts';
import { blockOf } from './exercise-builders.ts';

const TEXT = 'Headline\n\nThe harbour counted 21,600 late ferries. Nobody was hurt.';
const words = wordsOf([blockOf(TEXT)]);
const rangeOf = (phrase: string) => toWordRange(words, spanOf(TEXT, phrase));

describe('the words of a span', () => {
	test('are those that it touches', () => {
		expect(rangeOf('harbour counted')).toEqual({ from: 1, to: 3 });
		expect(rangeOf('arbour count')).toEqual({ from: 1, to: 3 });
	});

	test('run on from one sentence into the next', () => {
		expect(rangeOf('ferries. Nobody')).toEqual({ from: 5, to: 7 });
	});

	test('are none where it holds signs only', () => {
		expect(toWordRange(words, spanOf(TEXT, '. '))).toEqual({ from: 6, to: 6 });
	});
});

describe('agreement', () => {
	test.each([
		['the same words', 'late ferries', 'late ferries', 1],
		['half of them, one way', '21,600 late ferries', 'late ferries', 0.8],
		['one of three, both ways', 'harbour counted 21,600', '21,600 late ferries', 1 / 3],
		['none', 'harbour counted', 'Nobody was', 0],
	])('of %s', (_what, one, other, value) => {
		expect(agreement(rangeOf(one), rangeOf(other))).toBeCloseTo(value, 10);
	});
});
