import { expect, test } from 'vitest';
import { NO_PRACTICE, type Rewrite } from '../../src/domain/practice.ts';
import { toRewriteExercise } from '../../src/domain/rewrite-exercise.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

const text = 'Ferry late\n\nSome say the ferry may stop.';

const rewrite: Rewrite = {
	...{ id: 'name-them', annotation: 'some-say', task: 'Say who.' },
	...{ rubric: ['Names somebody.'], models: ['Ada Quill says so.', 'Nobody said it to us.'] },
};

const article = articleOf(text, {
	annotations: [annotationOn([spanOf(text, 'Some say')], { id: 'some-say', sentence: 2 })],
	practice: { ...NO_PRACTICE, rewrites: [rewrite] },
});

test('a rewrite shows the phrase in its sentence, the task, the list and two of ours', () => {
	expect(
		toRewriteExercise({ id: 'late-ferry/anew', title: 'Anew', article, rewrite: 'name-them' }),
	).toMatchObject({
		...{ kind: 'rewrite', article: 'an-article', task: 'Say who.' },
		phrase: { sentence: 2, before: '', quote: 'Some say', after: ' the ferry may stop.' },
		...{ rubric: rewrite.rubric, models: rewrite.models },
	});
});

test('a rewrite that is not there is named', () => {
	const task = { id: 'a/b', title: 'Anew', article, rewrite: 'nope' };
	expect(() => toRewriteExercise(task)).toThrow('There is no rewrite `nope`.');
});
