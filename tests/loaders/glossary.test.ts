import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/loaders/course.ts';
import { withDraft, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const GLOSSARY = `- id: wire
  term: wire
  also: [wires]
  meaning: Copy sold to papers.
- id: agency
  term: agency
  meaning: Who sells it.
`;

describe('the glossary of a course', () => {
	test('is read in the order of the alphabet', async () => {
		const { course, problems } = await withDraft([write('glossary.yaml', GLOSSARY)], (dir) =>
			loadCourse(dir),
		);
		expect(problems).toEqual([]);
		expect(course.glossary).toEqual([
			{ id: 'agency', term: 'agency', also: [], meaning: 'Who sells it.' },
			{ id: 'wire', term: 'wire', also: ['wires'], meaning: 'Copy sold to papers.' },
		]);
	});

	test('is empty where there is no such file', async () => {
		expect((await withDraft([], (dir) => loadCourse(dir))).course.glossary).toEqual([]);
	});

	test.each([
		[
			'an id twice',
			'  term: agency',
			'  term: wire agency',
			'id: agency',
			'id: wire',
			'5:7 id-duplicate',
		],
		['a word that two entries have', 'term: agency', 'term: Wires', '', '', '6:9 id-duplicate'],
		['a field too many', '  meaning: Who', '  says: Who', '', '', '5:3 yaml-shape'],
	])('has %s', async (_, from, to, from2, to2, place) => {
		const changed = GLOSSARY.replace(from, to).replace(from2, to2);
		const places = placesOf(await problemsAfter(write('glossary.yaml', changed)));
		expect(places).toContain(`glossary.yaml:${place}`);
	});
});
