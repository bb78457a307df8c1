import { describe, expect, test } from 'vitest';
import { handInFileName, toHandIn } from '../../src/domain/to-hand-in.ts';
import { assignmentOf, handInOf, workOf } from './hand-in-builders.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

const work = workOf({ startedAt: timeAt(3) });

describe('what is handed in', () => {
	test('is what was asked for and done in time, the oldest first', () => {
		const attempts = [
			attemptOf(7),
			attemptOf(5),
			attemptOf(2),
			attemptOf(9),
			attemptOf(6, { exercise: 'how-many/sort' }),
		];
		const handIn = toHandIn(work, { attempts, steps: [] }, timeAt(8));
		expect(handIn).toEqual(
			handInOf({
				...{ startedAt: timeAt(3), handedInAt: timeAt(8) },
				...{ attempts: [attemptOf(5), attemptOf(7)], steps: [] },
			}),
		);
	});

	test('has the steps of lessons asked for, and of those whose exercises are', () => {
		const stepOf = (lesson: string, minute: number) => ({
			...{ lesson, step: 'mark', reachedAt: timeAt(minute) },
		});
		const steps = [
			stepOf('how-many', 6),
			stepOf('who-says-so', 5),
			stepOf('the-trail', 5),
			stepOf('who-says-so', 2),
		];
		expect(toHandIn(work, { attempts: [], steps }, timeAt(8)).steps).toEqual([
			stepOf('who-says-so', 5),
			stepOf('how-many', 6),
		]);
	});
});

describe('the name of the file', () => {
	test.each([
		['Find the voice', 'Mara', 'who-says-find-the-voice-mara.json'],
		['Où? <b>/..', 'Jürgen Ö.', 'who-says-ou-b-jurgen-o.json'],
		['Числа', '', 'who-says.json'],
		['A'.repeat(100), '12', `who-says-${'a'.repeat(60)}-12.json`],
	])('has only signs that every file system takes: %s, %s', (title, student, name) => {
		expect(handInFileName(handInOf({ assignment: assignmentOf({ title }), student }))).toBe(name);
	});
});
