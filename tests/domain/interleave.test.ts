import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import { interleave } from '../../src/domain/interleave.ts';
import { cardOf } from './practice-builders.ts';

const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);
const FORMS = ['unnamed', 'missing', 'named', 'relayed'];
const ALIKE = new Map([
	['attribution/named', 'attribution/relayed'],
	['attribution/unnamed', 'hedge/weasel'],
]);
const cardsOf = (forms: readonly string[]) =>
	forms.map((form, index) =>
		form === 'nothing'
			? cardOf({ id: `a/${index}`, signal: 'nothing', form: undefined })
			: cardOf({ id: `a/${index}`, form }),
	);
const formsIn = (cards: readonly Card[]) => cards.map(({ form = 'nothing' }) => form);

describe('cards in a sitting', () => {
	test('put a form beside the one it is taken for', () => {
		const cards = cardsOf(['named', 'missing', 'unnamed', 'relayed']);
		expect(formsIn(interleave(cards, ALIKE))).toEqual(['named', 'relayed', 'missing', 'unnamed']);
	});

	test('put it there whichever of the two came first', () => {
		const cards = cardsOf(['relayed', 'missing', 'unnamed', 'named']);
		expect(formsIn(interleave(cards, ALIKE)).slice(0, 2)).toEqual(['relayed', 'named']);
	});

	test('keep passages with nothing to mark apart, too', () => {
		const cards = cardsOf(['nothing', 'nothing', 'named']);
		expect(formsIn(interleave(cards, ALIKE))).toEqual(['nothing', 'named', 'nothing']);
	});

	test('do not use up the others before those of a frequent form', () => {
		const cards = cardsOf(['named', 'relayed', 'unnamed', 'unnamed', 'unnamed']);
		expect(formsIn(interleave(cards, ALIKE))).toEqual([
			...['unnamed', 'named', 'unnamed', 'relayed', 'unnamed'],
		]);
	});

	const anyCards = fc.array(fc.constantFrom(...FORMS, 'nothing'), { maxLength: 25 }).map(cardsOf);

	test('are the same cards', () => {
		fc.assert(
			fc.property(anyCards, (cards) => {
				expect(idsOf(interleave(cards, ALIKE)).toSorted()).toEqual(idsOf(cards).toSorted());
			}),
		);
	});

	test('differ in form from their neighbours wherever that can be', () => {
		fc.assert(
			fc.property(anyCards, (cards) => {
				const forms = formsIn(interleave(cards, ALIKE));
				const most = Math.max(0, ...forms.map((form) => forms.filter((it) => it === form).length));
				const same = forms.filter((form, index) => form === forms[index - 1]).length;
				expect(same).toBe(Math.max(0, 2 * most - 1 - forms.length));
			}),
		);
	});
});
