import { describe, expect, test } from 'vitest';
import { checkChange, checkColumn, checkResult, checkWords } from '../../src/text/course-check.ts';

const tally = (found: number, alarms: number) => ({ targets: 3, found, others: 7, alarms });

describe('what ten answers come to', () => {
	test('is counted in words', () => {
		expect(checkResult(tally(2, 1)).slice(0, 2)).toEqual([
			'Of the three passages that leave a gap you found two.',
			'Of the seven that do their job you called one a gap.',
		]);
	});

	test('is told as such where all is read as we do', () => {
		expect(checkResult(tally(3, 0)).slice(1)).toEqual([
			'Of the seven that do their job you called none a gap.',
			'You read all ten as we do.',
		]);
	});

	test.each([
		['calling everything a gap', tally(3, 7), /tells nothing apart.*towards suspicion/],
		['calling nothing a gap', tally(0, 0), /finds nothing.*towards trust/],
		['answers no better than chance', tally(1, 3), /Guessing/],
		['all gaps and three false alarms', tally(3, 3), /towards suspicion/],
		['one gap and no false alarm', tally(1, 0), /towards trust/],
		['one answer less than all', tally(2, 0), /do not seem to lean/],
	])('says what follows from %s', (_what, counts, words) => {
		expect(checkResult(counts).join(' ')).toMatch(words);
	});

	test('is no number that needs a formula', () => {
		for (let found = 0; found <= 3; found++) {
			for (let alarms = 0; alarms <= 7; alarms++)
				expect(checkResult(tally(found, alarms)).join(' ')).not.toMatch(/\d|undefined|NaN/);
		}
	});
});

describe('before and after', () => {
	test.each([
		[tally(1, 3), tally(2, 1), 'you found one more gap and made two fewer false alarms.'],
		[tally(3, 1), tally(1, 2), 'you found two fewer gaps and made one more false alarm.'],
		[
			tally(2, 2),
			tally(2, 2),
			'you found as many gaps as before and made as many false alarms as before.',
		],
		[tally(0, 0), tally(0, 0), 'you found no gap again and made no false alarm again.'],
	])('are set side by side in a sentence: %o, %o', (before, after, words) => {
		expect(checkChange(before, after)).toBe(`After the lessons ${words}`);
	});

	test('are columns of the same rows', () => {
		const column = checkColumn(tally(2, 1), '2026-11-28T12:00:00.000Z');
		expect(Object.keys(column)).toEqual(Object.keys(checkWords.row));
		expect(column).toEqual({
			day: '28 November 2026',
			found: '2 of 3',
			alarms: '1 of 7',
			apart: 'most of the time',
			lean: 'to neither side',
		});
	});

	test.each([
		[tally(1, 3), 'no better than guessing'],
		[tally(2, 2), 'some of the time'],
		[tally(3, 1), 'most of the time'],
		[tally(3, 0), 'every time'],
	])('say how often the two kinds were told apart: %o', (counts, words) => {
		expect(checkColumn(counts, '2026-11-28T12:00:00.000Z').apart).toBe(words);
	});
});

test('passages that are still open are named', () => {
	expect(checkWords.missing([4])).toBe('Passage 4 is still open.');
	expect(checkWords.missing([2, 4, 10])).toBe('Passages 2, 4 and 10 are still open.');
});
