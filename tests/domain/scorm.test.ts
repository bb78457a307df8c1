import { describe, expect, test } from 'vitest';
import {
	LONGEST_RESPONSE,
	toInteraction,
	toTimeOfDay,
	toTimespan,
} from '../../src/domain/scorm.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

const voices = { id: 'who-says-so/voices', kind: 'mark', isGraded: true } as const;
const tally = { targets: 4, found: 4, others: 6, alarms: 0 };

function field(
	name: string,
	attempt = attemptOf(7),
	exercise: Parameters<typeof toInteraction>[0] = voices,
) {
	return new Map(toInteraction(exercise, attempt, 'Found it.')).get(name);
}

test.each([
	[0, '0000:00:00.00'],
	[425_250, '0000:07:05.25'],
	[59_999, '0000:01:00.00'],
	[3_600_000 * 27, '0027:00:00.00'],
	[3_600_000 * 20_000, '9999:00:00.00'],
	[-5, '0000:00:00.00'],
])('%i ms are written as %s', (milliseconds, written) => {
	expect(toTimespan(milliseconds)).toBe(written);
});

test('a time of day has two digits for each part', () => {
	expect(toTimeOfDay(new Date(2026, 10, 28, 9, 5, 7))).toBe('09:05:07');
});

describe('an interaction', () => {
	test('has an id without a space or a slash', () => {
		expect(field('id')).toBe('who-says-so.voices');
	});

	test('has its type before what was answered', () => {
		const names = toInteraction(voices, attemptOf(7), '').map(([name]) => name);
		expect(names.indexOf('type')).toBeLessThan(names.indexOf('student_response'));
	});

	test('tells how long the try took', () => {
		expect(field('latency', attemptOf(7, { startedAt: timeAt(2) }))).toBe('0000:05:00.00');
	});

	test.each([
		['correct', { right: 4, outOf: 4, tally }],
		['wrong', { right: 4, outOf: 4, tally: { ...tally, alarms: 6 } }],
		['neutral', {}],
		['neutral', { right: 4, outOf: 4, tally, hadAnswers: true }],
	])('is %s where it ought to be', (result, fields) => {
		expect(field('result', attemptOf(7, fields))).toBe(result);
	});

	test('is a number between 0 and 100 where it is partly right', () => {
		const half = attemptOf(7, { right: 2, outOf: 4, tally: { ...tally, found: 2 } });
		expect(field('result', half)).toMatch(/^[1-9]\d$/);
	});

	test('in one’s own words is neutral, though points of a list were ticked', () => {
		const rewrite = { ...voices, kind: 'rewrite', isGraded: false } as const;
		const attempt = attemptOf(7, { right: 1, outOf: 3 });
		expect(field('result', attempt, rewrite)).toBe('neutral');
		expect(field('type', attempt, rewrite)).toBe('fill-in');
		expect(field('weighting', attempt, rewrite)).toBe('0');
	});

	test('cuts a long answer, and has it in one line', () => {
		const response = new Map(toInteraction(voices, attemptOf(7), `One\ntwo ${'x'.repeat(400)}`));
		expect(response.get('student_response')).toMatch(/^One two x+…$/);
		expect(response.get('student_response')).toHaveLength(LONGEST_RESPONSE);
	});
});
