import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/domain/attempt.ts';
import type { CodedExercise } from '../../src/domain/coded-exercise.ts';
import {
	type CodedResult,
	isCodeOf,
	MOST_MINUTES,
	readHandInCode,
	writeHandInCode,
} from '../../src/domain/hand-in-code.ts';
import { assignmentOf, handInOf } from './hand-in-builders.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

const EDITION = '1a2b3c4d';
const MARK = { id: 'a/mark', edition: EDITION, tally: { targets: 12, others: 60 } };
const SORT = { id: 'a/sort', edition: EDITION, outOf: 10, tally: { targets: 5, others: 5 } };
const SUMS = { id: 'a/sums', edition: EDITION, outOf: 4 };
const PREDICT = { id: 'a/predict', edition: EDITION };
const EXERCISES: readonly CodedExercise[] = [MARK, SORT, SUMS, PREDICT];

const ASSIGNMENT = assignmentOf();

function codeOf(...attempts: readonly Attempt[]): string {
	return writeHandInCode(handInOf({ attempts }), EXERCISES);
}

function read(code: string, assignment = ASSIGNMENT, exercises = EXERCISES) {
	return readHandInCode(code, assignment, exercises);
}

function resultsOf(...attempts: readonly Attempt[]): readonly CodedResult[] {
	const found = read(codeOf(...attempts));
	if ('problem' in found) throw new Error(found.problem.kind);
	return found.results;
}

const tally = { targets: 12, found: 9, others: 60, alarms: 5 };
const marked = attemptOf(5, { exercise: MARK.id, right: 9, outOf: 12, tally });

describe('a code', () => {
	test('tells what is not done', () => {
		expect(resultsOf()).toEqual(
			EXERCISES.map(({ id }) => ({ exercise: id, standing: 'not-done' })),
		);
	});

	test('tells how many were found and marked without need, the first time', () => {
		const later = attemptOf(7, { exercise: MARK.id, tally: { ...tally, found: 12 } });
		expect(resultsOf(marked, later)[0]).toEqual({
			...{ exercise: MARK.id, standing: 'counted', hadAnswers: false },
			...{ right: 9, outOf: 12, tally },
		});
	});

	test('tells whether our answers had been seen', () => {
		expect(resultsOf({ ...marked, hadAnswers: true })[0]).toMatchObject({ hadAnswers: true });
	});

	test('tells how many were right, where there is no telling discernment from lean', () => {
		const summed = attemptOf(5, { exercise: SUMS.id, right: 3, outOf: 4 });
		expect(resultsOf(summed)[2]).toEqual({
			...{ exercise: SUMS.id, standing: 'counted', hadAnswers: false, right: 3, outOf: 4 },
		});
	});

	test.each([
		['of a kind that is not counted', attemptOf(5, { exercise: PREDICT.id }), 3],
		['done in an earlier edition', { ...marked, edition: 'another' }, 0],
		['counted otherwise', { ...marked, tally: { ...tally, targets: 40, found: 40 } }, 0],
	])('says only that an exercise is done, if it is %s', (_, attempt, at) => {
		const { exercise } = attempt;
		expect(resultsOf(attempt)[at]).toEqual({ exercise, standing: 'done', hadAnswers: false });
	});

	test('tells the minutes, an hour at most for each try', () => {
		const summed = attemptOf(130, { exercise: SUMS.id, startedAt: timeAt(10) });
		expect(read(codeOf(marked, summed))).toMatchObject({ minutes: 5 + 60 });
		const many = Array.from({ length: 20 }, (_, day) => attemptOf(120 + day));
		expect(read(codeOf(...many))).toMatchObject({ minutes: MOST_MINUTES });
	});

	test('gives back whatever it was made of', () => {
		const anyPart = (most: number) => fc.nat(most);
		const anyAttempts = fc.record({
			found: anyPart(12),
			alarms: anyPart(60),
			right: anyPart(10),
			sorted: fc.tuple(anyPart(5), anyPart(5)),
			hadAnswers: fc.boolean(),
		});
		fc.assert(
			fc.property(anyAttempts, ({ found, alarms, right, sorted, hadAnswers }) => {
				const mark = { ...tally, found, alarms };
				const sort = { targets: 5, found: sorted[0], others: 5, alarms: sorted[1] };
				expect(
					resultsOf(
						{ ...marked, right: found, tally: mark },
						attemptOf(6, { exercise: SORT.id, right, outOf: 10, tally: sort, hadAnswers }),
					).slice(0, 2),
				).toMatchObject([
					{ right: found, tally: mark },
					{ right, tally: sort, hadAnswers },
				]);
			}),
		);
	});

	test('of a dozen exercises has at most forty signs', () => {
		const dozen = Array.from({ length: 12 }, (_, index) => ({ ...MARK, id: `a/mark-${index}` }));
		const code = writeHandInCode(handInOf({ attempts: [marked] }), dozen);
		expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(40);
	});

	test('has nobody’s name in it', () => {
		expect(writeHandInCode(handInOf({ student: 'Mara' }), EXERCISES)).toBe(
			writeHandInCode(handInOf({ student: 'Otto' }), EXERCISES),
		);
	});

	test('can be typed in small letters, with O for 0 and spaces for hyphens', () => {
		const code = codeOf(marked);
		const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
		expect(read(typed)).toEqual(read(code));
	});

	test('begins in the same way for one assignment, and otherwise for another', () => {
		const other = assignmentOf({ title: 'Another' });
		expect(isCodeOf(codeOf(), ASSIGNMENT)).toBe(true);
		expect(isCodeOf(codeOf(marked).slice(0, 6), ASSIGNMENT)).toBe(true);
		expect(isCodeOf(codeOf(), other)).toBe(false);
		expect(isCodeOf('U', ASSIGNMENT)).toBe(false);
	});
});

describe('a code that cannot be read', () => {
	const code = codeOf(marked);
	const signs = code.replaceAll('-', '');

	test('is none', () => {
		expect(read(' - ')).toEqual({ problem: { kind: 'empty' } });
	});

	test('has a sign that there is not', () => {
		expect(read(`${signs.slice(0, 6)}U`)).toEqual({
			problem: { kind: 'sign', sign: 'U', place: 6 },
		});
	});

	test('has any one sign wrong', () => {
		for (let place = 0; place < signs.length; place++)
			for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
				if (sign === signs[place]) continue;
				expect(read(signs.slice(0, place) + sign + signs.slice(place + 1))).toEqual({
					problem: { kind: 'misread' },
				});
			}
	});

	test('has any two neighbours the wrong way round', () => {
		for (let place = 0; place < signs.length - 1; place++) {
			const [one, two] = [signs[place], signs[place + 1]];
			if (one === two) continue;
			expect(read(`${signs.slice(0, place)}${two}${one}${signs.slice(place + 2)}`)).toEqual({
				problem: { kind: 'misread' },
			});
		}
	});

	test('is cut, or has too much', () => {
		const expected = signs.length;
		for (const wrong of [signs.slice(0, -1), signs.slice(0, 8), `${signs}7`])
			expect(read(wrong)).toEqual({ problem: { kind: 'length', found: wrong.length, expected } });
	});

	test('belongs to another assignment', () => {
		expect(read(code, assignmentOf({ title: 'Another' }))).toEqual({
			problem: { kind: 'another' },
		});
	});

	test('was made of other exercises', () => {
		const changed = [{ ...MARK, edition: 'newer' }, SORT, SUMS, PREDICT];
		expect(read(code, ASSIGNMENT, changed)).toEqual({ problem: { kind: 'edition' } });
		expect(read(code, ASSIGNMENT, EXERCISES.slice(1))).toEqual({ problem: { kind: 'edition' } });
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect('problem' in read(text)).toBe(true);
			}),
		);
	});
});
