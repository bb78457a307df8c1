import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../src/loaders/read-yaml.ts';
import { aboutSchema } from '../../src/schemas/about.ts';
import { annotationsSchema } from '../../src/schemas/annotations.ts';
import { date, words } from '../../src/schemas/shared.ts';
import { trailSchema } from '../../src/schemas/trail.ts';
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
			at: 'a.yaml:4:7 yaml-shape',
			found: 'the field `nmae` in the file',
			expected: 'only fields that the format knows',
		},
		{
			what: 'words that are empty',
			yaml: GOOD.replace('A name', "' '"),
			at: 'a.yaml:1:7 yaml-shape',
			found: 'nothing for `name`',
			expected: 'a value that must not be empty',
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
			found: 'a group of fields for `list`',
			expected: 'text',
		},
		{
			what: 'a list for the file',
			yaml: '- a\n- b\n',
			at: 'a.yaml:1:1 yaml-shape',
			found: 'a list of 2 for the file',
			expected: 'a group of fields',
		},
		{
			what: 'an empty file',
			yaml: '',
			at: 'a.yaml:1:1 yaml-shape',
			found: 'nothing for the file',
			expected: 'a group of fields',
		},
	])('$what', ({ yaml, at, found, expected }) => {
		const { value, problems } = read(yaml);
		expect(value).toBeUndefined();
		expect(placesOf(problems)).toEqual([at]);
		expect(problems[0]).toMatchObject({ found, expected });
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

describe('the shapes of files', () => {
	const annotation = [
		'- id: a',
		'  sentence: 2',
		'  quote: x',
		'  signal: hedge',
		'  form: weasel',
		'  title: T',
		'  note: N',
	].join('\n');

	test.each([
		{
			what: 'a part that no attribution has',
			yaml: `${annotation}\n  parts: { speaker: x }\n`,
			at: 'a.yaml:8:21 yaml-shape',
			found: 'the field `speaker` in `parts`',
		},
		{
			what: 'a bound that does not exist',
			yaml: `${annotation}\n  figure: { value: 1, bound: above, unit: u, measures: m, of: o }\n`,
			at: 'a.yaml:8:30 yaml-shape',
			found: '`above` for `figure.bound`',
		},
		{
			what: 'a period in words',
			yaml: `${annotation}\n  figure: { value: 1, unit: u, measures: m, of: o, period: May }\n`,
			at: 'a.yaml:8:60 period-unreadable',
			found: '`May` for `figure.period`',
		},
	])('an annotation with $what', ({ yaml, at, found }) => {
		const { source, problems } = sourceOf(yaml);
		readYaml(source, annotationsSchema);
		expect(placesOf(problems)).toEqual([at]);
		expect(problems[0]?.found).toBe(found);
	});

	test('a role that does not exist is told which there are', () => {
		const { source, problems } = sourceOf('voices:\n  - { id: a, name: A, role: boss }\n');
		readYaml(source, aboutSchema);
		const role = problems.find(({ found }) => found === '`boss` for `voices.role`');
		expect(role?.line).toBe(2);
		expect(role?.expected).toContain('`witness`, `document`');
	});

	test('a trail without steps is told that it needs one', () => {
		const { source, problems } = sourceOf('steps: []\n');
		readYaml(source, trailSchema);
		expect(problems[0]?.expected).toBe('at least 1');
	});
});

describe('a date', () => {
	test.each(['2025', '2025-05', '2025-12-31', '"2025"'])('%s', (yaml) => {
		const { source, problems } = sourceOf(yaml);
		expect(readYaml(source, date)).toBe(yaml.replaceAll('"', ''));
		expect(problems).toEqual([]);
	});

	test.each(['2025-13', '2025-00', '2025-05-32', '2025-05-00', '25-05-01', 'May 2025', '2025-5'])(
		'%s is none',
		(yaml) => {
			const { source, problems } = sourceOf(yaml);
			readYaml(source, date);
			expect(problems.map(({ expected }) => expected)).toEqual([
				'a value that must be a date like 2025-11-28, 2025-11 or 2025',
			]);
		},
	);
});
