import { describe, expect, test } from 'vitest';
import { assignmentId, itemWith } from '../../src/domain/assignment.ts';
import { passagesExercise } from '../../src/domain/assignment-item.ts';
import { assignmentOf } from './hand-in-builders.ts';

describe('an assignment', () => {
	test('has the same name as one that asks for the same', () => {
		expect(assignmentId(assignmentOf())).toBe(assignmentId(assignmentOf()));
	});

	test.each([
		[{ title: 'Another' }],
		[{ tries: undefined }],
		[{ answers: 'at-once' as const }],
		[{ items: assignmentOf().items.slice(1) }],
	])('has another name with %j', (changes) => {
		expect(assignmentId(assignmentOf(changes))).not.toBe(assignmentId(assignmentOf()));
	});

	test('asks for every exercise of its lessons, for its exercises, and for no other', () => {
		const [lesson, exercise] = assignmentOf().items;
		expect(itemWith(assignmentOf(), 'who-says-so/voices')).toEqual(lesson);
		expect(itemWith(assignmentOf(), 'how-many/sums')).toEqual(exercise);
		expect(itemWith(assignmentOf(), 'how-many/other')).toBeUndefined();
	});

	test('asks for collected passages as one exercise, in whatever order they are', () => {
		const refs = ['late-ferry/b', 'late-ferry/a'];
		expect(itemWith(assignmentOf(), passagesExercise({ refs }))).toMatchObject({ title: 'Two' });
	});
});
