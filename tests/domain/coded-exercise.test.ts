import { describe, expect, test } from 'vitest';
import { toCodedExercise } from '../../src/domain/coded-exercise.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const head = { id: 'a/b', title: 'A', article: 'late-ferry', edition: '1a2b3c4d' };
const phrase = { sentence: 1, before: '', quote: 'two', after: '' };

describe('what must be known to write and read a result', () => {
	test('is how much there is to find and how much else, whatever is marked', () => {
		const text = 'Late\n\nThe ferry was late, two sailors said on Monday.';
		const exercise = markExercise(text, [itemOn(text, 'two sailors', { id: 'two' })]);
		const { targets, others } = judgeMarks(exercise, [markOn(text, 'The ferry')]).tally;
		expect(toCodedExercise(exercise)).toMatchObject({ tally: { targets, others } });
		expect(toCodedExercise(exercise).outOf).toBeUndefined();
	});

	test.each<[Exercise, object]>([
		[
			{
				...{ ...head, kind: 'sort', bins: ['sound', 'weak'] },
				items: [
					{ ...phrase, id: 'x', bin: 'weak', title: '', note: '' },
					{ ...phrase, id: 'y', bin: 'sound', title: '', note: '' },
				],
			},
			{ outOf: 2, tally: { targets: 1, others: 1 } },
		],
		[
			{
				...{ ...head, kind: 'trace', shuffled: ['step-1', 'step-0'] },
				steps: ['step-0', 'step-1'].map((id) => ({
					...{ id, who: id, where: '', told: '', kept: [], lost: [`lost at ${id}`] },
				})),
			},
			{ outOf: expect.any(Number), tally: { targets: 2, others: expect.any(Number) } },
		],
		[
			{
				...{ ...head, kind: 'sums' },
				questions: [
					{
						...{ id: 'q', annotations: [], question: '?', reason: '' },
						...{ type: 'number', answer: 1, unit: '', tolerance: 0 },
					},
				],
			},
			{ outOf: 1 },
		],
		[
			{ ...head, kind: 'rewrite', phrase, task: '', rubric: ['a', 'b'], models: ['', ''] },
			{ outOf: 2 },
		],
		[{ ...head, kind: 'predict', predictions: [] }, {}],
	])('is as much as the kind has to be counted (%#)', (exercise, counts) => {
		const { id, edition, ...rest } = toCodedExercise(exercise);
		expect({ id, edition }).toEqual({ id: 'a/b', edition: '1a2b3c4d' });
		expect(rest).toMatchObject(counts);
		expect(Object.values(rest).filter((each) => each !== undefined)).toHaveLength(
			Object.keys(counts).length,
		);
	});
});
