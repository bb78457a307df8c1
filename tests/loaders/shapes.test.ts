import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/loaders/read-yaml.ts';
import { aboutSchema } from '../../src/schemas/about.ts';
import { annotationsSchema } from '../../src/schemas/annotations.ts';
import { date } from '../../src/schemas/shared.ts';
import { trailSchema } from '../../src/schemas/trail.ts';
import { placesOf, sourceOf } from './collect.ts';

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
			at: 'a.yaml:8:12 yaml-shape',
			found: 'the field `speaker` in `parts` of `a`',
		},
		{
			what: 'a bound that does not exist',
			yaml: `${annotation}\n  figure: { value: 1, bound: above, unit: u, measures: m, of: o }\n`,
			at: 'a.yaml:8:30 yaml-shape',
			found: '`above` for `figure.bound` of `a`',
		},
		{
			what: 'a period in words',
			yaml: `${annotation}\n  figure: { value: 1, unit: u, measures: m, of: o, period: May }\n`,
			at: 'a.yaml:8:60 period-unreadable',
			found: '`May` for `figure.period` of `a`',
		},
	])('an annotation with $what', ({ yaml, at, found }) => {
		const { source, problems } = sourceOf(yaml);
		readYaml(source, annotationsSchema);
		expect(placesOf(problems)).toEqual([at]);
		expect(problems[0]?.found).toBe(found);
	});

	test.each(['  note:\n', '  note: ~\n'])(
		'a note that is empty is left to the notes’ own rule',
		(line) => {
			const { source, problems } = sourceOf(annotation.replace(/ {2}note: N$/, line));
			expect(readYaml(source, annotationsSchema)?.[0]?.note).toBeUndefined();
			expect(problems).toEqual([]);
		},
	);

	test.each([
		{
			what: 'with an id',
			yaml: annotation.replace('title: T', 'title: [T]'),
			of: '`title` of `a`',
		},
		{
			what: 'without one',
			yaml: `${annotation}\n${annotation.replace('id: a', 'id: [a]')}`,
			of: '`id` of entry 2',
		},
		{
			what: 'in a list of another',
			yaml: `${annotation}\n  also: [{ sentence: 2, quote: x }, { sentence: two, quote: x }]\n`,
			of: '`sentence` of entry 2 in `also` of `a`',
		},
	])('a field of an entry $what is named with it', ({ yaml, of }) => {
		const { source, problems } = sourceOf(yaml);
		readYaml(source, annotationsSchema);
		expect(problems.map(({ found }) => found.replace(/^.* for /, ''))).toEqual([of]);
	});

	test('a checksum that is none is told how to get one', () => {
		const { source, problems } = sourceOf('sha256: 12ab\n');
		readYaml(source, aboutSchema);
		const checksum = problems.find(({ found }) => found === '`12ab` for `sha256`');
		expect(checksum?.expected).toBe('64 digits and letters from a to f');
		expect(checksum?.hint).toContain('`a` 64 times');
	});

	test('a role that does not exist is told which there are', () => {
		const { source, problems } = sourceOf('voices:\n  - { id: a, name: A, role: boss }\n');
		readYaml(source, aboutSchema);
		const role = problems.find(({ found }) => found === '`boss` for `role` of `a` in `voices`');
		expect(role?.line).toBe(2);
		expect(role?.expected).toContain('`witness`, `document`');
	});

	test('a trail without steps is told that it needs one', () => {
		const { source, problems } = sourceOf('steps: []\n');
		readYaml(source, trailSchema);
		expect(problems[0]?.expected).toBe('at least 1 in the list');
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
				'a date like `2025-11-28`, `2025-11` or `2025`',
			]);
		},
	);
});
