import { describe, expect, test } from 'vitest';
import { everyOutcome, fallbacksOf } from '../../src/domain/every-outcome.ts';
import { OUTCOMES } from '../../src/domain/judgement.ts';
import { textOf } from '../../src/domain/span.ts';
import { spanOf } from './builders.ts';
import { itemOn, markExercise } from './exercise-builders.ts';

const TEXT =
	'Ferries late\n\nHarbour master Lena Odum reportedly blamed the fog. It lay over the bay for days.';
const named = itemOn(TEXT, 'Harbour master Lena Odum', { id: 'named' });
const hedge = itemOn(TEXT, 'reportedly', { id: 'hedge', signal: 'hedge', form: 'weasel' });
const passage = (id: string, words: string, sentence: number) => ({
	id,
	sentence,
	span: spanOf(TEXT, words),
	signals: ['attribution', 'hedge'] as const,
	note: 'A note.',
});
const signals = ['attribution', 'hedge'] as const;

describe('all that can be told', () => {
	const bay = passage('bay', 'It lay over the bay for days', 3);
	const exercise = markExercise(TEXT, [named, hedge], { signals, quiet: [bay] });

	test('holds each kind of outcome', () => {
		const kinds = new Set(everyOutcome(exercise).map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual([...OUTCOMES].sort());
	});

	test('holds that an item was read the other way', () => {
		const reasons = everyOutcome(exercise).map((each) => ('reason' in each ? each.reason : ''));
		expect(reasons).toContain('called-weak');
	});

	test('holds nothing of what is marked from the start', () => {
		const given = { ...exercise, given: ['named'] };
		const items = everyOutcome(given).flatMap((each) => ('item' in each ? [each.item.id] : []));
		expect(new Set(items)).toEqual(new Set(['hedge']));
	});
});

describe('what falls back on general words', () => {
	const fallbacks = (quiet: readonly ReturnType<typeof passage>[]) =>
		fallbacksOf(markExercise(TEXT, [named, hedge], { signals, quiet })).map(
			({ kind, span, signals: open }) => `${kind} ${textOf(TEXT, span)} (${open.join()})`,
		);

	test('is each phrase that no passage speaks of, and a sentence that nothing is said of', () => {
		expect(fallbacks([])).toEqual([
			'false-alarm blamed the fog (attribution,hedge)',
			'false-alarm It lay over the bay (attribution,hedge)',
			'false-alarm for days (attribution,hedge)',
			'left-alone It lay over the bay for days. (attribution,hedge)',
		]);
	});

	test('is nothing where passages speak of all', () => {
		const all = [
			passage('fog', 'blamed the fog', 2),
			passage('bay', 'It lay over the bay for days', 3),
		];
		expect(fallbacks(all)).toEqual([]);
	});
});
