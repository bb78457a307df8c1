import { describe, expect, test } from 'vitest';
import { placesOf, sourceOf } from './collect.ts';

const YAML = `- id: a
  parts:
    cue: said
  also:
    - { quote: x }
- id: b
`;
const complaint = { found: 'this', expected: 'that', hint: 'Do so.' };

describe('the place of a value', () => {
	test.each([
		{ path: [], at: '1:1' },
		{ path: [0], at: '1:3' },
		{ path: [0, 'id'], at: '1:7' },
		{ path: [0, 'parts'], at: '3:5' },
		{ path: [0, 'parts', 'cue'], at: '3:10' },
		{ path: [0, 'also', 0, 'quote'], at: '5:16' },
		{ path: [1, 'id'], at: '6:7' },
	])('$path', ({ path, at }) => {
		const { source, problems } = sourceOf(YAML);
		source.report('yaml-shape', path, complaint);
		expect(placesOf(problems)).toEqual([`a.yaml:${at} yaml-shape`]);
	});
});

test.each([
	{ path: [0, 'parts', 'cue'], at: '3:5' },
	{ path: [1, 'id'], at: '6:3' },
])('the key of $path has its own place', ({ path, at }) => {
	const { source, problems } = sourceOf(YAML);
	source.report('yaml-shape', path, complaint, 'key');
	expect(placesOf(problems)).toEqual([`a.yaml:${at} yaml-shape`]);
});

describe('a value that is not there is placed at the innermost that is', () => {
	test.each([
		{ path: [0, 'note'], at: '1:3' },
		{ path: [0, 'parts', 'source'], at: '3:5' },
		{ path: [7, 'id'], at: '1:1' },
	])('$path', ({ path, at }) => {
		const { source, problems } = sourceOf(YAML);
		source.report('yaml-shape', path, complaint);
		expect(placesOf(problems)).toEqual([`a.yaml:${at} yaml-shape`]);
	});
});

test('a problem keeps what is said of it', () => {
	const { source, problems } = sourceOf(YAML);
	source.reportAt('id-shape', { line: 6, column: 7 }, complaint);
	expect(problems).toEqual([
		{ rule: 'id-shape', file: 'a.yaml', line: 6, column: 7, ...complaint },
	]);
});
