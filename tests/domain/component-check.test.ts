import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/check.ts';
import { checkComponent } from '../../src/domain/component-check.ts';
import { type Outline, toOutline } from '../../src/domain/course.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

const text = 'Head\n\nReports say the boat is late. It may be. Late again.';
const article = articleOf(text, {
	id: 'ferry',
	annotations: [
		annotationOn([spanOf(text, 'Reports')], { id: 'reports', sentence: 2 }),
		annotationOn([spanOf(text, 'may')], { id: 'may', sentence: 3, signal: 'hedge' }),
		annotationOn([spanOf(text, 'again')], {
			id: 'again',
			sentence: 4,
			signal: 'wording',
			isOptional: true,
		}),
	],
	claims: [{ id: 'c01' } as Claim],
});
const course = {
	articles: new Map([['ferry', toOutline(article)]]),
	comparisons: new Map([['two-ferries', { claims: [{ id: 'late' }, { id: 'engine' }] }]]),
	lessons: new Set<string>(),
	glossary: [],
};

const EXERCISE = { id: 'who', article: 'ferry', sentences: '2', signals: 'attribution' };

function faultsOf(name: string, attributes: Record<string, string | null>, hasContent = false) {
	return checkComponent({ name, attributes, hasContent }, course);
}

describe('a use that is right', () => {
	test.each([
		{ name: 'Exhibit', attributes: { article: 'ferry' } },
		{
			name: 'Exhibit',
			attributes: {
				article: 'ferry',
				sentences: '1-3',
				signals: 'hedge',
				title: 'T',
				notes: 'off',
			},
		},
		{
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '2', signals: 'attribution' },
		},
		{
			name: 'Exercise',
			attributes: {
				id: 'who',
				article: 'ferry',
				sentences: '2-3',
				signals: 'attribution, hedge',
				title: 'T',
				help: 'half-done',
				given: 'may',
			},
		},
		{ name: 'Compared', attributes: { of: 'who', title: 'T' } },
		{ name: 'Compare', attributes: { comparison: 'two-ferries' } },
		{
			name: 'Compare',
			attributes: { comparison: 'two-ferries', claims: 'engine, late', title: 'T' },
		},
		{ name: 'Reasons', attributes: { of: 'who' } },
		{ name: 'Voices', attributes: { article: 'ferry' } },
		{ name: 'Figures', attributes: { article: 'ferry' } },
		{ name: 'Trail', attributes: { article: 'ferry' } },
		{ name: 'Check', attributes: { article: 'ferry', claims: 'c01' } },
	])('<$name> with $attributes', ({ name, attributes }) => {
		expect(faultsOf(name, attributes as Record<string, string>)).toEqual([]);
	});
});

describe('a use that is wrong', () => {
	test.each([
		{ what: 'another name', name: 'Exibit', attributes: {}, rule: 'component-unknown' },
		{ what: 'an inherited name', name: 'toString', attributes: {}, rule: 'component-unknown' },
		{ what: 'no article', name: 'Voices', attributes: {}, rule: 'component-attribute' },
		{
			what: 'an empty article',
			name: 'Voices',
			attributes: { article: '' },
			rule: 'component-attribute',
		},
		{
			what: 'an attribute nothing reads',
			name: 'Voices',
			attributes: { article: 'ferry', tilte: 'x' },
			rule: 'component-attribute',
		},
		{
			what: 'a value in curly brackets',
			name: 'Voices',
			attributes: { article: null },
			rule: 'component-attribute',
		},
		{
			what: 'an unknown article',
			name: 'Voices',
			attributes: { article: 'nope' },
			rule: 'article-unknown',
		},
		{
			what: 'a sentence past the last',
			name: 'Exhibit',
			attributes: { article: 'ferry', sentences: '2-5' },
			rule: 'sentence-unknown',
		},
		{
			what: 'sentences that are no numbers',
			name: 'Exhibit',
			attributes: { article: 'ferry', sentences: 'two' },
			rule: 'sentence-unknown',
		},
		{
			what: 'an unknown signal',
			name: 'Exhibit',
			attributes: { article: 'ferry', signals: 'attribution, hegde' },
			rule: 'signal-unknown',
		},
		{
			what: 'an unknown claim',
			name: 'Check',
			attributes: { article: 'ferry', claims: 'c01, c02' },
			rule: 'claim-unknown',
		},
		{
			what: 'an unknown comparison',
			name: 'Compare',
			attributes: { comparison: 'ferry' },
			rule: 'comparison-unknown',
		},
		{
			what: 'a claim that a comparison does not have, though an article does',
			name: 'Compare',
			attributes: { comparison: 'two-ferries', claims: 'late, c01' },
			rule: 'claim-unknown',
		},
		{
			what: 'no comparison',
			name: 'Compare',
			attributes: { claims: 'late' },
			rule: 'component-attribute',
		},
		{
			what: 'a list of claims with none in it',
			name: 'Check',
			attributes: { article: 'ferry', claims: ',' },
			rule: 'component-attribute',
		},
		{
			what: 'an optional attribute without a value',
			name: 'Exhibit',
			attributes: { article: 'ferry', signals: '' },
			rule: 'component-attribute',
		},
		{
			what: 'notes that are not off',
			name: 'Exhibit',
			attributes: { article: 'ferry', notes: 'on' },
			rule: 'component-attribute',
		},
		{
			what: 'an exercise on sentences that are not there',
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '9', signals: 'attribution' },
			rule: 'sentence-unknown',
		},
		{
			what: 'an exercise on a signal that is not there',
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '3', signals: 'hegde' },
			rule: 'signal-unknown',
		},
		{
			what: 'an exercise that nothing answers',
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '3', signals: 'attribution' },
			rule: 'exercise-without-key',
		},
		{
			what: 'an exercise on another signal',
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '2', signals: 'hedge' },
			rule: 'exercise-without-key',
		},
		{
			what: 'an exercise that only something optional answers',
			name: 'Exercise',
			attributes: { id: 'who', article: 'ferry', sentences: '4', signals: 'wording' },
			rule: 'exercise-without-key',
		},
		{
			what: 'an exercise without an id',
			name: 'Exercise',
			attributes: { article: 'ferry', sentences: '2', signals: 'attribution' },
			rule: 'component-attribute',
		},
		{
			what: 'a help that there is not',
			name: 'Exercise',
			attributes: { ...EXERCISE, help: 'halfdone', given: 'reports' },
			rule: 'component-attribute',
		},
		{
			what: 'something given where nothing is done',
			name: 'Exercise',
			attributes: { ...EXERCISE, given: 'reports' },
			rule: 'component-attribute',
		},
		{
			what: 'something given where all is done',
			name: 'Exercise',
			attributes: { ...EXERCISE, help: 'worked', given: 'reports' },
			rule: 'component-attribute',
		},
		{
			what: 'something given that there is not',
			name: 'Exercise',
			attributes: { ...EXERCISE, help: 'half-done', given: 'reports, rumours' },
			rule: 'annotation-unknown',
		},
		{
			what: 'something given that the exercise does not ask for',
			name: 'Exercise',
			attributes: { ...EXERCISE, help: 'half-done', given: 'may' },
			rule: 'annotation-unknown',
		},
		{
			what: 'an exercise with nothing to leave alone',
			name: 'Exercise',
			attributes: { ...EXERCISE, sentences: '3', signals: 'hedge' },
			rule: 'exercise-without-rest',
		},
		{
			what: 'an answer to no exercise',
			name: 'Reasons',
			attributes: {},
			rule: 'component-attribute',
		},
	])('$what is one fault', ({ name, attributes, rule }) => {
		const found = faultsOf(name, attributes as unknown as Record<string, string | null>);
		expect(found.map((fault) => fault.rule)).toEqual([rule]);
	});

	test('words inside a component are one fault', () => {
		const found = faultsOf('Voices', { article: 'ferry' }, true);
		expect(found.map((fault) => fault.found)).toEqual([
			'words inside `<Voices>`, which shows none',
		]);
	});

	test.each([
		{ name: 'exhibit', hint: 'Write `<Exhibit>`, with its capital.' },
		{ name: 'Exibit', hint: 'Copy the name from the list, or from docs/authoring.md.' },
		{
			name: 'script',
			hint: 'Pages take no HTML: use the signs of Markdown. To show the sign itself, write `\\<`.',
		},
	])('<$name> is told what to write', ({ name, hint }) => {
		expect(faultsOf(name, {})).toMatchObject([{ rule: 'component-unknown', hint }]);
	});

	test('a value that an attribute may not have is told those that it may', () => {
		expect(faultsOf('Exercise', { ...EXERCISE, help: 'half' })).toMatchObject([
			{
				found: '`help="half"`',
				hint: 'Write `help="worked"` or `help="half-done"` or `help="alone"`, or take it out.',
			},
		]);
	});

	test('every unknown item is named', () => {
		const found = faultsOf('Check', { article: 'ferry', claims: 'c08, c09' });
		expect(found.map((fault) => fault.found)).toEqual(['`c08`', '`c09`']);
	});

	test('an unknown comparison is told that there is none, where there is none', () => {
		const use = { name: 'Compare', attributes: { comparison: 'nope' }, hasContent: false };
		expect(checkComponent(use, { ...course, comparisons: new Map() })).toMatchObject([
			{ expected: 'the name of a comparison, of which there are none' },
		]);
	});

	test('a value in curly brackets is not called missing', () => {
		expect(faultsOf('Voices', { article: null })[0]?.found).toBe(
			'a value in curly brackets for `article`',
		);
	});
});

describe('an article that could not be loaded', () => {
	const outlines = (outline: Outline) => ({
		articles: new Map([['ferry', outline]]),
		comparisons: new Map(),
		lessons: new Set<string>(),
		glossary: [],
	});
	const uses = [
		{ name: 'Exhibit', attributes: { article: 'ferry', sentences: '2-40' } },
		{ name: 'Exercise', attributes: { ...EXERCISE, help: 'half-done', given: 'nobody' } },
		{ name: 'Check', attributes: { article: 'ferry', claims: 'c02' } },
	];

	test.each(uses)('is not held against <$name>', (use) => {
		expect(checkComponent({ ...use, hasContent: false }, outlines({}))).toEqual([]);
	});

	test('is held against it as far as it is known', () => {
		const known = outlines({ sentences: [1, 2, 3], annotations: [], claims: [{ id: 'c01' }] });
		const faults = uses.flatMap((use) => checkComponent({ ...use, hasContent: false }, known));
		expect(faults.map(({ rule }) => rule)).toEqual([
			'sentence-unknown',
			'exercise-without-key',
			'claim-unknown',
		]);
	});

	test('may hold the key of an exercise in an annotation that is not known', () => {
		const known = outlines({ annotations: [{ id: 'some-say' }] });
		const use = { name: 'Exercise', attributes: EXERCISE, hasContent: false };
		expect(checkComponent(use, known)).toEqual([]);
	});

	test('has its annotations by name held against what is given', () => {
		const known = outlines({ annotations: [{ id: 'some-say' }] });
		const attributes = { ...EXERCISE, help: 'half-done', given: 'some-say, nobody' };
		const faults = checkComponent({ name: 'Exercise', attributes, hasContent: false }, known);
		expect(faults.map(({ rule, found }) => [rule, found])).toEqual([
			['annotation-unknown', '`nobody` as given'],
		]);
	});
});
