import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { checkComponent } from '../../src/domain/component-check.ts';
import { type Outline, toOutline } from '../../src/domain/course.ts';
import { amount, annotationOn, articleOf, spanOf } from './builders.ts';
import { step, TRAIL } from './trace-builders.ts';

const text = 'Ferry late\n\nSome say 42 came. Ada Quill saw 40. It rained.';

const figure = (id: string, min: number) =>
	amount(id, { min, max: min, period: { kind: 'in', at: { month: 3 } } }).figure;

const article = articleOf(text, {
	annotations: [
		annotationOn([spanOf(text, 'Some say')], { id: 'some-say', sentence: 2, reading: 'weak' }),
		annotationOn([spanOf(text, '42')], {
			...{ id: 'forty-two', sentence: 2, signal: 'figure', figure: figure('forty-two', 42) },
		}),
		annotationOn([spanOf(text, 'Ada Quill')], { id: 'quill', sentence: 3 }),
		annotationOn([spanOf(text, '40')], {
			...{ id: 'forty', sentence: 3, signal: 'figure', reading: 'depends' },
			figure: figure('forty', 40),
		}),
	],
	trail: TRAIL,
	practice: {
		passages: [
			{
				...{ id: 'it-rained', sentence: 4, span: spanOf(text, 'It rained') },
				...{ signals: ['attribution'], note: 'Anyone could see it.' },
			},
		],
		rewrites: [
			{
				...{ id: 'name-them', annotation: 'some-say', task: 'Say who.' },
				...{ rubric: ['A name.'], models: ['One.', 'Two.'] },
			},
		],
		lookUps: [
			{
				...{ id: 'weather', sentence: 4, span: spanOf(text, 'It rained') },
				...{ question: 'Where?', ours: 'There.' },
			},
		],
	},
});

function faultsOf(name: string, attributes: Record<string, string>, outline: Outline = whole()) {
	return checkComponent(
		{ name, attributes: { id: 'x', article: 'ferry', ...attributes }, hasContent: false },
		{
			articles: new Map([['ferry', outline]]),
			comparisons: new Map(),
			lessons: new Set(),
			glossary: [],
		},
	).map(({ rule, found }) => `${rule}: ${found}`);
}

function whole(fields: Partial<Article> = {}): Outline {
	return toOutline({ ...article, ...fields });
}

describe('nothing is wrong with', () => {
	test.each<[string, Record<string, string>]>([
		['Sort', { annotations: 'some-say, forty-two', by: 'signal', title: 'T' }],
		['Sort', { annotations: 'some-say', passages: 'it-rained' }],
		['Sort', { annotations: 'some-say, quill', by: 'reading' }],
		['Sort', { annotations: 'some-say', passages: 'it-rained', by: 'reading' }],
		['Trace', {}],
		['Sums', {}],
		['Sums', { annotations: 'forty' }],
		['Rewrite', { rewrite: 'name-them' }],
		['Predict', { lookUps: 'weather' }],
	])('<%s> with %o', (name, attributes) => {
		expect(faultsOf(name, attributes)).toEqual([]);
	});
});

describe('what an exercise names has to be there:', () => {
	test.each<[string, Record<string, string>, string]>([
		['Sort', { annotations: 'some-say, nope' }, 'annotation-unknown: `nope`'],
		['Sort', { annotations: 'some-say', passages: 'nope' }, 'practice-unknown: `nope`'],
		['Sums', { annotations: 'nope' }, 'annotation-unknown: `nope`'],
		['Rewrite', { rewrite: 'nope' }, 'practice-unknown: `nope`'],
		['Predict', { lookUps: 'weather, nope' }, 'practice-unknown: `nope`'],
	])('<%s> with %o', (name, attributes, fault) => {
		expect(faultsOf(name, attributes)).toEqual([fault]);
	});

	test('an article that offers none says so', () => {
		const [fault] = checkComponent(
			{ name: 'Rewrite', attributes: { id: 'x', article: 'f', rewrite: 'y' }, hasContent: false },
			{
				articles: new Map([['f', { rewrites: [] }]]),
				comparisons: new Map(),
				lessons: new Set(),
				glossary: [],
			},
		);
		expect(fault?.expected).toBe('an id under `rewrites` of `f`, which has none');
	});

	test('where the file could not be read, nothing is held against it', () => {
		expect(faultsOf('Predict', { lookUps: 'nope' }, {})).toEqual([]);
		expect(faultsOf('Sort', { annotations: 'nope', passages: 'nope' }, {})).toEqual([]);
	});
});

describe('an exercise needs a key:', () => {
	test('phrases of two kinds', () => {
		expect(faultsOf('Sort', { annotations: 'some-say, quill' })).toEqual([
			'exercise-without-key: only phrases that belong under `attribution`',
		]);
		expect(faultsOf('Sort', { annotations: 'forty-two, quill', by: 'reading' })).toEqual([
			'exercise-without-key: only phrases that belong under `sound`',
		]);
	});

	test('by reading, phrases that do not depend', () => {
		expect(faultsOf('Sort', { annotations: 'some-say, quill, forty', by: 'reading' })).toEqual([
			'exercise-without-key: `forty`, whose reading depends',
		]);
	});

	test('by signal, passages that carry none of the signals', () => {
		expect(faultsOf('Sort', { annotations: 'some-say, forty-two', passages: 'it-rained' })).toEqual(
			['exercise-without-key: `it-rained`, which may carry `figure`'],
		);
	});

	test.each([
		{ trail: [], found: 'a trail of no steps' },
		{ trail: [step('One')], found: 'a trail of one step' },
	])('not $found', ({ trail, found }) => {
		expect(faultsOf('Trace', {}, whole({ trail }))).toEqual([`exercise-without-key: ${found}`]);
	});

	test('figures that can be asked about', () => {
		const [first] = article.annotations;
		const outline = whole({ annotations: first ? [first] : [] });
		expect(faultsOf('Sums', {}, outline)).toEqual([
			'exercise-without-key: figures that allow no question',
		]);
		expect(faultsOf('Sums', { annotations: 'some-say' })).toEqual([
			'exercise-without-key: no question that touches `some-say`',
		]);
	});

	test('which nobody can tell while something is wrong with the article', () => {
		expect(faultsOf('Trace', {}, {})).toEqual([]);
		expect(faultsOf('Sums', {}, {})).toEqual([]);
	});
});

test('phrases are sorted by signal or by reading', () => {
	expect(faultsOf('Sort', { annotations: 'some-say', by: 'form' })).toEqual([
		'component-attribute: `by="form"`',
	]);
});
