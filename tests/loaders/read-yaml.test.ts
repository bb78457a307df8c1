import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../src/loaders/read-yaml.ts';
import { date, words } from '../../src/schemas/shared.ts';
import { placesOf, sourceOf } from './collect.ts';

const schema = z.strictObject({ name: words, count: z.int().min(1).max(9), list: z.array(words) });
const GOOD = 'name: A name\ncount: 3\nlist: [a]\n';

function read(yaml: string, linesBefore = 0) {
	const { source, problems } = sourceOf(yaml, linesBefore);
	return { value: readYaml(source, schema), problems };
}

describe('YAML that fits', () => {
	test.each([
		{ what: 'as it is', yaml: GOOD },
		{ what: 'with CR LF', yaml: GOOD.replaceAll('\n', '\r\n') },
		{ what: 'with a byte-order mark', yaml: `\ufeff${GOOD}` },
		{
			what: 'with a comment and folded words',
			yaml: `# Hm.\n${GOOD.replace('A name', '>\n  A\n  name')}`,
		},
	])('is read $what', ({ yaml }) => {
		expect(read(yaml)).toEqual({ value: { name: 'A name', count: 3, list: ['a'] }, problems: [] });
	});

	test('keeps a date as its author wrote it', () => {
		const { source } = sourceOf('2025-05-01');
		expect(readYaml(source, date)).toBe('2025-05-01');
	});
});

describe('YAML that does not fit', () => {
	test.each([
		{
			what: 'a field of another kind',
			yaml: GOOD.replace('3', 'three'),
			at: 'a.yaml:2:8 yaml-shape',
			found: '`three` for `count`',
			expected: 'a number',
		},
		{
			what: 'a number that is not whole',
			yaml: GOOD.replace('3', '3.5'),
			at: 'a.yaml:2:8 yaml-shape',
			found: '`3.5` for `count`',
			expected: 'a whole number',
		},
		{
			what: 'a number too small',
			yaml: GOOD.replace('3', '0'),
			at: 'a.yaml:2:8 yaml-shape',
			found: '`0` for `count`',
			expected: 'at least 1',
		},
		{
			what: 'a number too big',
			yaml: GOOD.replace('3', '10'),
			at: 'a.yaml:2:8 yaml-shape',
			found: '`10` for `count`',
			expected: 'at most 9',
		},
		{
			what: 'a field that is missing',
			yaml: 'name: A name\nlist: [a]\n',
			at: 'a.yaml:1:1 yaml-shape',
			found: 'nothing for `count`',
			expected: 'a number',
		},
		{
			what: 'a field nobody knows',
			yaml: `${GOOD}nmae: x\n`,
			at: 'a.yaml:4:1 yaml-shape',
			found: 'the field `nmae` in the file',
			expected: 'only fields that the format knows',
		},
		{
			what: 'words that are empty',
			yaml: GOOD.replace('A name', "' '"),
			at: 'a.yaml:1:7 yaml-shape',
			found: 'nothing for `name`',
			expected: 'text',
		},
		{
			what: 'one word for a list',
			yaml: GOOD.replace('[a]', 'a'),
			at: 'a.yaml:3:7 yaml-shape',
			found: '`a` for `list`',
			expected: 'a list',
		},
		{
			what: 'an item of another kind',
			yaml: GOOD.replace('[a]', '\n  - a\n  - { b: c }'),
			at: 'a.yaml:5:5 yaml-shape',
			found: 'fields (b) for entry 2 in `list`',
			expected: 'text',
		},
		{
			what: 'a list for the file',
			yaml: '- a\n- b\n',
			at: 'a.yaml:1:1 yaml-shape',
			found: 'a list for the file',
			expected: 'fields with their values',
		},
		{
			what: 'an empty file',
			yaml: '',
			at: 'a.yaml:1:1 yaml-shape',
			found: 'nothing for the file',
			expected: 'fields with their values',
		},
	])('$what', ({ yaml, at, found, expected }) => {
		const { value, problems } = read(yaml);
		expect(value).toBeUndefined();
		expect(placesOf(problems)).toEqual([at]);
		expect(problems[0]).toMatchObject({ found, expected });
	});

	test('names every field nobody knows, each at its place', () => {
		const { problems } = read(`${GOOD}nmae: x\nlits: y\n`);
		expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
			[4, 1, 'the field `nmae` in the file'],
			[5, 1, 'the field `lits` in the file'],
		]);
	});

	test.each([
		{ what: 'an empty list', yaml: GOOD.replace('[a]', ''), hint: /`\[\]`/ },
		{ what: 'one word for a list', yaml: GOOD.replace('[a]', 'a'), hint: /hyphen/ },
		{ what: 'no space after a colon', yaml: 'name:A\ncount:3\n', hint: /is the space there/ },
		{ what: 'a number for words', yaml: GOOD.replace('A name', '112'), hint: /straight quotes/ },
		{ what: 'a field that is missing', yaml: 'name: A\nlist: [a]\n', hint: /^Add it/ },
	])('$what is told how to mend it', ({ yaml, hint }) => {
		expect(read(yaml).problems[0]?.hint).toMatch(hint);
	});

	test('says of every field what is wrong with it', () => {
		const { problems } = read('name: 4\ncount: x\nlist: y\n');
		expect(placesOf(problems)).toEqual([
			'a.yaml:1:7 yaml-shape',
			'a.yaml:2:8 yaml-shape',
			'a.yaml:3:7 yaml-shape',
		]);
	});

	test('counts lines with CR LF as with LF', () => {
		const { problems } = read(GOOD.replace('3', 'x').replaceAll('\n', '\r\n'));
		expect(placesOf(problems)).toEqual(['a.yaml:2:8 yaml-shape']);
	});

	test('counts the lines that stand before it', () => {
		expect(placesOf(read(GOOD.replace('3', 'x'), 1).problems)).toEqual(['a.yaml:3:8 yaml-shape']);
	});

	test('cuts a long value short', () => {
		const { problems } = read(GOOD.replace('3', 'x'.repeat(200)));
		expect(problems[0]?.found).toBe(`\`${'x'.repeat(77)}…\` for \`count\``);
	});
});

describe('YAML that is broken', () => {
	test.each([
		{ what: 'a colon in plain words', yaml: 'name: Who: nobody\n', at: 'a.yaml:1:10 yaml-broken' },
		{ what: 'a key given twice', yaml: `${GOOD}name: B\n`, at: 'a.yaml:4:1 yaml-broken' },
		{
			what: 'a quotation mark left open',
			yaml: 'name: "A\ncount: 3\n',
			at: 'a.yaml:3:1 yaml-broken',
		},
		{ what: 'a tab for indentation', yaml: 'list:\n\t- a\n', at: 'a.yaml:2:1 yaml-broken' },
	])('$what', ({ yaml, at }) => {
		const { value, problems } = read(yaml);
		expect(value).toBeUndefined();
		expect(placesOf(problems)).toEqual([at]);
	});
});
