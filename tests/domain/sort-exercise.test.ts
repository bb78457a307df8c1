import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import { NOTHING } from '../../src/domain/exercise.ts';
import { NO_PRACTICE } from '../../src/domain/practice.ts';
import { type SortTask, toSortExercise } from '../../src/domain/sort-exercise.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

const text =
	'Ferry late\n\nSome say the ferry may stop. Harbour master Ada Quill counted 42 people. It rained.';

const article = articleOf(text, {
	annotations: [
		annotationOn([spanOf(text, 'Some say')], {
			...{ id: 'some-say', sentence: 2, signal: 'attribution', reading: 'weak' },
			...{ title: 'Nobody named', note: 'Who says so?' },
		}),
		annotationOn([spanOf(text, 'may')], {
			...{ id: 'may', sentence: 2, signal: 'hedge', reading: 'depends' },
		}),
		annotationOn([spanOf(text, 'Harbour master Ada Quill')], {
			...{ id: 'quill', sentence: 3, signal: 'attribution', reading: 'sound' },
		}),
		annotationOn([spanOf(text, '42 people')], {
			...{ id: 'forty-two', sentence: 3, signal: 'figure', reading: 'sound' },
		}),
	],
	practice: {
		...NO_PRACTICE,
		passages: [
			{
				...{ id: 'it-rained', sentence: 4, span: spanOf(text, 'It rained') },
				...{ signals: ['attribution', 'figure', 'hedge'], note: 'Anyone could see it.' },
			},
		],
	},
});

function sort(fields: Partial<SortTask> = {}) {
	return toSortExercise({
		...{ id: 'late-ferry/sorted', title: 'Sort', article, by: 'signal', quiet: 'Nothing to mark' },
		...{ annotations: ['some-say', 'may', 'quill', 'forty-two'], passages: [] },
		...fields,
	});
}

function item(id: string, fields: Partial<SortTask> = {}) {
	return sort(fields).items.find((each) => each.id === id);
}

describe('what phrases are put under', () => {
	test('by signal: the signals that occur, in their usual order', () => {
		expect(sort().bins).toEqual(['attribution', 'figure', 'hedge']);
	});

	test('by signal with a quiet passage: nothing comes last', () => {
		expect(sort({ passages: ['it-rained'] }).bins.at(-1)).toBe(NOTHING);
	});

	test('by reading: sound and weak', () => {
		expect(sort({ by: 'reading' }).bins).toEqual(['sound', 'weak']);
	});
});

describe('a phrase', () => {
	test('stands in its sentence, with our reason', () => {
		expect(item('some-say')).toEqual({
			...{ id: 'some-say', bin: 'attribution', sentence: 2 },
			...{ before: '', quote: 'Some say', after: ' the ferry may stop.' },
			...{ title: 'Nobody named', note: 'Who says so?' },
		});
	});

	test('that depends has no place by reading', () => {
		expect(item('may', { by: 'reading' })).toBeUndefined();
		expect(item('quill', { by: 'reading' })?.bin).toBe('sound');
	});

	test('of a quiet passage carries nothing, and by reading does its job', () => {
		expect(item('it-rained', { passages: ['it-rained'] })).toMatchObject({
			...{ bin: NOTHING, title: 'Nothing to mark', note: 'Anyone could see it.' },
		});
		expect(item('it-rained', { passages: ['it-rained'], by: 'reading' })?.bin).toBe('sound');
	});
});

describe('the order', () => {
	const ids = (id: string) => sort({ id }).items.map((each) => each.id);

	test('is the same every time', () => {
		expect(ids('a/b')).toEqual(ids('a/b'));
	});

	test('holds every phrase once', () => {
		expect(ids('a/b').toSorted()).toEqual(['forty-two', 'may', 'quill', 'some-say']);
	});

	test('never puts all phrases of each kind together', () => {
		const orders = Array.from({ length: 40 }, (_, index) =>
			sort({ id: `a/${index}`, annotations: ['some-say', 'quill', 'forty-two', 'may'] }).items.map(
				({ bin }) => bin,
			),
		);
		for (const bins of orders) {
			expect(Math.abs(bins.indexOf('attribution') - bins.lastIndexOf('attribution'))).not.toBe(1);
		}
		expect(new Set(orders.map(String)).size).toBeGreaterThan(3);
	});
});

describe('the edition', () => {
	function editionWith(fields: Partial<Annotation>) {
		const [first, ...rest] = article.annotations;
		if (!first) throw new Error('There is no annotation.');
		return sort({ article: { ...article, annotations: [{ ...first, ...fields }, ...rest] } })
			.edition;
	}

	test('changes with the signal of a phrase', () => {
		expect(editionWith({ signal: 'framing' })).not.toBe(sort().edition);
	});

	test('stays where a note is worded anew', () => {
		expect(editionWith({ note: 'Who says it?' })).toBe(sort().edition);
	});
});
