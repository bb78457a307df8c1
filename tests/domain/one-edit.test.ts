import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneEditAway } from '../../src/domain/one-edit.ts';

const LETTERS = ['a', 'b', 'c'];

/** Every word that one slip makes of a word of these letters. */
function slipsOf(word: string): Set<string> {
	const slips = new Set<string>();
	for (let at = 0; at <= word.length; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		for (const letter of LETTERS) slips.add(before + letter + after);
		if (after === '') continue;
		slips.add(before + after.slice(1));
		for (const letter of LETTERS) slips.add(before + letter + after.slice(1));
		if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
	}
	slips.delete(word);
	return slips;
}

const anyWord = fc.array(fc.constantFrom(...LETTERS), { maxLength: 6 }).map((all) => all.join(''));

describe('one slip', () => {
	test.each([
		{ what: 'a letter dropped', a: 'corroborated', b: 'corrobrated' },
		{ what: 'the first letter dropped', a: 'apparatus', b: 'pparatus' },
		{ what: 'the last letter dropped', a: 'apparatus', b: 'apparatu' },
		{ what: 'a letter doubled', a: 'surge', b: 'surrge' },
		{ what: 'a letter changed', a: 'morale', b: 'morsle' },
		{ what: 'the first letter changed', a: 'apparatus', b: 'spparatus' },
		{ what: 'two neighbours swapped', a: 'unconfirmed', b: 'unconfrimed' },
		{ what: 'the first two swapped', a: 'surge', b: 'usrge' },
		{ what: 'the last two swapped', a: 'surge', b: 'sureg' },
		{ what: 'the only letter', a: 'a', b: '' },
	])('$what', ({ a, b }) => {
		expect(isOneEditAway(a, b)).toBe(true);
	});
});

describe('no slip, or more than one', () => {
	test.each([
		{ what: 'equal words', a: 'surge', b: 'surge' },
		{ what: 'empty words', a: '', b: '' },
		{ what: 'two letters dropped', a: 'corroborated', b: 'corrobated' },
		{ what: 'two letters changed', a: 'morale', b: 'mirald' },
		{ what: 'letters swapped over a third', a: 'abc', b: 'cba' },
		{ what: 'a swap and a drop', a: 'abcd', b: 'bad' },
		{ what: 'two swaps', a: 'abcd', b: 'badc' },
		{ what: 'a swap and a change', a: 'abcd', b: 'baxd' },
		{ what: 'a letter moved to the end', a: 'abcd', b: 'bcda' },
		{ what: 'another case', a: 'ABC', b: 'abc' },
	])('$what', ({ a, b }) => {
		expect(isOneEditAway(a, b)).toBe(false);
	});
});

test('every slip of a word is one', () => {
	fc.assert(
		fc.property(anyWord, (word) => {
			expect([...slipsOf(word)].filter((slip) => !isOneEditAway(word, slip))).toEqual([]);
		}),
	);
});

test('of two words one is a slip of the other, or they are not one slip away', () => {
	fc.assert(
		fc.property(anyWord, anyWord, (a, b) => {
			expect(isOneEditAway(a, b)).toBe(slipsOf(a).has(b));
		}),
		{ numRuns: 2000 },
	);
});

test('it makes no difference which word is the wrong one', () => {
	fc.assert(
		fc.property(anyWord, anyWord, (a, b) => {
			expect(isOneEditAway(a, b)).toBe(isOneEditAway(b, a));
		}),
	);
});
