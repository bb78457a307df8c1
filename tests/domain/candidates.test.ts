import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/domain/candidates.ts';
import { textOf } from '../../src/domain/span.ts';
import { itemOn, markExercise } from './exercise-builders.ts';

const TEXT = 'Ferries late\n\nLena Odum blamed the fog. Per Holm was silent.';
const key = [
	itemOn(TEXT, 'Lena Odum', { id: 'lena' }),
	itemOn(TEXT, 'Lena Odum', { id: 'again', signal: 'wording', form: 'plain' }),
	itemOn(TEXT, 'Per Holm', { id: 'per', sentence: 3 }),
];

function phrases(given: readonly string[] = []): string[][] {
	const exercise = markExercise(TEXT, key, { given });
	return candidatesOf(exercise).map((each) => each.phrases.map((span) => textOf(TEXT, span)));
}

test('what may be marked stands in text order, sentence by sentence, each phrase once', () => {
	expect(phrases()).toEqual([
		['Lena Odum', 'blamed the fog'],
		['Per Holm', 'was silent'],
	]);
});

test('what is marked from the start is left out', () => {
	expect(phrases(['per'])[1]).toEqual(['was silent']);
});
