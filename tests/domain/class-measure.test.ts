import { expect, test } from 'vitest';
import { measureClass, measureStudent } from '../../src/domain/class-measure.ts';
import { discernment, lean } from '../../src/domain/detection.ts';

const sharp = { targets: 12, found: 11, others: 31, alarms: 2 };
const eager = { targets: 12, found: 12, others: 31, alarms: 31 };

function measure(student: number, ...tallies: Parameters<typeof measureStudent>[1]) {
	const measured = measureStudent(student, tallies);
	if (!measured) throw new Error('There is nothing to measure.');
	return measured;
}

test('a student is all tries together', () => {
	const { tally, discernment: value } = measure(0, sharp, eager);
	expect(tally).toEqual({ targets: 24, found: 23, others: 62, alarms: 33 });
	expect(value).toBe(discernment({ targets: 24, found: 23, others: 62, alarms: 33 }));
});

test.each([
	['to find', { targets: 0, found: 0, others: 9, alarms: 1 }],
	['else', { targets: 9, found: 1, others: 0, alarms: 0 }],
])('nothing is told of a student where there is nothing %s', (_what, tally) => {
	expect(measureStudent(0, [tally])).toBeUndefined();
});

test('the class is the mean of its students, not their trials thrown together', () => {
	const long = { targets: 120, found: 60, others: 310, alarms: 155 };
	const result = measureClass([measure(0, sharp), measure(1, long)]);
	expect(result?.discernment).toBeCloseTo((discernment(sharp) + discernment(long)) / 2, 12);
	expect(result?.lean).toBeCloseTo((lean(sharp) + lean(long)) / 2, 12);
	expect(result?.found).toBeCloseTo((11 / 12 + 1 / 2) / 2, 12);
	expect(result?.alarms).toBeCloseTo((2 / 31 + 1 / 2) / 2, 12);
});

test('a student who marks everything counts as chance', () => {
	expect(measureClass([measure(0, eager)])?.discernment).toBeCloseTo(0, 10);
});

test('there is no class without students', () => {
	expect(measureClass([])).toBeUndefined();
});
