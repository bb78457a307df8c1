import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { type Change, remove, replace, withDraft } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const ARTICLE = 'articles/ferry-delay';
const PRACTICE = `${ARTICLE}/practice.yaml`;
const ANNOTATIONS = `${ARTICLE}/annotations.yaml`;

async function load(...changes: Change[]) {
	const { course } = await withDraft(changes, (dir) => loadCourse(dir));
	const article = course.articles.get('ferry-delay');
	if (!article) throw new Error('The article could not be read.');
	return article;
}

describe('what an article offers to exercises', () => {
	test('is nothing where it has no such file', async () => {
		const { practice } = await load(remove(PRACTICE));
		expect(practice).toEqual({ passages: [], rewrites: [], lookUps: [] });
	});

	test('may be one list alone', async () => {
		const lists = /passages:[\s\S]*(?=lookUps:)/;
		const { practice } = await load((dir) => rewrite(dir, (yaml) => yaml.replace(lists, '')));
		expect([practice.passages.length, practice.lookUps.length]).toEqual([0, 1]);
	});

	test('has its passages in text order', async () => {
		const swap = (yaml: string) => yaml.replace('sentence: 3\n', 'sentence: 7\n');
		const { practice } = await load((dir) => rewrite(dir, swap));
		expect(practice.passages.map(({ id }) => id)).toEqual(['old-engine', 'log-before-her']);
	});

	test('has the sentence as the passage where no words are quoted', async () => {
		const { text, practice } = await load();
		expect(practice.passages.map(({ span }) => textOf(text, span))).toEqual([
			'She had the log before her.',
			'the old engine',
		]);
	});

	test('has two models for what is written anew', async () => {
		const { practice } = await load();
		expect(practice.rewrites[0]?.models).toHaveLength(2);
	});

	test('has the words that a question is about', async () => {
		const { text, practice } = await load();
		const [lookUp] = practice.lookUps;
		expect(lookUp && [textOf(text, lookUp.span), lookUp.claim]).toEqual([
			'12 of 20 days in May',
			'c01',
		]);
	});
});

describe('what is wrong in practice.yaml is one problem, at its place', () => {
	test.each([
		{ what: 'a field it does not know', from: 'passages:', to: 'passage:', at: '1:1 yaml-shape' },
		{ what: 'no list at all', from: 'signals: [hedge]', to: 'signals: []', at: '4:14 yaml-shape' },
		{
			what: 'a prefix of no words',
			from: 'sentence: 3\n',
			to: 'sentence: 3\n    prefix: She\n',
			at: '2:5 yaml-shape',
		},
		{
			what: 'three models',
			from: 'lookUps:',
			to: '      - A third one.\nlookUps:',
			at: '23:7 yaml-shape',
		},
		{
			what: 'a single point in the list',
			from: '      - The post explains how they would know engines.\n',
			to: '',
			at: '20:7 yaml-shape',
		},
		{
			what: 'an id with a capital',
			from: 'id: old-engine',
			to: 'id: Engine',
			at: '8:9 id-shape',
		},
		{
			what: 'one id for two passages',
			from: 'id: old-engine',
			to: 'id: log-before-her',
			at: '8:9 id-duplicate',
		},
		{
			what: 'the id of an annotation for a passage',
			from: 'id: old-engine',
			to: 'id: some-say',
			at: '8:9 id-duplicate',
		},
		{
			what: 'an unknown signal',
			from: 'signals: [attribution]',
			to: 'signals: [figure, sources]',
			at: '11:23 signal-unknown',
		},
		{
			what: 'words that do not stand there',
			from: 'quote: the old engine',
			to: 'quote: the new engine',
			at: '10:12 quote-not-found',
		},
		{
			what: 'a sentence past the last',
			from: 'sentence: 3\n',
			to: 'sentence: 30\n',
			at: '3:15 sentence-unknown',
		},
		{
			what: 'an annotation that is not there',
			from: 'annotation: some-say',
			to: 'annotation: nobody',
			at: '17:17 annotation-unknown',
		},
		{
			what: 'an annotation that leaves no gap',
			from: 'annotation: some-say',
			to: 'annotation: harbour-master',
			at: '17:17 annotation-unknown',
		},
		{ what: 'an unknown claim', from: 'claim: c01', to: 'claim: c09', at: '32:12 claim-unknown' },
		{
			what: 'a question about words that are not there',
			from: 'quote: 12 of 20 days in May',
			to: 'quote: 12 of 30 days',
			at: '28:12 quote-not-found',
		},
		{
			what: 'a passage that is annotated',
			from: 'quote: the old engine',
			to: 'quote: Some say the old',
			at: '8:5 passage-annotated',
		},
	])('$what', async ({ from, to, at }) => {
		const problems = await problemsAfter(replace(PRACTICE, from, to));
		expect(placesOf(problems)).toEqual([`${PRACTICE}:${at}`]);
	});

	test.each([
		{ what: 'no note', by: '', rule: 'note-missing' },
		{ what: '14 words', by: ' one'.repeat(14), rule: 'note-length' },
		{ what: '81 words', by: ' one'.repeat(81), rule: 'note-length' },
	])('a passage with $what', async ({ by, rule }) => {
		const note = /note: >\n {6}These[\s\S]*nobody\.\n/;
		const problems = await problemsAfter((dir) =>
			rewrite(dir, (yaml) => yaml.replace(note, `note:${by}\n`)),
		);
		expect(problems.map((problem) => problem.rule)).toEqual([rule]);
	});

	test.each([15, 80])('but a note of %i words is none', async (count) => {
		const note = /note: >\n {6}These[\s\S]*nobody\.\n/;
		const problems = await problemsAfter((dir) =>
			rewrite(dir, (yaml) => yaml.replace(note, `note:${' one'.repeat(count)}\n`)),
		);
		expect(problems).toEqual([]);
	});
});

describe('a passage may', () => {
	test.each([
		{ what: 'have less than half of its words annotated', to: 'quote: Some say the old engine' },
		{
			what: 'stand where another signal is annotated',
			to: 'quote: Some say\n    # of',
			signals: 'signals: [hedge]\n    # not',
		},
	])('$what', async ({ to, signals }) => {
		const problems = await problemsAfter(
			replace(PRACTICE, 'quote: the old engine', to),
			...(signals ? [replace(PRACTICE, 'signals: [attribution]', signals)] : []),
		);
		expect(problems).toEqual([]);
	});
});

describe('a fault elsewhere is not held against practice.yaml', () => {
	test.each([
		{
			what: 'an annotation that cannot be read',
			change: replace(ANNOTATIONS, 'form: unnamed', 'form: nobody'),
			rule: 'form-unknown',
		},
		{
			what: 'annotations that cannot be read',
			change: replace(ANNOTATIONS, 'title: Nobody in particular', 'title: Who: nobody'),
			rule: 'yaml-broken',
		},
		{
			what: 'a claim that cannot be read',
			change: replace(`${ARTICLE}/checks.yaml`, 'quote: came in', 'quote: come in'),
			rule: 'quote-not-found',
		},
	])('$what', async ({ change, rule }) => {
		expect((await problemsAfter(change)).map((problem) => problem.rule)).toEqual([rule]);
	});

	test('but a name that no file has is', async () => {
		const problems = await problemsAfter(
			replace(ANNOTATIONS, 'form: unnamed', 'form: nobody'),
			replace(PRACTICE, 'annotation: some-say', 'annotation: nobody'),
		);
		expect(problems.map(({ rule }) => rule)).toEqual(['form-unknown', 'annotation-unknown']);
	});
});

/** Gives practice.yaml other content. */
function rewrite(dir: string, change: (yaml: string) => string): void {
	const path = join(dir, PRACTICE);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after === before) throw new Error('Nothing was changed.');
	writeFileSync(path, after);
}
