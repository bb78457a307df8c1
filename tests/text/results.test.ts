import { describe, expect, test } from 'vitest';
import type { ExerciseResult, TryResult } from '../../src/domain/class-results.ts';
import { measureClass, measureStudent } from '../../src/domain/class-measure.ts';
import {
	countedWords,
	measureWords,
	rightWords,
	studentWords,
	tryResultWords,
} from '../../src/text/results.ts';
import { codeComplaint, doubtWords, intakeComplaint } from '../../src/text/results-files.ts';

function classOf(...counts: readonly (readonly [found: number, alarms: number])[]) {
	const measure = measureClass(
		counts.flatMap(
			([found, alarms], student) =>
				measureStudent(student, [{ targets: 10, found, others: 30, alarms }]) ?? [],
		),
	);
	if (!measure) throw new Error('There is no class.');
	return measure;
}

const TRY: TryResult = {
	...{ exercise: 'a/b', tries: 1, hadAnswers: false, isStated: false },
	score: { right: 3, outOf: 4, tally: { targets: 4, found: 3, others: 9, alarms: 2 } },
};

describe('the class', () => {
	test.each([
		[
			[10, 30],
			'found 100% of what there was to find and also marked 100% of the rest: guessing would have done about as well. It leans towards suspicion',
		],
		[
			[0, 0],
			'found 0% of what there was to find and also marked 0% of the rest: guessing would have done about as well. It leans towards trust',
		],
		[[8, 3], 'the class tells most of it from the rest'],
		[[10, 0], 'the class tells it from the rest sharply. It leans to neither side.'],
	] as const)('of two with %j is told in words, without a bare measure', (counts, words) => {
		const text = measureWords(classOf(counts, counts));
		expect(text).toContain(words);
		expect(text).not.toMatch(/d′|\bc =/);
	});

	test('of one is that student', () => {
		expect(measureWords(classOf([8, 3]))).toMatch(/^This student found 80%/);
	});
});

test('a student is told in two short sentences', () => {
	expect(studentWords(2, -1)).toBe('Tells most of it; marks too readily.');
	expect(studentWords(0, 0)).toBe('About like guessing; leans to neither side.');
	expect(studentWords(3, 1)).toBe('Tells it sharply; passes over too much.');
});

describe('a try', () => {
	test.each([
		['mark', TRY, 'found 3 of 4, also marked 2 of 9'],
		['sort', TRY, '3 of 4 right'],
		['rewrite', TRY, 'by own count 3 of 4 points'],
		['predict', { ...TRY, score: {} }, 'done'],
		[
			'mark',
			{ ...TRY, tries: 3 },
			'found 3 of 4, also marked 2 of 9; 3 tries, the first one counts',
		],
		['sums', { ...TRY, hadAnswers: true }, '3 of 4 right; with our answers on the page'],
		['sort', { ...TRY, isStated: true }, '3 of 4 right; in another version, as the file says'],
	] as const)('at a %s exercise says what it came to', (kind, result, words) => {
		expect(tryResultWords(result, kind)).toBe(words);
	});

	test('from a code does not say that it is another version', () => {
		const coded = { ...TRY, tries: undefined, isStated: true };
		expect(tryResultWords(coded, 'sort')).toBe('3 of 4 right');
	});
});

describe('an exercise', () => {
	const result: ExerciseResult = {
		...{ asked: { id: 'a/b', title: 'B', of: 'A' }, done: 9, hadAnswers: 0, stated: 0 },
		...{ counted: 9, judged: 9, right: 20, outOf: 36 },
	};

	test('says who does not count, and who is not shown part by part', () => {
		expect(countedWords(result, 10)).toBe('9 of 10 did it.');
		const text = countedWords({ ...result, hadAnswers: 2, stated: 1, judged: 6 }, 10);
		expect(text).toContain('2 of them had our answers');
		expect(text).toContain('One student did it in another version or handed in a code');
		expect(text).toContain('Shown part by part: 6 students.');
	});

	test('of rewriting counts what the students say of themselves', () => {
		expect(rightWords(result, 'rewrite')).toContain('By their own count');
		expect(rightWords(result, 'sums')).toBe('All first tries together have 20 of 36 right.');
	});
});

describe('what could not be read', () => {
	test('is named, with the reason and what to do', () => {
		expect(intakeComplaint('ana.json', { kind: 'not-json' })).toBe(
			'“ana.json” is not JSON, or only a part of it. Ask for the file again, as it was saved.',
		);
		expect(codeComplaint('Ana 7K3P', { kind: 'length', found: 4, expected: 12 })).toContain(
			'the code has 4 signs, and codes of this assignment have 12',
		);
	});

	test('is described, and nobody is convicted', () => {
		const words = (['edited', 'backwards'] as const).map((kind) =>
			doubtWords({ kind }, String, String),
		);
		for (const text of words)
			expect(text).not.toMatch(/cheat|fake|fraud|forg|manipulat|dishonest/i);
	});
});
