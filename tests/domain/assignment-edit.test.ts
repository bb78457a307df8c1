import { describe, expect, test } from 'vitest';
import {
	addItem,
	BLANK_ASSIGNMENT,
	hasItem,
	removeItem,
	shiftItem,
} from '../../src/domain/assignment-edit.ts';
import { itemKey } from '../../src/domain/assignment-item.ts';
import { assignmentOf } from './hand-in-builders.ts';

const LESSON = { kind: 'lesson', lesson: 'a' } as const;
const three = assignmentOf();
const keysOf = ({ items }: typeof three) => items.map(itemKey);
const [first = '', second = '', third = ''] = keysOf(three);

describe('an assignment that is being made', () => {
	test('asks for nothing at first', () => {
		expect(BLANK_ASSIGNMENT.items).toEqual([]);
	});

	test('asks for what is added last at its end', () => {
		expect(keysOf(addItem(three, LESSON))).toEqual([first, second, third, 'a']);
	});

	test('asks for nothing twice', () => {
		expect(addItem(addItem(three, LESSON), LESSON)).toEqual(addItem(three, LESSON));
	});

	test('asks for a lesson in place of its exercises, and keeps those of others', () => {
		const exercises = ['a/one', 'ab/two', 'a/three'].reduce(
			(all, exercise) => addItem(all, { kind: 'exercise', exercise }),
			BLANK_ASSIGNMENT,
		);
		expect(keysOf(addItem(exercises, LESSON))).toEqual(['ab/two', 'a']);
	});

	test('no longer asks for what is removed', () => {
		expect(keysOf(removeItem(three, second))).toEqual([first, third]);
		expect(hasItem(removeItem(three, second), second)).toBe(false);
	});

	test.each([
		[first, 1, [second, first, third]],
		[third, -1, [first, third, second]],
		[first, -1, [first, second, third]],
		[third, 1, [first, second, third]],
		['none', 1, [first, second, third]],
	])('with %s moved by %i', (key, by, keys) => {
		expect(keysOf(shiftItem(three, key, by))).toEqual(keys);
	});
});
