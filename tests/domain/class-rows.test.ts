import { expect, test } from 'vitest';
import { classRows } from '../../src/domain/class-rows.ts';
import { addUp } from '../../src/domain/class-results.ts';
import { writeCsv } from '../../src/domain/csv.ts';
import { classColumns } from '../../src/text/results.ts';
import { ASKED, ASSIGNMENT, MARKING, marksOf, SUMS, tryAt, workOf } from './class-builders.ts';
import { timeAt } from './practice-builders.ts';

const asked = ASKED.filter(({ id }) => id === MARKING.id || id === SUMS.id);
const ana = tryAt(MARKING, marksOf('harbour master Lena Odum', 'the fog'));
const results = addUp(ASSIGNMENT, asked, [
	workOf('=Ana', [ana, tryAt(SUMS, { kind: 'sums', values: { add: '40' } }, 6)]),
	workOf('Ben', [tryAt(MARKING, marksOf(), 5, { hadAnswers: true })]),
]);
const [head = [], first, second] = classRows(
	results,
	classColumns,
	({ student }) => student,
	({ doubts }) => doubts.map(({ kind }) => kind).join(' '),
);

test('a column has a name of its own for each exercise', () => {
	expect(head.slice(8, 12)).toEqual([
		'Marking: found',
		'Marking: to find',
		'Marking: also marked',
		'Marking: other stretches',
	]);
	expect(head.slice(14, 16)).toEqual(['Sums: right', 'Sums: out of']);
	expect(new Set(head).size).toBe(head.length);
});

test('a student is a row of bare numbers', () => {
	const others = String(ana.tally?.others);
	expect(first).toEqual([
		...['=Ana', timeAt(9), '2', '2'],
		...['1', '3', '1', others],
		...['1', '3', '1', others, '1', ''],
		...['1', '1', '1', ''],
		'',
	]);
});

test('what was not done is empty, and what was done with our answers says so', () => {
	expect(second?.slice(0, 8)).toEqual(['Ben', timeAt(9), '1', '2', '', '', '', '']);
	expect(second?.slice(12, 18)).toEqual(['1', 'yes', '', '', '', '']);
});

test('all rows have as many cells', () => {
	expect([first?.length, second?.length]).toEqual([head.length, head.length]);
});

test('a name that a spreadsheet would run is made harmless', () => {
	expect(writeCsv([first ?? []])).toMatch(/^"'=Ana",/);
});
