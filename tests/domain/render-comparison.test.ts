import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { renderComparison, renderReasons } from '../../src/domain/render-comparison.ts';
import { comparisonWords, remarkKind } from '../../src/text/comparison.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const TEXT =
	'Ferries late\n\nLena Odum blamed the fog. Reports indicate more.\n\nPer Holm was silent.';
const exercise = markExercise(TEXT, [
	itemOn(TEXT, 'Lena Odum', { id: 'lena' }),
	itemOn(TEXT, 'Reports', { id: 'reports', form: 'unnamed', reading: 'weak', sentence: 3 }),
	itemOn(TEXT, 'Per Holm', { id: 'per', sentence: 4 }),
]);
const marks = [markOn(TEXT, 'Lena Odum'), markOn(TEXT, 'the fog')];
const options = { prefix: 'o', words: comparisonWords, kindOf: remarkKind(exercise) };

function draw(html: string) {
	const root = new Window().document.createElement('div');
	root.innerHTML = html;
	return root;
}

describe('both layers over a text', () => {
	const html = renderComparison(exercise, judgeMarks(exercise, marks), marks, options);
	const root = draw(html);

	test('are the text, but for numbers and links', () => {
		const text = draw(html).querySelector('.row > p');
		for (const extra of text?.querySelectorAll('.n, .ref') ?? []) extra.remove();
		expect(text?.textContent).toBe(exercise.blocks[0]?.text);
	});

	test('tell ours from the learner’s, with what each became', () => {
		const short = [...root.querySelectorAll('.row mark')].map(
			(mark) =>
				`${mark.className.replace('A ', '')} ${mark.textContent}: ${mark.getAttribute('data-outcome')}`,
		);
		expect(short).toEqual([
			'ours h1 Lena Odum: hit',
			'yours Lena Odum: hit',
			'yours the fog: false-alarm',
			'ours Reports: miss',
			'ours Per Holm: miss',
		]);
	});

	test('lead from each phrase to its answer', () => {
		const links = [...root.querySelectorAll('.row .ref')].map((link) => link.getAttribute('href'));
		expect(links).toEqual(['#o1', '#o2', '#o3', '#o4']);
		expect(links.every((href) => root.querySelector(href ?? ''))).toBe(true);
	});

	test('have a filter with its count for each kind of outcome there is', () => {
		const filters = [...root.querySelectorAll('.filters label')].map((label) => [
			label.querySelector('input')?.value,
			label.querySelector('.count')?.textContent,
		]);
		expect(filters).toEqual([
			['hit', '1'],
			['miss', '2'],
			['false-alarm', '1'],
		]);
	});
});

test('all answers stand one under the other, open', () => {
	const root = draw(renderReasons(exercise, judgeMarks(exercise, marks), options));
	expect(root.querySelectorAll('details[open]')).toHaveLength(4);
});
