import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMarks } from '../../src/domain/class-marks.ts';
import { heatLevel, heatRuns } from '../../src/domain/heat.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { textOf } from '../../src/domain/span.ts';
import { wordsOf } from '../../src/domain/word-range.ts';
import { MARKING, marksOf, TEXT } from './class-builders.ts';

function classOf(...students: readonly (readonly string[])[]) {
	const tries = students.map((phrases) => {
		const answer = marksOf(...phrases);
		const marks = answer.kind === 'mark' ? answer.marks : [];
		return { marks, judgement: judgeMarks(MARKING, marks) };
	});
	return addMarks(MARKING, tries);
}

function runsOf(...students: readonly (readonly string[])[]) {
	return heatRuns(classOf(...students), 'attribution').map((run) => [textOf(TEXT, run), run.count]);
}

describe('a run', () => {
	test('is neighbouring words that as many marked', () => {
		expect(runsOf(['over the bay'], ['over the bay'])).toEqual([['over the bay', 2]]);
	});

	test('ends where more or fewer marked; the line goes on to the next', () => {
		expect(runsOf(['over the bay'], ['the bay'])).toEqual([
			['over ', 1],
			['the bay', 2],
		]);
	});

	test('ends where something of the key begins or ends', () => {
		expect(runsOf(['According to harbour master Lena Odum, 40 ferries'])).toEqual([
			['According to', 1],
			['harbour master Lena Odum', 1],
			['40 ferries', 1],
		]);
	});

	test('does not go over a sentence', () => {
		const across = TEXT.slice(TEXT.indexOf('more'), TEXT.indexOf(' reportedly'));
		expect(runsOf([across]).map(([words]) => words)).toEqual(['more', 'She']);
	});

	test('is not where nobody marked', () => {
		expect(runsOf(['over the bay: hedge'])).toEqual([]);
	});
});

test('for any class, the runs hold each marked word once, with its count', () => {
	const words = wordsOf(MARKING.blocks);
	const anyMark = fc
		.tuple(fc.nat(words.length - 1), fc.nat(6))
		.map(([from, length]) =>
			TEXT.slice(words[from]?.start, words[Math.min(from + length, words.length - 1)]?.end),
		);
	fc.assert(
		fc.property(fc.array(fc.array(anyMark, { maxLength: 3 }), { maxLength: 5 }), (students) => {
			const marks = classOf(...students);
			const runs = heatRuns(marks, 'attribution');
			const counts = words.map((word) => {
				const here = runs.filter(({ start, end }) => start <= word.start && word.end <= end);
				expect(here.length).toBeLessThanOrEqual(1);
				return here[0]?.count ?? 0;
			});
			expect(counts).toEqual(marks.heat.attribution);
		}),
	);
});

test.each([
	[0, 10, 0],
	[1, 10, 1],
	[2, 10, 2],
	[5, 10, 3],
	[7, 10, 4],
	[8, 10, 5],
	[10, 10, 5],
	[0, 0, 0],
])('%i of %i is level %i', (count, outOf, level) => {
	expect(heatLevel(count, outOf)).toBe(level);
});
