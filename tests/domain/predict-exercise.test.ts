import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/check.ts';
import { type LookUp, NO_PRACTICE } from '../../src/domain/practice.ts';
import { toPredictExercise } from '../../src/domain/predict-exercise.ts';
import { articleOf, spanOf } from './builders.ts';

const text = 'Ferry late\n\nSome say the ferry may stop.';

function lookUp(id: string, fields: Partial<LookUp> = {}): LookUp {
	return {
		...{ id, sentence: 2, span: spanOf(text, 'the ferry'), question: 'Where?', ours: 'There.' },
		...fields,
	};
}

const article = articleOf(text, {
	claims: [{ id: 'c01', check: { finding: 'It sails.' } } as Claim],
	practice: { ...NO_PRACTICE, lookUps: [lookUp('one'), lookUp('two', { claim: 'c01' })] },
});

function predict(...lookUps: string[]) {
	return toPredictExercise({ id: 'a/ahead', title: 'Ahead', article, lookUps }).predictions;
}

test('questions come in the order asked for, each with its phrase and what we did', () => {
	expect(predict('two', 'one').map(({ id }) => id)).toEqual(['two', 'one']);
	expect(predict('one')[0]).toMatchObject({
		...{ question: 'Where?', ours: 'There.', sentence: 2 },
		...{ before: 'Some say ', quote: 'the ferry', after: ' may stop.' },
	});
});

test('what was found stands with the look-up of a claim', () => {
	expect(predict('one', 'two').map(({ finding }) => finding)).toEqual([undefined, 'It sails.']);
});

test('a look-up that is not there is left out', () => {
	expect(predict('nope')).toEqual([]);
});
