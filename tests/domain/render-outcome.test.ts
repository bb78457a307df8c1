import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/domain/attempt.ts';
import type { MarkExercise } from '../../src/domain/exercise.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import type { OutcomeKind } from '../../src/domain/judgement.ts';
import { renderOutcome, textAt, writeAnswer } from '../../src/domain/render-outcome.ts';
import { comparisonWords, remarkKind } from '../../src/text/comparison.ts';
import { spanOf } from './builders.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const TEXT =
	'Ferries late\n\nHarbour master Lena Odum blamed the fog, and reports indicate more <delays> & noise.';
const form = (name: string, reason: string) => ({
	name,
	reason,
	other: 'hedge/weasel',
	difference: 'One hides who speaks, the other how sure it is.',
});
const exercise = markExercise(
	TEXT,
	[
		itemOn(TEXT, 'Harbour master Lena Odum', { id: 'named', note: 'Our note.', ask: 'Who else?' }),
		itemOn(TEXT, 'reports indicate', { id: 'unnamed', form: 'unnamed', reading: 'weak' }),
	],
	{
		signals: ['attribution', 'hedge'],
		forms: {
			'attribution/named': form('Named source', 'It names a person.'),
			'attribution/unnamed': form('Nobody named', 'It names none.'),
		},
		quiet: [
			{
				id: 'fog',
				sentence: 2,
				span: spanOf(TEXT, 'the fog'),
				signals: ['attribution'],
				note: 'Fog is what was blamed.',
			},
		],
	},
);

function answer(kind: OutcomeKind, marks: readonly Mark[], on: MarkExercise = exercise) {
	const outcome = judgeMarks(on, marks).outcomes.find((each) => each.kind === kind);
	if (!outcome) throw new Error(`There is no \`${kind}\`.`);
	return writeAnswer(on, outcome, comparisonWords, remarkKind(on));
}

describe('the answer to', () => {
	test('a hit says what else we take in, and whether the reasons agree', () => {
		const { lead, body, ask } = answer('hit', [
			markOn(TEXT, 'Lena Odum', 'attribution', { reason: 'named' }),
		]);
		expect(lead).toEqual([
			'You found it. We take in “Harbour master” as well.',
			'Your reason is ours: it names a person.',
		]);
		expect([body, ask]).toEqual([['Our note.'], 'Who else?']);
	});

	test('a hit that called sound words a gap says so', () => {
		const mark = markOn(TEXT, 'Harbour master Lena Odum', 'attribution', { reason: 'unnamed' });
		expect(answer('hit', [mark]).lead[1]).toBe(
			'You saw a gap here: it names none. We think these words do their job: it names a person.',
		);
	});

	test('a mark that is close says which words carry it', () => {
		const { lead } = answer('close', [markOn(TEXT, 'Odum')]);
		expect(lead[0]).toContain('What carries it is “Harbour master Lena Odum”.');
		expect(lead[0]).toContain('You left out “Harbour master Lena”.');
	});

	test('another signal gives ours and the difference', () => {
		const { lead, body } = answer('wrong-signal', [markOn(TEXT, 'reports indicate', 'hedge')]);
		expect(lead[0]).toBe('You marked these words as a hedge. We see attribution: it names none.');
		expect(body[1]).toContain('One hides who speaks');
	});

	test('a miss gives our reason', () => {
		expect(answer('miss', []).lead).toEqual(['You passed over these words. It names a person.']);
	});

	test('a false alarm gives what the passage does instead', () => {
		const { body, isGeneral } = answer('false-alarm', [markOn(TEXT, 'blamed the fog')]);
		expect([body, isGeneral]).toEqual([['Fog is what was blamed.'], false]);
	});

	test('a false alarm where nothing was written is general, and says so', () => {
		const { body, isGeneral } = answer('false-alarm', [markOn(TEXT, 'noise')]);
		expect([body.length, isGeneral]).toEqual([1, true]);
	});

	test('a passage left alone gives its note', () => {
		expect(answer('left-alone', []).body).toEqual(['Fog is what was blamed.']);
	});

	test('a mark with words of one’s own repeats them', () => {
		const mark = markOn(TEXT, 'noise', 'attribution', { words: 'It is loud' });
		expect(answer('false-alarm', [mark]).lead.at(-1)).toBe('You wrote: “It is loud”');
	});
});

test('a written answer takes no markup from the text or the learner', () => {
	const mark = markOn(TEXT, '<delays>', 'attribution', { words: '<b>loud</b> & clear' });
	const outcome = judgeMarks(exercise, [mark]).outcomes.find(({ kind }) => kind === 'false-alarm');
	if (!outcome) throw new Error('There is no false alarm.');
	const place = { id: 'o1', label: '1', isOpen: true };
	const list = new Window().document.createElement('ol');
	list.innerHTML = renderOutcome(exercise, outcome, place, comparisonWords, remarkKind(exercise));
	expect(list.querySelector('q')?.textContent).toBe('<delays>');
	expect(list.textContent).toContain('You wrote: “<b>loud</b> & clear”');
	expect(list.querySelector('div b')).toBeNull();
});

test('the words of a span are given with single spaces, from its block alone', () => {
	const blocks = [
		{ start: 0, text: 'One\r\n two', sentences: [] },
		{ start: 20, text: 'three', sentences: [] },
	];
	expect(textAt({ blocks }, { start: 0, end: 9 })).toBe('One two');
	expect(textAt({ blocks }, { start: 20, end: 25 })).toBe('three');
});
