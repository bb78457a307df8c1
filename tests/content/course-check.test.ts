import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_TIMES, type CheckPassage, type CourseCheck } from '../../src/domain/course-check.ts';
import { splitSentences } from '../../src/domain/sentence.ts';
import { countWords } from '../../src/domain/words.ts';
import { loadCourse } from '../../src/loaders/course.ts';

const { checks } = loadCourse(resolve('content')).course;

function checkOf(when: (typeof CHECK_TIMES)[number]): CourseCheck {
	const check = checks.get(when);
	if (!check) throw new Error(`There is no check ${when} the course.`);
	return check;
}

const both = CHECK_TIMES.flatMap((when) => checkOf(when).passages);

function lengthOf({ text }: CheckPassage): number {
	return countWords(text);
}

function sentencesOf({ text }: CheckPassage): number {
	return splitSentences(`Headline\n\n${text}`).length - 1;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Places of the passages that leave a gap, counted from 1. */
function gapsOf(when: (typeof CHECK_TIMES)[number]): number[] {
	return checkOf(when).passages.flatMap(({ reading }, index) =>
		reading === 'weak' ? [index + 1] : [],
	);
}

describe('the passages of both checks', () => {
	test.each(both)('$id has 25 to 70 words in two or three sentences', (passage) => {
		expect(lengthOf(passage)).toBeGreaterThanOrEqual(25);
		expect(lengthOf(passage)).toBeLessThanOrEqual(70);
		expect([2, 3]).toContain(sentencesOf(passage));
	});

	test('have names, outlets and notes of their own', () => {
		for (const field of ['id', 'outlet', 'title', 'note'] as const)
			expect(new Set(both.map((passage) => passage[field])).size).toBe(both.length);
	});

	test('say that they are composed', () => {
		for (const when of CHECK_TIMES) expect(checkOf(when).label).toContain('do not exist');
	});
});

describe.each(CHECK_TIMES)('the check %s the course', (when) => {
	const { passages } = checkOf(when);
	const weak = passages.filter(({ reading }) => reading === 'weak');
	const sound = passages.filter(({ reading }) => reading === 'sound');

	test('has gaps of three kinds', () => {
		expect(new Set(weak.map(({ signal }) => signal)).size).toBe(3);
	});

	test('cannot be passed by length: gaps and sound passages are as long', () => {
		const difference = mean(weak.map(lengthOf)) - mean(sound.map(lengthOf));
		expect(Math.abs(difference)).toBeLessThan(4);
		expect(Math.min(...weak.map(lengthOf))).toBeLessThan(Math.max(...sound.map(lengthOf)));
		expect(Math.max(...weak.map(lengthOf))).toBeGreaterThan(Math.min(...sound.map(lengthOf)));
	});

	test.each([
		['someone with a name', /\b[A-Z][a-z]+ [A-Z][a-z]+\b/],
		['a number', /\d/],
		['a word such as “said”', /\b(?:said|says|told|according to|advises|would like)\b/],
	])('cannot be passed by looking for %s: every gap has one', (_what, cue) => {
		expect(weak.filter(({ text }) => !cue.test(text))).toEqual([]);
	});

	test('has sound passages that look like gaps: no name, a doubt, second hand, a hard word, a big number', () => {
		const forms = sound.map(({ signal, form }) => `${signal}/${form}`);
		expect(forms).toEqual(
			expect.arrayContaining([
				'attribution/described',
				'hedge/calibrated',
				'attribution/relayed',
				'wording/plain',
				'figure/in-context',
				'framing/disclosed',
			]),
		);
	});

	test('does not take turns: gaps do not stand at equal distances', () => {
		const [first = 0, second = 0, third = 0] = gapsOf(when);
		expect(second - first).not.toBe(third - second);
	});
});

test('the order of one check says nothing about that of the other', () => {
	const shared = gapsOf('before').filter((place) => gapsOf('after').includes(place));
	expect(shared).toEqual([]);
});
