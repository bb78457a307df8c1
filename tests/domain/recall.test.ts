import { describe, expect, test } from 'vitest';
import { hasSignal, kindsOf, recallOf } from '../../src/domain/recall.ts';
import { cardOf } from './practice-builders.ts';

const card = cardOf();
const twofold = cardOf({ also: [{ signal: 'hedge', form: 'weasel' }] });
const nothing = cardOf({ signal: 'nothing', form: undefined, title: '' });

describe('an answer', () => {
	test.each([
		{ of: card, signal: 'attribution', form: 'unnamed', recall: 'right' },
		{ of: card, signal: 'attribution', form: 'named', recall: 'other-form' },
		{ of: card, signal: 'attribution', form: undefined, recall: 'other-form' },
		{ of: card, signal: 'hedge', form: 'weasel', recall: 'wrong' },
		{ of: card, signal: 'nothing', form: undefined, recall: 'wrong' },
		{ of: nothing, signal: 'nothing', form: undefined, recall: 'right' },
		{ of: nothing, signal: 'hedge', form: undefined, recall: 'wrong' },
		{ of: twofold, signal: 'hedge', form: 'weasel', recall: 'right' },
		{ of: twofold, signal: 'hedge', form: 'unnamed', recall: 'other-form' },
		{ of: twofold, signal: 'attribution', form: 'weasel', recall: 'other-form' },
		{ of: twofold, signal: 'wording', form: 'loaded', recall: 'wrong' },
	] as const)('$signal/$form to $of.signal/$of.form is $recall', ({ of, signal, form, recall }) => {
		expect(recallOf(of, { signal, form })).toBe(recall);
	});
});

test('words carry what any note says of them', () => {
	expect([hasSignal(twofold, 'hedge'), hasSignal(card, 'hedge')]).toEqual([true, false]);
});

test('the card’s own note is the first that is told', () => {
	expect(kindsOf(twofold)).toEqual([
		{ signal: 'attribution', form: 'unnamed' },
		{ signal: 'hedge', form: 'weasel' },
	]);
	expect(kindsOf(nothing)).toEqual([]);
});
