import { describe, expect, test } from 'vitest';
import type { KeyItem, MarkExercise, QuietPassage, Remark } from '../../src/domain/exercise.ts';
import { type CardHead, cardOfExample, cardsOfExercise } from '../../src/domain/make-card.ts';
import type { Span } from '../../src/domain/span.ts';
import { spanOf } from './builders.ts';
import { exampleOf } from './example-builders.ts';

const AT = '2026-11-28T09:30:00.000Z';

describe('a card of an example', () => {
	const example = exampleOf({ ask: 'Who?' });
	const card = cardOfExample(example, [], AT);

	test('has the example’s name, its phrase and its article', () => {
		expect(card).toMatchObject({
			id: 'late-ferry/some-say',
			article: 'late-ferry',
			sentence: 4,
			before: 'On the quay ',
			quote: 'some say',
			after: ' the old engine is finished.',
			headline: 'Ferry Late Again',
			outlet: 'The Harbour Post',
			origin: 'composed',
			notice: 'Written for teaching.',
		});
	});

	test('has the answer, with its reason', () => {
		expect(card).toMatchObject({
			signal: 'attribution',
			form: 'unnamed',
			reading: 'weak',
			title: 'Nobody in particular',
			note: 'It could be one person or a hundred.',
			ask: 'Who?',
		});
	});

	test('says that it came from the search, and when', () => {
		expect([card.from, card.addedAt]).toEqual(['search', AT]);
	});

	test('comes back when the next day begins', () => {
		const due = new Date(card.schedule.due);
		expect([due.getHours(), due.getMinutes()]).toEqual([0, 0]);
		expect(due.getDate()).toBe(new Date(AT).getDate() + 1);
	});

	const other = (fields: Parameters<typeof exampleOf>[0]) =>
		exampleOf({ id: 'other', signal: 'hedge', form: 'weasel', ...fields });

	test.each([
		{ what: 'the same words', fields: {}, also: [{ signal: 'hedge', form: 'weasel' }] },
		{
			what: 'nearly the same words',
			fields: { before: 'On the ', quote: 'quay some say' },
			also: [{ signal: 'hedge', form: 'weasel' }],
		},
		{ what: 'a part of the words', fields: { quote: 's' }, also: undefined },
		{ what: 'the same words elsewhere', fields: { sentence: 5 }, also: undefined },
		{ what: 'other words', fields: { before: 'On the quay some say ' }, also: undefined },
		{
			what: 'the same words in the same form',
			fields: { signal: 'attribution', form: 'unnamed' },
			also: undefined,
		},
	] as const)('knows of another note on $what: $also', ({ fields, also }) => {
		expect(cardOfExample(example, [example, other(fields)], AT).also).toEqual(also);
	});
});

describe('cards of an exercise', () => {
	const text =
		'Ferry Late Again\n\nOn the quay some say\nthe engine is finished. It left at noon. Rain fell.';
	const first = spanOf(text, 'On the quay some say\nthe engine is finished.');
	const second = spanOf(text, 'It left at noon.');
	const third = spanOf(text, 'Rain fell.');

	function remark(id: string, span: Span, fields: Partial<Remark> = {}): Remark {
		return {
			id,
			label: 'A1',
			sentence: 2,
			spans: [span],
			signal: 'attribution',
			form: 'unnamed',
			reading: 'weak',
			title: 'Nobody in particular',
			note: 'It could be anybody.',
			ask: 'Who?',
			...fields,
		};
	}
	const item = (id: string, span: Span, fields: Partial<Remark> = {}): KeyItem => ({
		...remark(id, span, fields),
		accepted: [],
		isOptional: false,
	});
	const passage = (id: string, span: Span, sentence: number): QuietPassage => ({
		id,
		sentence,
		span,
		signals: ['attribution'],
		note: 'Anyone could see that.',
	});

	const exercise: MarkExercise = {
		kind: 'mark',
		id: 'a-lesson/voices',
		title: 'Voices',
		article: 'late-ferry',
		edition: '0',
		help: 'alone',
		signals: ['attribution'],
		blocks: [
			{
				start: first.start,
				text: text.slice(first.start, second.end),
				sentences: [
					{ number: 2, ...first },
					{ number: 3, ...second },
				],
			},
			{ start: third.start, text: text.slice(third.start), sentences: [{ number: 4, ...third }] },
		],
		key: [item('some-say', spanOf(text, 'some say'))],
		others: [],
		quiet: [passage('rain', third, 4), passage('noon', spanOf(text, 'left at noon'), 3)],
		remarks: [
			remark('at-noon', spanOf(text, 'noon'), { sentence: 3, signal: 'figure', form: 'bare' }),
		],
		forms: {},
		given: [],
	};
	const head: CardHead = {
		headline: 'Ferry Late Again',
		outlet: 'The Harbour Post',
		origin: 'composed',
		notice: 'Written for teaching.',
		from: 'a-lesson',
	};
	const make = (ids: readonly string[], fields: Partial<MarkExercise> = {}) =>
		cardsOfExercise({ ...exercise, ...fields }, ids, head, AT);

	test('are those that are named, in text order', () => {
		expect(make(['rain', 'some-say']).map(({ id }) => id)).toEqual([
			'late-ferry/some-say',
			'late-ferry/rain',
		]);
		expect(make(['unheard-of'])).toEqual([]);
	});

	test('have the phrase in its sentence, with white space as one space', () => {
		expect(make(['some-say'])[0]).toMatchObject({
			sentence: 2,
			before: 'On the quay ',
			quote: 'some say',
			after: ' the engine is finished.',
		});
	});

	test('have the phrase in its sentence in a later stretch of text', () => {
		expect(make(['rain'])[0]).toMatchObject({
			sentence: 4,
			before: '',
			quote: 'Rain fell.',
			after: '',
		});
	});

	test('have their article, and where they were met', () => {
		expect(make(['some-say'])[0]).toMatchObject({ article: 'late-ferry', ...head });
	});

	test('have the note of a key item', () => {
		expect(make(['some-say'])[0]).toMatchObject({
			signal: 'attribution',
			form: 'unnamed',
			reading: 'weak',
			title: 'Nobody in particular',
			note: 'It could be anybody.',
			ask: 'Who?',
		});
	});

	test('ask for nothing where there is nothing to mark', () => {
		expect(make(['rain'])[0]).toMatchObject({ signal: 'nothing', note: 'Anyone could see that.' });
	});

	test('leave out a quiet passage that another note is about', () => {
		expect(make(['noon'])).toEqual([]);
		expect(make(['noon'], { remarks: [] })).toHaveLength(1);
	});

	test('know of another note on the same words', () => {
		const remarks = [
			remark('hedged', spanOf(text, 'some say\nthe'), { signal: 'hedge', form: 'weasel' }),
		];
		expect(make(['some-say'], { remarks })[0]?.also).toEqual([{ signal: 'hedge', form: 'weasel' }]);
		expect(make(['some-say'])[0]?.also).toBeUndefined();
	});
});
