import { describe, expect, test } from 'vitest';
import { addParts } from '../../src/domain/class-parts.ts';
import type { Answer } from '../../src/domain/attempt.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { AttemptJudge } from '../../src/domain/judge-attempt.ts';
import { PREDICTING, REWRITING, SORTING, SUMS, TRACING } from './class-builders.ts';

/** The parts of an exercise for a class that answers so. */
function parts(exercise: Exercise, ...answers: readonly Answer[]) {
	const judge = new AttemptJudge(exercise);
	const tries = answers.flatMap((answer, student) => {
		const judged = judge.judge({ edition: exercise.edition, answer })?.judged;
		return judged ? [{ student, judged }] : [];
	});
	return addParts(exercise, tries);
}

const sorted = (bins: Readonly<Record<string, string>>): Answer => ({ kind: 'sort', bins });
const summed = (add: string): Answer => ({ kind: 'sums', values: { add } });

describe('a phrase that was sorted', () => {
	test('is where we put it, elsewhere, or nowhere', () => {
		const result = parts(
			SORTING,
			sorted({ one: 'sound', two: 'sound' }),
			sorted({ one: 'weak' }),
			sorted({ one: 'sound', two: 'sound' }),
		);
		expect(result).toMatchObject({
			items: [
				{ right: 2, wrong: 1, open: 0, commonest: { answer: 'weak', count: 1 } },
				{ right: 0, wrong: 2, open: 1, commonest: { answer: 'sound', count: 2 } },
			],
		});
	});

	test('has no other answer where there is none', () => {
		const result = parts(SORTING, sorted({ one: 'sound' }));
		expect(result.kind === 'sort' && result.items[0]?.commonest).toBeUndefined();
	});
});

test('a sum has the wrong answer that most gave, as it was entered', () => {
	const result = parts(SUMS, ...['41', ' 20', '20', 'many', '40', ''].map(summed));
	expect(result).toMatchObject({
		questions: [{ right: 1, wrong: 4, open: 1, commonest: { answer: '20', count: 2 } }],
	});
});

test('a step of a trail has the place that most gave it, and who ticked what', () => {
	const traced = (order: readonly string[], lost: Readonly<Record<string, string[]>>): Answer => ({
		...{ kind: 'trace', order, lost },
	});
	const result = parts(
		TRACING,
		traced(['step-0', 'step-1', 'step-2'], { 'step-1': ['date'] }),
		traced(['step-1', 'step-2', 'step-0'], { 'step-1': ['date'], 'step-0': ['date'] }),
		traced(['step-1', 'step-2', 'step-0'], {}),
	);
	expect(result).toMatchObject({
		steps: [
			{
				...{ right: 1, wrong: 2, open: 0, commonest: { answer: '2', count: 2 } },
				labels: [{ label: 'date', isLost: false, ticked: 1 }],
			},
			{ right: 3, wrong: 0, labels: [{ label: 'date', isLost: true, ticked: 2 }] },
			{ right: 3, wrong: 0 },
		],
	});
});

describe('what was written', () => {
	test('is listed with whose it is, and the points it is said to meet', () => {
		const result = parts(
			REWRITING,
			{ kind: 'rewrite', text: ' The office said so. ', met: [0, 0, 7] },
			{ kind: 'rewrite', text: '  ', met: [] },
		);
		expect(result).toMatchObject({
			texts: [{ student: 0, text: 'The office said so.', met: [0] }],
		});
	});

	test('is listed by the question it answers', () => {
		const result = parts(
			PREDICTING,
			{ kind: 'predict', texts: { list: 'The list.', other: 'No.' } },
			{ kind: 'predict', texts: {} },
		);
		expect(result).toMatchObject({
			predictions: [{ prediction: { id: 'list' }, texts: [{ student: 0, text: 'The list.' }] }],
		});
	});
});

test('a try of another kind is not added', () => {
	expect(parts(SUMS, sorted({}))).toMatchObject({
		questions: [{ right: 0, wrong: 0, open: 0 }],
	});
});
