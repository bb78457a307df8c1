import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISE_KINDS, type Exercise } from '../../src/domain/exercise.ts';
import { minutesFor } from '../../src/domain/minutes.ts';
import { itemOn, markExercise } from './exercise-builders.ts';

const head = { id: 'a-lesson/it', title: 'It', article: 'an-article', edition: '00000000' };
const phrase = { sentence: 2, before: '', quote: 'Some say', after: ' so.' };

/** 150 words to be read, and four things to be found in them. */
function markTask(): Exercise {
	const text = `Head\n\nOne two three four${' word'.repeat(146)}.`;
	const key = ['One', 'two', 'three', 'four'].map((id) => itemOn(text, id, { id }));
	return markExercise(text, key);
}

/** One exercise of each kind, with three things to do in most. */
const EACH: Readonly<Record<Exercise['kind'], Exercise>> = {
	mark: markTask(),
	sort: {
		...head,
		kind: 'sort',
		bins: ['sound', 'weak'],
		items: ['a', 'b', 'c'].map((id) => ({ ...phrase, id, bin: 'weak', title: '', note: '' })),
	},
	trace: {
		...head,
		kind: 'trace',
		steps: ['a', 'b', 'c'].map((id) => ({ id, who: '', where: '', told: '', kept: [], lost: [] })),
		shuffled: ['b', 'a', 'c'],
	},
	sums: {
		...head,
		kind: 'sums',
		questions: ['a', 'b', 'c'].map((id) => ({
			...{ id, annotations: [], question: '', reason: '' },
			...{ type: 'number', answer: 1, unit: '', tolerance: 0 },
		})),
	},
	rewrite: { ...head, kind: 'rewrite', phrase, task: '', rubric: [], models: ['', ''] },
	predict: {
		...head,
		kind: 'predict',
		predictions: ['a', 'b', 'c'].map((id) => ({ ...phrase, id, question: '', ours: '' })),
	},
};

describe('a lesson of 300 words', () => {
	test('takes two minutes to read', () => {
		expect(minutesFor(300, [])).toBe(2);
	});

	test.each([
		{ kind: 'mark', minutes: 5, why: '150 words twice, four things to find' },
		{ kind: 'sort', minutes: 3, why: 'three phrases' },
		{ kind: 'trace', minutes: 4, why: 'three steps' },
		{ kind: 'sums', minutes: 5, why: 'three questions' },
		{ kind: 'rewrite', minutes: 5, why: 'one sentence' },
		{ kind: 'predict', minutes: 7, why: 'three questions to think about' },
	] as const)('takes $minutes with $kind: $why', ({ kind, minutes }) => {
		expect(minutesFor(300, [EACH[kind]])).toBe(minutes);
	});
});

test('a lesson takes at least a minute', () => {
	expect(minutesFor(0, [])).toBe(1);
});

test('a further exercise never makes a lesson shorter', () => {
	const kinds = fc.array(fc.constantFrom(...EXERCISE_KINDS), { maxLength: 6 });
	fc.assert(
		fc.property(fc.nat(5_000), kinds, fc.constantFrom(...EXERCISE_KINDS), (words, some, one) => {
			const before = some.map((kind) => EACH[kind]);
			expect(minutesFor(words, [...before, EACH[one]])).toBeGreaterThanOrEqual(
				minutesFor(words, before),
			);
		}),
	);
});
