import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from '../../src/domain/shuffle.ts';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f'];

test('a shuffle keeps every item and adds none', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
			const byNumber = (a: number, b: number) => a - b;
			expect(shuffle(items, seed).toSorted(byNumber)).toEqual(items.toSorted(byNumber));
		}),
	);
});

test('a seed gives the same order every time', () => {
	expect(shuffle(ITEMS, 'late-ferry/voices')).toEqual(shuffle(ITEMS, 'late-ferry/voices'));
	expect(shuffle(ITEMS, 'late-ferry/voices').join('')).toBe('acdfeb');
});

test('seeds give every order, none of them much more often than another', () => {
	const counts = new Map<string, number>();
	for (let seed = 0; seed < 6_000; seed++) {
		const order = shuffle(['a', 'b', 'c'], `seed ${seed}`).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('an order that will not do is not taken', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			expect(shuffle(ITEMS, seed, ([first]) => first !== 'a')[0]).not.toBe('a');
		}),
	);
});

test('where no order will do, there is one all the same', () => {
	expect(shuffle(ITEMS, 'x', () => false)).toHaveLength(ITEMS.length);
});
