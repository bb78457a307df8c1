import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, replace, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const ARTICLE = 'articles/ferry-delay';

describe('what a name is held against', () => {
	test.each([
		{
			what: 'a lesson’s own article',
			change: replace('lessons/late-ferry.mdx', 'articles: [ferry-delay]', 'articles: [nope]'),
			place: 'lessons/late-ferry.mdx:7:12 article-unknown',
		},
		{
			what: 'a lesson’s own signal',
			change: replace('lessons/late-ferry.mdx', 'signals: [attribution]', 'signals: [nope]'),
			place: 'lessons/late-ferry.mdx:6:11 signal-unknown',
		},
		{
			what: 'the voice of a figure',
			change: replace(`${ARTICLE}/annotations.yaml`, '    voice: orlind', '    voice: nope'),
			place: `${ARTICLE}/annotations.yaml:16:12 voice-unknown`,
		},
		{
			what: 'the voice of a claim',
			change: replace(`${ARTICLE}/checks.yaml`, 'voice: orlind', 'voice: nope'),
			place: `${ARTICLE}/checks.yaml:6:12 voice-unknown`,
		},
		{
			what: 'the voice through which another comes',
			change: replace(`${ARTICLE}/about.yaml`, 'via: orlind', 'via: nope'),
			place: `${ARTICLE}/about.yaml:22:10 voice-unknown`,
		},
		{
			what: 'the words of a part',
			change: replace(`${ARTICLE}/annotations.yaml`, 'cue: said', 'cue: says'),
			place: `${ARTICLE}/annotations.yaml:30:10 quote-not-found`,
		},
		{
			what: 'a figure that is its own total',
			change: replace(
				`${ARTICLE}/annotations.yaml`,
				'value: 12',
				'value: 12\n    partOf: twelve-of-twenty',
			),
			place: `${ARTICLE}/annotations.yaml:12:13 figure-unknown`,
		},
		{
			what: 'the source of a step',
			change: replace(
				`${ARTICLE}/trail.yaml`,
				'    sources:\n      - { publisher: The harbour log of Orsk, date: 2025-05 }\n',
				'',
			),
			place: `${ARTICLE}/trail.yaml:2:5 check-without-source`,
		},
		{
			what: 'a note of white space',
			change: append(
				`${ARTICLE}/annotations.yaml`,
				'- { id: x, sentence: 7, quote: when, signal: hedge, form: weasel, title: T, note: " " }\n',
			),
			place: `${ARTICLE}/annotations.yaml:55:83 note-missing`,
		},
	])('$what', async ({ change, place }) => {
		expect(placesOf(await problemsAfter(change))).toEqual([place]);
	});

	test('the name of a lesson that cannot be an address', async () => {
		const problems = await problemsAfter((dir) => {
			renameSync(join(dir, 'lessons/late-ferry.mdx'), join(dir, 'lessons/Late Ferry.mdx'));
			rmSync(join(dir, 'modules'), { recursive: true });
		});
		expect(placesOf(problems)).toEqual(['lessons/Late Ferry.mdx:1:1 id-shape']);
	});

	test('the name of an article that cannot be an address', async () => {
		const problems = await problemsAfter((dir) => {
			renameSync(join(dir, ARTICLE), join(dir, 'articles/Ferry'));
			for (const folder of ['lessons', 'modules']) rmSync(join(dir, folder), { recursive: true });
		});
		expect(placesOf(problems)).toEqual(['articles/Ferry:1:1 id-shape']);
	});

	test('a lesson without a head', async () => {
		const problems = await problemsAfter(write('lessons/second.mdx', 'Only words.\n'));
		expect(placesOf(problems)).toEqual(['lessons/second.mdx:1:1 yaml-broken']);
	});

	test('a folder of lessons without one', async () => {
		const problems = await problemsAfter((dir) => {
			rmSync(join(dir, 'modules'), { recursive: true });
			rmSync(join(dir, 'lessons'), { recursive: true });
			mkdirSync(join(dir, 'lessons'));
		});
		expect(placesOf(problems)).toEqual(['lessons:1:1 collection-empty']);
	});
});

describe('a hint', () => {
	test('names the entry before which an annotation belongs', async () => {
		const words = 'sentence: 6\n  quote: may buy';
		const problems = await problemsAfter(
			replace(`${ARTICLE}/annotations.yaml`, words, 'sentence: 3\n  quote: the log'),
		);
		expect(problems.map(({ hint }) => hint)).toEqual([
			'Move the whole entry up, before `some-say`: the order numbers the marks.',
		]);
	});

	const source = '      - { publisher: The harbour log of Orsk, date: 2025-05 }\n';
	test.each([
		{ file: 'checks.yaml', lines: `      sources:\n  ${source}`, hasStatus: true },
		{ file: 'trail.yaml', lines: `    sources:\n${source}`, hasStatus: false },
	])('speaks of a status only where there is one: $file', async ({ file, lines, hasStatus }) => {
		const problems = await problemsAfter(replace(`${ARTICLE}/${file}`, lines, ''));
		expect(problems.map(({ hint }) => hint.includes('`status: not-found`'))).toEqual([hasStatus]);
	});
});
