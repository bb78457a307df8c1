import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { type Change, remove, replace, withDraft, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const ARTICLE = 'articles/ferry-delay';
const READING = `${ARTICLE}/second-reading.yaml`;

async function load(...changes: Change[]) {
	const { course } = await withDraft(changes, (dir) => loadCourse(dir));
	const article = course.articles.get('ferry-delay');
	if (!article) throw new Error('The article could not be read.');
	return { text: article.text, reading: article.secondReading };
}

describe('a second reading', () => {
	test('is nothing where the article has no such file', async () => {
		const { reading } = await load(remove(READING));
		expect(reading).toBeUndefined();
	});

	test('has the words that the second reader marked', async () => {
		const { text, reading } = await load();
		expect(reading?.marks.map(({ span }) => textOf(text, span))).toEqual([
			'12 of 20 days in May',
			'harbour master Lena Orlind said',
			'Some say',
			'is finished',
			'some fear',
			'may',
		]);
	});

	test('has what each form is read as', async () => {
		const { reading } = await load(
			replace(READING, 'form: in-context', 'form: bare'),
			replace(READING, 'form: named', 'form: described, reading: sound'),
		);
		expect(reading?.marks.slice(0, 2).map((mark) => mark.reading)).toEqual(['weak', 'sound']);
	});

	test('has no form where a reader saw none', async () => {
		const { reading } = await load();
		expect(reading?.differences[0]).toMatchObject({ ours: undefined, theirs: 'exaggeration' });
	});

	test('says which differences remain', async () => {
		const { reading } = await load();
		expect(reading?.differences.map(({ isOpen }) => isOpen)).toEqual([true, false]);
	});

	test('has its differences in text order', async () => {
		const { reading } = await load(
			replace(
				READING,
				'  - sentence: 5\n    quote: some fear',
				'  - sentence: 2\n    quote: Lena Orlind',
			),
		);
		expect(reading?.differences.map(({ sentence }) => sentence)).toEqual([2, 4]);
	});

	test('may do without differences', async () => {
		const marks = 'marks: [{ sentence: 4, quote: Some say, signal: attribution, form: unnamed }]\n';
		const { reading } = await load(write(READING, `read: 2026-11\n${marks}`));
		expect([reading?.marks.length, reading?.differences]).toEqual([1, []]);
	});
});

describe('what is wrong in second-reading.yaml is one problem, at its place', () => {
	test.each([
		{ what: 'no date', from: 'read: 2026-11-28', to: 'read: lately', at: '1:7 yaml-shape' },
		{
			what: 'a field it does not know',
			from: 'differences:',
			to: 'difference:',
			at: '9:1 yaml-shape',
		},
		{
			what: 'words that do not stand there',
			from: 'quote: Some say',
			to: 'quote: Most say',
			at: '5:27 quote-not-found',
		},
		{
			what: 'a sentence past the last',
			from: 'sentence: 6',
			to: 'sentence: 60',
			at: '8:17 sentence-unknown',
		},
		{
			what: 'an unknown signal',
			from: 'signal: hedge',
			to: 'signal: doubt',
			at: '8:40 signal-unknown',
		},
		{
			what: 'a form of another signal',
			from: 'form: calibrated',
			to: 'form: named',
			at: '8:53 form-unknown',
		},
		{
			what: 'a reading of a form that is not open',
			from: 'form: calibrated',
			to: 'form: calibrated, reading: weak',
			at: '8:74 reading-fixed',
		},
		{
			what: 'a form in a difference that the signal has not',
			from: 'theirs: exaggeration',
			to: 'theirs: booster',
			at: '14:13 form-unknown',
		},
		{
			what: 'a difference in which nobody saw anything',
			from: 'theirs: exaggeration',
			to: 'theirs: none',
			at: '14:13 yaml-shape',
		},
		{
			what: 'words of a difference that do not stand there',
			from: 'quote: is finished\n',
			to: 'quote: is done\n',
			at: '11:12 quote-not-found',
		},
		{
			what: 'a decision without a reason',
			from: 'Left as it is, because the same gap is marked one sentence earlier.',
			to: 'Left as is.',
			at: '23:14 note-length',
		},
		{
			what: 'no decision',
			from: 'decided: >\n      Left as it is, because the same gap is marked one sentence earlier.',
			to: 'decided:',
			at: '23:13 note-missing',
		},
	])('$what', async ({ from, to, at }) => {
		const problems = await problemsAfter(replace(READING, from, to));
		expect(placesOf(problems)).toEqual([`${READING}:${at}`]);
	});
});
