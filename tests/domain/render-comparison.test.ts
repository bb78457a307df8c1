import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import {
	type Pieces,
	renderComparison,
	renderReasons,
} from '../../src/domain/render-comparison.ts';
import { comparisonWords, remarkKind } from '../../src/text/comparison.ts';
import { spanOf } from './builders.ts';
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

/** As a page puts it together. */
function draw({ frame, pieces }: Pieces) {
	const root = new Window().document.createElement('div');
	root.innerHTML = frame;
	const element = root.firstElementChild;
	for (const { html, into } of pieces) {
		const place = into === undefined ? element : element?.lastElementChild?.querySelector(into);
		place?.insertAdjacentHTML('beforeend', html);
	}
	return root;
}

describe('both layers over a text', () => {
	const show = () => draw(renderComparison(exercise, judgeMarks(exercise, marks), marks, options));
	const root = show();

	test('are the text, but for numbers and links', () => {
		const text = show().querySelector('.row > p');
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

test('a note that several answers share is told once where all stand open', () => {
	const fog = { id: 'fog', sentence: 2, span: spanOf(TEXT, 'blamed the fog'), note: 'Why fog.' };
	const on = { ...exercise, quiet: [{ ...fog, signals: ['attribution'] as const }] };
	const pieces = [markOn(TEXT, 'blamed'), markOn(TEXT, 'fog')];
	const judgement = judgeMarks(on, pieces);
	const told = (shown: Pieces) =>
		[...draw(shown).querySelectorAll('li[data-outcome="false-alarm"] div')].map(
			({ lastElementChild }) => lastElementChild?.textContent,
		);
	const [first, second] = told(renderReasons(on, judgement, options));
	expect(first).toBe('Why fog.');
	expect(second).toBe(comparisonWords.told('2'));
	expect(told(renderComparison(on, judgement, pieces, options))).toEqual(['Why fog.', 'Why fog.']);
});

test('numbers are said to count something else where the result counts otherwise', () => {
	const counts = (of: typeof marks) =>
		draw(renderComparison(exercise, judgeMarks(exercise, of), of, options)).querySelector(
			'.counts',
		);
	expect(counts(marks)).toBeNull();
	const twice = [markOn(TEXT, 'blamed'), markOn(TEXT, 'fog'), markOn(TEXT, 'the fog')];
	expect(counts(twice)?.textContent).toBe(comparisonWords.counts);
});

test('what was left alone has no number, is folded, and is shown when it is asked for', () => {
	const note = 'Fog is what was blamed.';
	const fog = { id: 'fog', sentence: 2, span: spanOf(TEXT, 'the fog'), note };
	const quiet = [{ ...fog, signals: ['attribution'] as const }];
	const on = { ...exercise, quiet };
	const judgement = judgeMarks(on, []);
	const labels = [...draw(renderReasons(on, judgement, options)).querySelectorAll('summary b')];
	expect(labels.map(({ textContent }) => textContent)).toEqual(['1', '–', '2', '3']);
	const reasons = draw(renderReasons(on, judgement, options));
	expect(reasons.querySelectorAll('details:not([open])')).toHaveLength(1);
	const filter = draw(renderComparison(on, judgement, [], options)).querySelector(
		'input[value="left-alone"]',
	);
	expect(filter?.hasAttribute('checked')).toBe(false);
});
