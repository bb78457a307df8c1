import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import {
	countAnswers,
	dueCards,
	laterCards,
	LONGEST_SITTING,
	startSitting,
	withAnswer,
	withCards,
	withoutAnswer,
} from '../../src/domain/sitting.ts';
import { cardOf } from './practice-builders.ts';

const NOW = new Date('2026-11-29T08:00:00Z');

function cardDue(id: string, due: string): Card {
	const card = cardOf({ id });
	return { ...card, schedule: { ...card.schedule, due } };
}
const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);

describe('the cards that are due', () => {
	const cards = [
		cardDue('a/tomorrow', '2026-11-30T00:00:00.000Z'),
		cardDue('a/today', '2026-11-29T00:00:00.000Z'),
		cardDue('b/long-ago', '2026-10-01T00:00:00.000Z'),
		cardDue('a/long-ago', '2026-10-01T00:00:00.000Z'),
		cardDue('a/now', NOW.toISOString()),
	];

	test('come in the order in which they became so, and by name on one day', () => {
		expect(idsOf(dueCards(cards, NOW))).toEqual(['a/long-ago', 'b/long-ago', 'a/today', 'a/now']);
	});

	test('are all but the later ones', () => {
		expect(idsOf(laterCards(cards, NOW))).toEqual(['a/tomorrow']);
	});
});

describe('a sitting', () => {
	const cards = ['a/1', 'a/2', 'a/3'].map((id) => cardOf({ id }));
	const begun = startSitting(cards, new Map());
	const twoAnswered = withAnswer(withAnswer(begun, 'right'), 'wrong');

	test('asks for the cards it was given', () => {
		expect(begun).toEqual({ queue: ['a/1', 'a/2', 'a/3'], answers: [], isPractice: false });
	});

	test('takes no more than twenty, those that were due first', () => {
		const many = Array.from({ length: 25 }, (_, index) => cardOf({ id: `a/${index}` }));
		const { queue } = startSitting(many, new Map());
		expect(queue.toSorted()).toEqual(idsOf(many.slice(0, LONGEST_SITTING)).toSorted());
	});

	test('puts a form beside the one it is taken for', () => {
		const forms = ['named', 'missing', 'relayed'].map((form) => cardOf({ id: `a/${form}`, form }));
		const alike = new Map([['attribution/named', 'attribution/relayed']]);
		expect(startSitting(forms, alike).queue).toEqual(['a/named', 'a/relayed', 'a/missing']);
	});

	test('goes on to the next card with each answer', () => {
		expect(twoAnswered.queue).toEqual(['a/3']);
		expect(twoAnswered.answers).toEqual([
			{ card: 'a/1', recall: 'right' },
			{ card: 'a/2', recall: 'wrong' },
		]);
	});

	test('asks again when an answer is taken back', () => {
		expect(withoutAnswer(twoAnswered)).toEqual(withAnswer(begun, 'right'));
	});

	test('leaves out a card that is gone', () => {
		expect(withCards(begun, (id) => id !== 'a/2').queue).toEqual(['a/1', 'a/3']);
	});

	test('counts how its cards were answered', () => {
		expect(countAnswers(twoAnswered)).toEqual({ right: 1, 'other-form': 0, wrong: 1 });
	});
});
