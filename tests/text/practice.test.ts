import { describe, expect, test } from 'vitest';
import { discernmentWords, leanWords, tallyWords } from '../../src/text/practice.ts';

const tally = (found: number, targets: number, alarms: number, others: number) => ({
	targets,
	found,
	others,
	alarms,
});

describe('a result in words', () => {
	test('counts what was found and what was marked without need', () => {
		expect(tallyWords(tally(9, 12, 5, 31))).toBe(
			'You found 9 of 12. You also marked 5 of 31 other stretches, which carry nothing of the kind.',
		);
	});

	test('says so where the rest was left alone', () => {
		expect(tallyWords(tally(3, 12, 0, 31))).toBe(
			'You found 3 of 12. You left the other 31 stretches alone.',
		);
		expect(tallyWords(tally(1, 1, 0, 1))).toBe(
			'You found 1 of 1. You left the one other stretch alone.',
		);
	});

	test.each([
		['marks everything', tally(9, 9, 31, 31), /suspicion/],
		['finds most and marks much besides', tally(9, 12, 14, 31), /suspicion/],
		['marks nothing', tally(0, 9, 0, 31), /trust/],
		['finds half and marks nothing else', tally(6, 12, 0, 31), /trust/],
		['finds most and marks little besides', tally(10, 12, 5, 31), /neither/],
	])('tells the lean of one who %s', (_who, counts, words) => {
		expect(leanWords(counts)).toMatch(words);
	});

	test.each([
		['found the one thing and marked much besides', tally(1, 1, 9, 31)],
		['found two of three', tally(2, 3, 0, 31)],
	])('tells no lean of one who %s', (_who, counts) => {
		expect(leanWords(counts)).toMatch(/too little to find/);
	});

	test.each([
		['marks everything', tally(9, 9, 31, 31), /Guessing/],
		['marks nothing', tally(0, 9, 0, 31), /Nothing that counts was marked/],
		['finds as many as chance', tally(3, 9, 10, 30), /Guessing/],
		['finds all and nothing else', tally(9, 9, 0, 31), /sharply/],
	])('tells how sharply one sees who %s', (_who, counts, words) => {
		expect(discernmentWords(counts)).toMatch(words);
	});
});
