import { describe, expect, test } from 'vitest';
import { passagesExercise } from '../../src/domain/assignment-item.ts';
import { toPassagesExercise } from '../../src/domain/passages-exercise.ts';
import { SIGNAL_IDS } from '../../src/domain/signal.ts';
import { exampleOf } from './example-builders.ts';

const EXAMPLES = ['a', 'b', 'c', 'd'].map((id) =>
	exampleOf({ id, signal: id === 'a' ? 'figure' : 'hedge' }),
);
const ITEM = { title: 'Four', refs: EXAMPLES.map(({ id }) => `late-ferry/${id}`) };

describe('collected passages', () => {
	test('are an exercise known by what they are', () => {
		const exercise = toPassagesExercise(ITEM, EXAMPLES);
		expect(exercise).toMatchObject({ kind: 'sort', id: passagesExercise(ITEM), title: 'Four' });
		expect(exercise.bins).toEqual(SIGNAL_IDS);
	});

	test('are to be put under their signals', () => {
		const { items } = toPassagesExercise(ITEM, EXAMPLES);
		const bins = items.map(({ id, bin }) => [id, bin]).sort();
		expect(bins).toEqual([
			['late-ferry/a', 'figure'],
			['late-ferry/b', 'hedge'],
			['late-ferry/c', 'hedge'],
			['late-ferry/d', 'hedge'],
		]);
	});

	test('lie in the same order, whichever came first', () => {
		const turned = { ...ITEM, refs: ITEM.refs.toReversed() };
		expect(toPassagesExercise(turned, EXAMPLES.toReversed())).toEqual(
			toPassagesExercise(ITEM, EXAMPLES),
		);
	});

	test('are another edition once there is one less', () => {
		const { edition } = toPassagesExercise(ITEM, EXAMPLES);
		expect(toPassagesExercise(ITEM, EXAMPLES.slice(1)).edition).not.toBe(edition);
	});
});
