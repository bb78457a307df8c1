import { describe, expect, test } from 'vitest';
import { addUp } from '../../src/domain/class-results.ts';
import { toCodedWork } from '../../src/domain/student-work.ts';
import {
	ASKED,
	ASSIGNMENT,
	MARKING,
	marksOf,
	SORTING,
	SUMS,
	tryAt,
	workOf,
} from './class-builders.ts';

/** The trials without anything to find in the exercise of marks. */
const OTHERS = tryAt(MARKING, marksOf()).tally?.others ?? 0;

const ana = workOf('Ana', [
	tryAt(MARKING, marksOf('harbour master Lena Odum', 'reports indicate', 'reportedly: hedge')),
	tryAt(SORTING, { kind: 'sort', bins: { one: 'sound', two: 'weak' } }, 6),
]);
const ben = workOf('Ben', [
	tryAt(MARKING, marksOf('harbour master Lena Odum', 'for nine days'), 5),
	tryAt(MARKING, marksOf('harbour master Lena Odum', 'reports indicate'), 8),
]);
const cleo = workOf('Cleo', [
	tryAt(MARKING, marksOf('reports indicate', 'reportedly: hedge'), 5, { hadAnswers: true }),
	tryAt(SUMS, { kind: 'sums', values: { add: '40' } }, 7),
]);

const results = addUp(ASSIGNMENT, ASKED, [ana, ben, cleo]);
const [marking, sorting, sums, tracing] = results.exercises;

describe('an exercise', () => {
	test('counts who did it, and of those who had seen our answers', () => {
		expect(marking).toMatchObject({ done: 3, hadAnswers: 1, counted: 2, judged: 2, stated: 0 });
		expect(sorting).toMatchObject({ done: 1, hadAnswers: 0, counted: 1 });
		expect(tracing).toMatchObject({ done: 0, counted: 0, outOf: 0, tally: undefined });
	});

	test('adds up the first tries of those who had not', () => {
		expect(marking?.tally).toEqual({ targets: 6, found: 4, others: 2 * OTHERS, alarms: 1 });
	});

	test('adds up what is right where nothing else can be told', () => {
		expect(sums).toMatchObject({ right: 1, outOf: 1, tally: undefined });
	});

	test('that the site no longer has keeps the numbers of the files', () => {
		const asked = ASKED.map(({ exercise: _, ...rest }) => rest);
		const stated = new Map([...ana.tries].map(([id, { judged: _, ...rest }]) => [id, rest]));
		const [first] = addUp(ASSIGNMENT, asked, [{ ...ana, tries: stated }]).exercises;
		expect(first).toMatchObject({ done: 1, stated: 1, judged: 0, parts: undefined });
		expect(first?.tally).toMatchObject({ targets: 3, found: 3 });
	});

	test('counts codes by what they say', () => {
		const tally = { targets: 3, found: 2, others: OTHERS, alarms: 4 };
		const code = toCodedWork('Dario', 'Dario 7K3P', {
			minutes: 9,
			results: [
				{
					...{ exercise: MARKING.id, standing: 'counted', hadAnswers: false },
					...{ right: 2, outOf: 3, tally },
				},
				{ exercise: SORTING.id, standing: 'not-done' },
				{ exercise: SUMS.id, standing: 'done', hadAnswers: true },
			],
		});
		const coded = addUp(ASSIGNMENT, ASKED, [ana, code]);
		expect(coded.exercises[0]).toMatchObject({ done: 2, counted: 2, stated: 1, judged: 1 });
		expect(coded.exercises[0]?.tally).toMatchObject({ targets: 6, found: 5, alarms: 4 });
		expect(coded.students[1]).toMatchObject({ done: 2, tally });
		expect(coded.students[1]?.tries[0]).toMatchObject({ isStated: true });
	});
});

describe('a student', () => {
	test('is in the place of the list, with what was done', () => {
		expect(results.students.map(({ student, done }) => [student, done])).toEqual([
			['Ana', 2],
			['Ben', 1],
			['Cleo', 2],
		]);
	});

	test('counts with the first try at each exercise', () => {
		expect(results.students[1]?.tries[0]).toMatchObject({ tries: 2, score: { right: 1 } });
		expect(results.students[1]?.tries[1]).toBeUndefined();
	});

	test('has all tries together that were made without our answers', () => {
		expect(results.students[0]?.tally).toEqual({
			...{ targets: 3 + 1, found: 3 + 1 },
			...{ others: OTHERS + 1, alarms: 0 },
		});
		expect(results.students[2]?.tally).toBeUndefined();
	});
});

test('the class is the mean of the students that can be measured', () => {
	expect(results.measure?.students.map(({ student }) => student)).toEqual([0, 1]);
	expect(results.measure?.found).toBeCloseTo((4 / 4 + 1 / 3) / 2, 12);
	expect(results.measure?.alarms).toBeCloseTo((0 + 1 / OTHERS) / 2, 12);
});

test('a class of nobody has no measure', () => {
	expect(addUp(ASSIGNMENT, ASKED, [])).toMatchObject({ students: [], measure: undefined });
});
