import { expect, test } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../src/loaders/read-yaml.ts';
import { sourceOf } from './collect.ts';

test.each([
	{ yaml: 'name: Who: nobody\n', found: 'a colon and a space inside a text' },
	{ yaml: 'name: "Wait," she said\n', found: 'words after a closing quotation mark' },
	{ yaml: 'name: @home\n', found: 'a text that begins with a sign of YAML' },
	{ yaml: 'name: [x] words\n', found: 'a text that begins with a sign of YAML' },
	{ yaml: '- a: 1\n   b: 2\n', found: 'a line that is not indented like its neighbours' },
	{ yaml: '- a: 1\n b: 2\n', found: 'a line that is not indented like its neighbours' },
	{ yaml: `name: A\nname: B\n`, found: 'the same field twice in one entry' },
	{ yaml: 'name: "A\n', found: 'a quotation mark that is opened and never closed' },
	{ yaml: 'list:\n\t- a\n', found: 'a tab at the beginning of a line' },
	{ yaml: 'name: *some* words\n', found: 'a text that begins with `*`' },
	{ yaml: 'name: !some words\n', found: 'a text that begins with `!`' },
	{
		yaml: 'list: [a, b\nname: c\n',
		found: 'a square or curly bracket that is not closed, or a comma too few or too many',
	},
	{ yaml: 'name: > words\n', found: 'words on the same line as `>` or `|`' },
	{
		yaml: 'name A\ncount: 3\n',
		found: 'a line that belongs to nothing, or one above it without its colon',
	},
	{ yaml: 'a: 1\n---\nb: 2\n', found: 'a line of three hyphens inside the file' },
	{ yaml: 'name: "a\\c"\n', found: 'a backslash inside double quotes' },
	{ yaml: 'name: \u0001\n', found: 'a hidden sign that is no letter' },
])('$yaml is told in plain words, with the parser’s in brackets', ({ yaml, found }) => {
	const { source, problems } = sourceOf(yaml);
	readYaml(source, z.unknown());
	expect(problems.map((each) => each.found.replace(/ \([^()]+.*\)$/, ''))).toEqual([found]);
	expect(problems[0]?.found).not.toBe(found);
});
