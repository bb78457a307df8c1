import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMarks } from '../../src/domain/class-marks.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { judgingKey } from '../../src/domain/judging-key.ts';
import { textOf } from '../../src/domain/span.ts';
import { wordsOf } from '../../src/domain/word-range.ts';
import { MARKING, marksOf, TEXT } from './class-builders.ts';

/** What a class marks, a student a list. */
function classOf(...students: readonly (readonly string[])[]) {
	const tries = students.map((phrases) => {
		const answer = marksOf(...phrases);
		const marks = answer.kind === 'mark' ? answer.marks : [];
		return { marks, judgement: judgeMarks(MARKING, marks) };
	});
	return addMarks(MARKING, tries);
}

const three = classOf(
	['harbour master Lena Odum', 'reports indicate', 'reportedly: hedge'],
	['Lena Odum', 'reportedly', 'for nine days'],
	['for nine days', 'for nine days: hedge', 'in a row: hedge'],
);

describe('an item of the key', () => {
	test('is found, taken for something else, or passed over by each', () => {
		expect(
			three.items.map(({ item, found, otherSignal, missed }) => [
				item.id,
				...[found, otherSignal, missed],
			]),
		).toEqual([
			['named', 2, 0, 1],
			['unnamed', 1, 0, 2],
			['hedge', 1, 1, 1],
		]);
	});

	test('that is marked from the start is not counted', () => {
		const { items } = addMarks({ ...MARKING, given: ['named'] }, []);
		expect(items.map(({ item }) => item.id)).toEqual(['unnamed', 'hedge']);
	});
});

describe('a stretch that carries nothing', () => {
	test('is counted for each signal it was marked as, the most first', () => {
		expect(
			three.alarms.map(({ span, signal, count }) => [textOf(TEXT, span), signal, count]),
		).toEqual([
			['for nine days', 'attribution', 2],
			['reportedly', 'attribution', 1],
			['for nine days', 'hedge', 1],
			['in a row', 'hedge', 1],
		]);
	});
});

describe('a signal', () => {
	test('has the trials of all together', () => {
		const others = (signal: string) =>
			judgingKey(MARKING).trials.filter((each) => each.signal === signal).length * 3;
		expect(three.bySignal).toEqual([
			{
				signal: 'attribution',
				tally: { targets: 6, found: 3, others: others('attribution'), alarms: 3 },
			},
			{ signal: 'hedge', tally: { targets: 3, found: 1, others: others('hedge'), alarms: 2 } },
		]);
	});
});

describe('the heat of a word', () => {
	const words = wordsOf(MARKING.blocks).map((word) => textOf(TEXT, word));
	const heatOf = (marks: typeof three, word: string) =>
		marks.heat.attribution?.[words.indexOf(word)];

	test('is how many marked it as that signal', () => {
		expect(heatOf(three, 'harbour')).toBe(1);
		expect(heatOf(three, 'Lena')).toBe(2);
		expect(heatOf(three, 'fog')).toBe(0);
		expect(three.heat.hedge?.[words.indexOf('nine')]).toBe(1);
	});

	test('counts a student once, however often the word is marked', () => {
		expect(heatOf(classOf(['Lena Odum', 'harbour master Lena Odum']), 'Lena')).toBe(1);
	});
});

test('for any class, what is found and alarmed adds up to the tallies', () => {
	const anyStudent = fc.subarray([
		...['harbour master Lena Odum', 'reports indicate', 'reportedly: hedge', 'the fog'],
		...['for nine days: hedge', 'in a row', '40 ferries', 'Lena Odum: hedge'],
	]);
	fc.assert(
		fc.property(fc.array(anyStudent, { maxLength: 6 }), (students) => {
			const { bySignal, alarms } = classOf(...students);
			const tallies = students.map((phrases) => {
				const answer = marksOf(...phrases);
				return judgeMarks(MARKING, answer.kind === 'mark' ? answer.marks : []).tally;
			});
			const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
			for (const key of ['targets', 'found', 'others', 'alarms'] as const)
				expect(sum(bySignal.map(({ tally }) => tally[key]))).toBe(
					sum(tallies.map((tally) => tally[key])),
				);
			expect(sum(alarms.map(({ count }) => count))).toBe(sum(tallies.map((tally) => tally.alarms)));
		}),
	);
});
