import { describe, expect, test } from 'vitest';
import { sameTries } from '../../src/domain/doubt.ts';
import { classHandIn, MARKING, marksOf, SORTING, tryAt, workOf } from './class-builders.ts';
import { timeAt } from './practice-builders.ts';

const honest = tryAt(MARKING, marksOf('reports indicate'), 5);

function kindsOf(...work: Parameters<typeof workOf>) {
	return workOf(...work).doubts.map(({ kind }) => kind);
}

describe('a hand-in', () => {
	test('that is as the site wrote it raises no question', () => {
		expect(kindsOf('Ana', [honest])).toEqual([]);
	});

	test('with another sum than its content has raises one', () => {
		expect(kindsOf('Ana', [honest], {}, true)).toEqual(['edited']);
	});

	test.each([
		['more found', { tally: { ...honest.tally, found: 3 } }],
		['others marked without need', { tally: { ...honest.tally, alarms: 2 } }],
		['more right', { right: 3 }],
		['no tally', { tally: undefined }],
	])('that states %s than its answers come to raises one', (_what, fields) => {
		const attempt = { ...honest, ...fields } as typeof honest;
		expect(workOf('Ana', [attempt]).doubts).toEqual([
			{ kind: 'other-result', exercise: MARKING.id },
		]);
	});

	test('is not held against a key that its edition does not have', () => {
		expect(kindsOf('Ana', [{ ...honest, edition: 'old', right: 99, outOf: 99 }])).toEqual([]);
	});

	test.each([
		['a try that ends before it begins', { startedAt: timeAt(6) }, {}],
		['a try after the hand-in', {}, { handedInAt: timeAt(4) }],
	])('with %s runs backwards', (_what, fields, changes) => {
		expect(workOf('Ana', [{ ...honest, ...fields }], changes).doubts).toEqual([
			{ kind: 'backwards', exercise: MARKING.id },
		]);
	});

	test('that was handed in before its start runs backwards', () => {
		const changes = { startedAt: timeAt(9), handedInAt: timeAt(8) };
		expect(workOf('Ana', [], changes).doubts).toEqual([{ kind: 'backwards' }]);
	});

	test('with a try before its start raises a question, once for each exercise', () => {
		const again = tryAt(MARKING, marksOf(), 6);
		expect(workOf('Ana', [honest, again], { startedAt: timeAt(7) }).doubts).toEqual([
			{ kind: 'before-start', exercise: MARKING.id },
		]);
	});
});

describe('tries of different students', () => {
	const other = tryAt(SORTING, { kind: 'sort', bins: {} }, 6);

	test('at the very same moment are pointed out at each of them', () => {
		const same = sameTries([
			classHandIn('Ana', [honest]),
			classHandIn('Ben', [other]),
			classHandIn('Cleo', [honest, other]),
		]);
		expect([...same]).toEqual([
			[0, [{ kind: 'same-try', exercise: MARKING.id, others: [2] }]],
			[
				2,
				[
					{ kind: 'same-try', exercise: MARKING.id, others: [0] },
					{ kind: 'same-try', exercise: SORTING.id, others: [1] },
				],
			],
			[1, [{ kind: 'same-try', exercise: SORTING.id, others: [2] }]],
		]);
	});

	test('at different moments are not', () => {
		const later = tryAt(MARKING, marksOf('reports indicate'), 6);
		expect(sameTries([classHandIn('Ana', [honest]), classHandIn('Ben', [later])]).size).toBe(0);
	});
});
