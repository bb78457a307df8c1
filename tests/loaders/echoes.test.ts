import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { borrow, type Change, remove, replace, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const ARTICLE = 'articles/ferry-delay';
const ANNOTATIONS = `${ARTICLE}/annotations.yaml`;
const CHECKS = `${ARTICLE}/checks.yaml`;
const PRACTICE = `${ARTICLE}/practice.yaml`;
const LESSON = 'lessons/late-ferry.mdx';

interface Case {
	readonly what: string;
	readonly changes: readonly Change[];
	readonly place: string;
}

test.each<Case>([
	{
		what: 'a description that is broken',
		changes: [write(`${ARTICLE}/about.yaml`, 'title: Who: nobody\n')],
		place: `${ARTICLE}/about.yaml:1:11 yaml-broken`,
	},
	{
		what: 'a list of claims that is broken',
		changes: [replace(CHECKS, 'claim: The ferry', 'claim: Late: the ferry')],
		place: `${CHECKS}:5:16 yaml-broken`,
	},
	{
		what: 'a claim whose quote is not found',
		changes: [replace(CHECKS, 'quote: came in', 'quote: come in')],
		place: `${CHECKS}:4:12 quote-not-found`,
	},
	{
		what: 'an entry whose id is a list',
		changes: [replace(ANNOTATIONS, 'id: some-say', 'id: [some-say]')],
		place: `${ANNOTATIONS}:32:7 yaml-shape`,
	},
	{
		what: 'an annotation with another sentence’s number',
		changes: [replace(ANNOTATIONS, 'sentence: 4', 'sentence: 3')],
		place: `${ANNOTATIONS}:34:10 quote-not-found`,
	},
	{
		what: 'annotations in another encoding',
		changes: [write(ANNOTATIONS, Buffer.from('# é\n', 'latin1'))],
		place: `${ANNOTATIONS}:1:1 text-unreadable`,
	},
	{
		what: 'a lesson with a fault in its head',
		changes: [replace(LESSON, 'order: 1', 'order: first')],
		place: `${LESSON}:5:8 yaml-shape`,
	},
	{
		what: 'a page of a signal with a fault in its head',
		changes: [
			borrow('signals'),
			replace('signals/hedge.mdx', '---\ntitle:', '---\nhue: red\ntitle:'),
		],
		place: 'signals/hedge.mdx:2:1 yaml-shape',
	},
	{
		what: 'a help page with a fault in its head',
		changes: [
			borrow('problems'),
			replace('problems/note-length.mdx', 'summary:', 'hue: red\nsummary:'),
		],
		place: 'problems/note-length.mdx:2:1 yaml-shape',
	},
	{
		what: 'a folder whose name cannot be an address',
		changes: [
			(dir) => renameSync(join(dir, LESSON), join(dir, 'lessons/Late.mdx')),
			replace('modules/first-hour.mdx', '[late-ferry]', '[Late]'),
			replace('modules/first-hour.mdx', '{#late-ferry}', '{#Late}'),
		],
		place: 'lessons/Late.mdx:1:1 id-shape',
	},
])('$what is not held against what refers to it', async ({ changes, place }) => {
	expect(placesOf(await problemsAfter(...changes))).toEqual([place]);
});

test('but a name that stands in no file is', async () => {
	const problems = await problemsAfter(
		replace(ANNOTATIONS, 'title: Nobody', 'tilte: Nobody'),
		replace(LESSON, '#ferry-delay/some-say', '#ferry-delay/nope'),
		replace(LESSON, 'claims="c01"', 'claims="c02"'),
		replace(LESSON, 'sentences="2-4"', 'sentences="2-40"'),
	);
	expect(new Set(problems.map(({ rule }) => rule))).toEqual(
		new Set(['yaml-shape', 'annotation-unknown', 'claim-unknown', 'sentence-unknown']),
	);
});

test('an article without checks has no claim', async () => {
	const problems = await problemsAfter(remove(CHECKS, PRACTICE));
	expect(problems).toMatchObject([
		{ rule: 'claim-unknown', expected: 'a claim of `ferry-delay`, which has none' },
	]);
});
