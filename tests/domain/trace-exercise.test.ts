import { describe, expect, test } from 'vitest';
import { judgeTrace } from '../../src/domain/judge-trace.ts';
import { toTraceExercise } from '../../src/domain/trace-exercise.ts';
import { articleOf, loadSeed } from './builders.ts';
import { step, TRAIL } from './trace-builders.ts';

function trace(trail = TRAIL, id = 'late-ferry/trail') {
	return toTraceExercise({ id, title: 'Trace', article: articleOf('Head\n\nBody.', { trail }) });
}

test('the steps stand from the first source to the article', () => {
	const { steps } = trace();
	expect(steps.map(({ id }) => id)).toEqual(['step-0', 'step-1', 'step-2', 'step-3']);
	expect(steps.map(({ who }) => who)).toEqual(TRAIL.map(({ who }) => who));
});

describe('the steps are laid out', () => {
	test('each once', () => {
		expect(trace().shuffled.toSorted()).toEqual(['step-0', 'step-1', 'step-2', 'step-3']);
	});

	test('in the same way every time', () => {
		expect(trace().shuffled).toEqual(trace().shuffled);
	});

	test.each([2, 3, 4, 5, 6, 9])('so that %i of them are at most half in order', (count) => {
		const trail = Array.from({ length: count }, (_, index) => step(`Step ${index}`));
		for (let seed = 0; seed < 30; seed++) {
			const exercise = trace(trail, `a/${seed}`);
			const { inOrder } = judgeTrace(exercise, { order: exercise.shuffled, lost: {} });
			expect(inOrder).toBeLessThanOrEqual(Math.ceil(count / 2));
		}
	});
});

test('what we know of sources and confidence is left to the trail itself', () => {
	expect(trace().steps[0]).not.toHaveProperty('sources');
});

test('the seed article can be traced', () => {
	const article = loadSeed();
	const { steps, shuffled } = toTraceExercise({ id: 'a/trail', title: 'Trace', article });
	expect(steps).toHaveLength(article.trail.length);
	expect(shuffled).not.toEqual(steps.map(({ id }) => id));
});
