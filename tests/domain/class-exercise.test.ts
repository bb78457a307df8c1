import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { classExercises } from '../../src/domain/class-exercise.ts';
import { passagesExercise } from '../../src/domain/assignment-item.ts';
import { EXERCISES, SORTING } from './class-builders.ts';
import { assignmentOf } from './hand-in-builders.ts';

const CATALOGUE: Catalogue = {
	lessons: [
		{
			...{ lesson: 'late-ferry', title: 'Late ferry', question: 'Why?', minutes: 9, steps: [] },
			exercises: EXERCISES.map(({ id, title, kind, edition }) => ({
				...{ id, title, kind, edition, size: 1, minutes: 1 },
			})),
		},
	],
};
const KNOWN = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

function asked(items: Parameters<typeof assignmentOf>[0], tried: readonly string[] = []) {
	return classExercises(assignmentOf(items), CATALOGUE, KNOWN, new Set(tried));
}

describe('what was asked for', () => {
	test('is all of a lesson in its order, each exercise once', () => {
		const exercises = asked({
			items: [
				{ kind: 'exercise', exercise: SORTING.id },
				{ kind: 'lesson', lesson: 'late-ferry' },
			],
		});
		expect(exercises.map(({ id }) => id)).toEqual([
			SORTING.id,
			...EXERCISES.map(({ id }) => id).filter((id) => id !== SORTING.id),
		]);
		expect(exercises[0]).toEqual({
			...{ id: SORTING.id, title: 'Sorting', of: 'Late ferry', lesson: 'late-ferry' },
			exercise: SORTING,
		});
	});

	test('is an exercise of collected passages, by the name they have', () => {
		const item = { kind: 'passages', title: 'Two', refs: ['late-ferry/a'] } as const;
		expect(asked({ items: [item] })).toEqual([
			{ id: passagesExercise(item), title: 'Two', of: '', lesson: undefined, exercise: undefined },
		]);
	});

	test('stays known by its id where the site no longer has it', () => {
		const items = [
			{ kind: 'exercise', exercise: 'gone/one' },
			{ kind: 'lesson', lesson: 'gone' },
		] as const;
		expect(asked({ items }, ['gone/two', 'gone/one', 'other/x'])).toEqual([
			{ id: 'gone/one', title: 'gone/one', of: '' },
			{ id: 'gone/two', title: 'gone/two', of: '' },
		]);
	});
});
