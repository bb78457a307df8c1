import { describe, expect, test } from 'vitest';
import {
	compareProblems,
	formatProblems,
	type Problem,
	PROBLEMS,
	RULE_IDS,
} from '../../src/domain/problem.ts';

function problem(file: string, line: number, column = 1): Problem {
	return {
		rule: 'note-length',
		file,
		line,
		column,
		found: 'a note of 3 words',
		expected: '20 to 80 words',
		hint: 'Say why.',
	};
}

describe('the list of problems', () => {
	test('says of each where it is, what it is, what to do', () => {
		expect(formatProblems([problem('articles/a/annotations.yaml', 7, 3)])).toBe(
			[
				'articles/a/annotations.yaml:7:3  A note too short or too long (note-length)',
				'  found:    a note of 3 words',
				'  expected: 20 to 80 words',
				'  hint:     Say why.',
				'  help:     content/problems/note-length.mdx',
				'',
				'1 problem in the content. Nothing was built.',
			].join('\n'),
		);
	});

	test('counts them', () => {
		expect(formatProblems([problem('a', 1), problem('a', 2)])).toContain('2 problems in the');
	});

	test('goes file by file, from the top', () => {
		const given = [problem('b', 1), problem('a', 10), problem('a', 9, 2), problem('a', 9)];
		const places = [...given]
			.sort(compareProblems)
			.map(({ file, line, column }) => `${file}:${line}:${column}`);
		expect(places).toEqual(['a:9:1', 'a:9:2', 'a:10:1', 'b:1:1']);
	});

	test('leaves the given list as it was', () => {
		const given = [problem('b', 1), problem('a', 1)];
		formatProblems(given);
		expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
	});
});

test.each(RULE_IDS)('%s can be an address', (rule) => {
	expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('no two rules have the same title', () => {
	expect(new Set(Object.values(PROBLEMS)).size).toBe(RULE_IDS.length);
});
