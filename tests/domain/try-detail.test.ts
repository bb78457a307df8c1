import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/attempt.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { AttemptJudge } from '../../src/domain/judge-attempt.ts';
import { detailOf } from '../../src/domain/try-detail.ts';
import {
	MARKING,
	marksOf,
	PREDICTING,
	REWRITING,
	SORTING,
	SUMS,
	TRACING,
} from './class-builders.ts';

function detail(exercise: Exercise, answer: Answer) {
	const judged = new AttemptJudge(exercise).judge({ edition: exercise.edition, answer })?.judged;
	return judged ? detailOf(exercise, judged) : undefined;
}

test('marks are told in text order by what became of them', () => {
	const answer = marksOf('Lena Odum', 'reportedly', 'nine days: hedge');
	expect(detail(MARKING, answer)).toEqual([
		{ outcome: 'hit', text: 'harbour master Lena Odum' },
		{ outcome: 'miss', text: 'reports indicate' },
		{ outcome: 'wrong-signal', text: 'reportedly', answer: 'attribution' },
		{ outcome: 'false-alarm', text: 'nine days', answer: 'hedge' },
	]);
});

test('a mark tells why, in the student’s own words', () => {
	const [mark] = (marksOf('Lena Odum') as Extract<Answer, { kind: 'mark' }>).marks;
	const answer: Answer = { kind: 'mark', marks: mark ? [{ ...mark, words: 'A name.' }] : [] };
	expect(detail(MARKING, answer)?.[0]).toMatchObject({ outcome: 'hit', words: 'A name.' });
});

test('what was sorted otherwise tells where', () => {
	expect(detail(SORTING, { kind: 'sort', bins: { one: 'weak' } })).toEqual([
		{ outcome: 'wrong', text: 'first', answer: 'weak' },
		{ outcome: 'open', text: 'second' },
	]);
});

test('a step out of order tells its place', () => {
	const order = ['step-1', 'step-2', 'step-0'];
	expect(detail(TRACING, { kind: 'trace', order, lost: {} })).toEqual([
		{ outcome: 'wrong', text: 'The office', answer: '2' },
		{ outcome: 'right', text: 'The paper' },
		{ outcome: 'right', text: 'A page' },
	]);
});

test.each([
	['40', { outcome: 'right', text: 'How many?' }],
	['41', { outcome: 'wrong', text: 'How many?', answer: '41' }],
	['many', { outcome: 'wrong', text: 'How many?', answer: 'many' }],
	['', { outcome: 'open', text: 'How many?' }],
])('a sum answered with “%s” is told so', (add, line) => {
	expect(detail(SUMS, { kind: 'sums', values: { add } })).toEqual([line]);
});

test('what was written is told as it stands', () => {
	expect(detail(REWRITING, { kind: 'rewrite', text: 'It said so.', met: [] })).toEqual([
		{ outcome: 'written', text: 'It said so.' },
	]);
	expect(detail(PREDICTING, { kind: 'predict', texts: { list: 'The list.', x: 'No.' } })).toEqual([
		{ outcome: 'written', text: 'The list.' },
	]);
});

test('a try of another kind, or on another edition, is not judged', () => {
	expect(detail(SUMS, { kind: 'sort', bins: {} })).toBeUndefined();
	const judge = new AttemptJudge(SUMS);
	expect(judge.judge({ edition: 'old', answer: { kind: 'sums', values: {} } })).toBeUndefined();
});
