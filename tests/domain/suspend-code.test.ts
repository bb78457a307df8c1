import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Attempt, Draft } from '../../src/domain/attempt.ts';
import { SIGNAL_IDS } from '../../src/domain/signal.ts';
import { readSuspended, writeSuspended } from '../../src/domain/suspend-code.ts';
import { NOTHING_DONE, type Suspended } from '../../src/domain/suspended.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

const EXERCISES = ['who-says-so/voices', 'who-says-so/apart'];

function again(work: Suspended): Suspended | undefined {
	return readSuspended(writeSuspended(work, EXERCISES), EXERCISES);
}

function withAttempt(fields: Partial<Attempt>): Suspended {
	return { ...NOTHING_DONE, attempts: [attemptOf(7, fields)] };
}

const mark = fc.record({
	start: fc.nat(5_000),
	length: fc.integer({ min: 1, max: 200 }),
	signal: fc.constantFrom(...SIGNAL_IDS),
	reason: fc.option(fc.constantFrom('named', 'in-context'), { nil: undefined }),
	words: fc.option(fc.string({ minLength: 1, maxLength: 50 }), { nil: undefined }),
});

test('marks come back where they were, whatever their order', () => {
	fc.assert(
		fc.property(fc.array(mark), (drawn) => {
			const marks = drawn.map(({ start, length, signal, reason, words }, index) => ({
				...{ id: `kept-${index + 1}`, start, end: start + length, signal },
				...(reason ? { reason } : {}),
				...(words ? { words } : {}),
			}));
			const work = withAttempt({ answer: { kind: 'mark', marks } });
			expect(again(work)).toEqual(work);
		}),
	);
});

test.each<Answer>([
	{ kind: 'sort', bins: { one: 'sound', two: 'nothing' } },
	{ kind: 'trace', order: ['step-1', 'step-0'], lost: { 'step-0': ['the day'] } },
	{ kind: 'sums', values: { one: '21,600' } },
	{ kind: 'rewrite', text: 'Two sailors said so.', met: [0, 2] },
	{ kind: 'predict', texts: { one: 'The “report” itself.' } },
])('an answer to $kind comes back', (answer) => {
	const work = withAttempt({ answer, exercise: 'who-says-so/apart' });
	expect(again(work)).toEqual(work);
});

describe('an attempt', () => {
	test('keeps its score, its times and that the answers were seen', () => {
		const tally = { targets: 4, found: 3, others: 6, alarms: 1 };
		const work = withAttempt({
			right: 3,
			outOf: 4,
			tally,
			hadAnswers: true,
			answer: { kind: 'mark', marks: [] },
		});
		expect(again(work)).toEqual(work);
	});

	test('of which only the score is left has no answer afterwards', () => {
		const { answer: _, ...scored } = attemptOf(7, { right: 3, outOf: 4 });
		const work = { ...NOTHING_DONE, attempts: [scored] };
		expect(again(work)).toEqual(work);
	});

	test('at an exercise that the lesson has no longer is left out', () => {
		const work = withAttempt({ exercise: 'who-says-so/gone' });
		expect(again(work)).toEqual(NOTHING_DONE);
	});
});

test('steps and drafts come back', () => {
	const draft: Draft = {
		...{ exercise: 'who-says-so/voices', edition: '1a2b3c4d' },
		...{ answer: { kind: 'mark', marks: [] }, startedAt: timeAt(1), changedAt: timeAt(2) },
	};
	const work = { steps: ['read', 'answers:voices'], attempts: [], drafts: [draft] };
	expect(again(work)).toEqual(work);
});

test.each([
	['nothing', ''],
	['no JSON', '[1,'],
	['another version', '[2,[],[],[]]'],
	['another shape', '{"steps":[]}'],
	['steps that are no texts', '[1,[7],[],[]]'],
	['a mark of no signal', '[1,[],[[0,"e",0,0,0,[],[[0,1,9]]]],[]]'],
	['an exercise that there is none of', '[1,[],[[9,"e",0,0,0,[],[]]],[]]'],
	['a time that is none', '[1,[],[[0,"e",1e99,0,0,[],[]]],[]]'],
	['a draft without an answer', '[1,[],[],[[0,"e",0,0,0]]]'],
])('%s is not read', (_, text) => {
	expect(readSuspended(text, EXERCISES)).toBeUndefined();
});
