import { describe, expect, test } from 'vitest';
import { compress, decompress } from '../../../src/client/sco/compress.ts';
import { Platform } from '../../../src/client/sco/platform.ts';
import { Report } from '../../../src/client/sco/report.ts';
import type { Attempt } from '../../../src/domain/attempt.ts';
import type { PackagedLesson } from '../../../src/domain/packaged-lesson.ts';
import { readSuspended } from '../../../src/domain/suspend-code.ts';
import { NOTHING_DONE, type Suspended } from '../../../src/domain/suspended.ts';
import { attemptOf } from '../../domain/practice-builders.ts';
import { fakeApi } from './fake-api.ts';

const lesson: PackagedLesson = {
	lesson: 'who-says-so',
	steps: ['read', 'mark', 'last'],
	exercises: [
		{ id: 'who-says-so/voices', kind: 'mark', isGraded: true },
		{ id: 'who-says-so/next', kind: 'predict', isGraded: false },
	],
};
const tally = { targets: 4, found: 4, others: 6, alarms: 0 };
const voices = attemptOf(1, { right: 4, outOf: 4, tally });
const next = attemptOf(2, {
	exercise: 'who-says-so/next',
	answer: { kind: 'predict', texts: { one: 'The report.' } },
});

function sitting(values: Record<string, string> = {}, before: Suspended = NOTHING_DONE) {
	const api = fakeApi(values);
	const report = new Report(new Platform(api), lesson, before);
	const value = (field: string) => api.values.get(`cmi.${field}`);
	return { api, report, value };
}

function done(...attempts: Attempt[]): Suspended {
	return { ...NOTHING_DONE, steps: ['read'], attempts };
}

describe('the state of a lesson', () => {
	test('is incomplete when it is opened, and has no score', () => {
		const { value } = sitting();
		expect(value('core.lesson_status')).toBe('incomplete');
		expect(value('core.score.raw')).toBeUndefined();
		expect(value('core.exit')).toBe('suspend');
	});

	test('is completed once everything was checked', () => {
		const { report, value } = sitting();
		report.tell(done(voices));
		expect(value('core.lesson_status')).toBe('incomplete');
		report.tell(done(voices, next));
		expect(value('core.lesson_status')).toBe('completed');
	});

	test.each(['completed', 'passed', 'failed'])('%s stays as it is', (status) => {
		const { report, value } = sitting({ 'cmi.core.lesson_status': status });
		report.tell(done(voices, next));
		expect(value('core.lesson_status')).toBe(status);
	});

	test('knows the step, and nothing that is none', () => {
		const { report, value } = sitting();
		report.at('mark');
		report.at('elsewhere');
		expect(value('core.lesson_location')).toBe('mark');
	});
});

test('the score is that of first tries', () => {
	const { report, value } = sitting();
	const worse = attemptOf(5, { right: 0, outOf: 4, tally: { ...tally, found: 0 } });
	report.tell(done(voices, worse));
	expect([value('core.score.raw'), value('core.score.min'), value('core.score.max')]).toEqual([
		'100',
		'0',
		'100',
	]);
});

test('the work is suspended so that it can be read again', () => {
	const { report, value } = sitting();
	report.tell(done(voices));
	const text = decompress(value('suspend_data') ?? '') ?? '';
	const read = readSuspended(
		text,
		lesson.exercises.map(({ id }) => id),
	);
	expect(read?.attempts.map(({ id }) => id)).toEqual([voices.id]);
	expect(read?.steps).toEqual(['read']);
});

describe('interactions', () => {
	test('there is one an exercise, with its first try', () => {
		const { report, value } = sitting();
		report.tell(done(voices, attemptOf(5), next));
		expect(value('interactions.0.id')).toBe('who-says-so.voices');
		expect(value('interactions.0.student_response')).toBe(
			'Found 4 of 4. Also marked 0 of 6 other stretches.',
		);
		expect(value('interactions.1.id')).toBe('who-says-so.next');
		expect(value('interactions.1.student_response')).toBe('The report.');
		expect(value('interactions.2.id')).toBeUndefined();
	});

	test('of an earlier sitting are not told again, and new ones follow them', () => {
		const { report, value } = sitting({ 'cmi.interactions._count': '1' }, done(voices));
		report.tell(done(voices, next));
		expect(value('interactions.0.id')).toBeUndefined();
		expect(value('interactions.1.id')).toBe('who-says-so.next');
	});
});

describe('compressed text', () => {
	test('comes back', () => {
		const text = `“Who says?” ${'Nobody. '.repeat(99)}`;
		expect(decompress(compress(text))).toBe(text);
		expect(compress(text).length).toBeLessThan(text.length / 5);
	});

	test.each(['not packed', '????', compress('cut short').slice(0, 4)])(
		'“%s” is not unpacked',
		(packed) => {
			expect(decompress(packed)).toBeUndefined();
		},
	);
});
