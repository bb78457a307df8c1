import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addExample,
	type Collection,
	EMPTY_COLLECTION,
	hasItem,
	LONGEST_TITLE,
	mergeCollections,
	moveItem,
	putItem,
	removeItem,
	renameCollection,
	shiftItem,
	toTitle,
} from '../../src/domain/collection.ts';
import { anyCollection, collectionOf, idsOf } from './collection-builders.ts';
import { anyLine, exampleOf } from './example-builders.ts';

const NOW = '2025-11-09T10:30:00.000Z';
const abc = collectionOf(['a', 'b', 'c'], 'Three');

describe('adding an example', () => {
	test('puts it behind the others', () => {
		expect(idsOf(addExample(abc, exampleOf({ id: 'd' }), NOW))).toEqual(['a', 'b', 'c', 'd']);
	});

	test('keeps when it was added', () => {
		expect(addExample(EMPTY_COLLECTION, exampleOf(), NOW).items[0]?.addedAt).toBe(NOW);
	});

	test('a second time changes nothing, not even when it was added', () => {
		expect(addExample(abc, exampleOf({ id: 'a', note: 'Another.' }), '2026-01-01')).toBe(abc);
	});

	test('goes by article and annotation, so that two articles may have the same id', () => {
		const added = addExample(abc, exampleOf({ article: 'other', id: 'a' }), NOW);
		expect(added.items.map(({ ref }) => ref)).toContain('other/a');
		expect(added.items).toHaveLength(4);
	});
});

describe('moving an item', () => {
	test.each([
		['a', 1, 'b,a,c'],
		['a', 2, 'b,c,a'],
		['c', 0, 'c,a,b'],
		['b', 1, 'a,b,c'],
		['a', -1, 'a,b,c'],
		['a', 99, 'b,c,a'],
	])('%s to %i gives %s', (id, toIndex, expected) => {
		expect(idsOf(moveItem(abc, `late-ferry/${id}`, toIndex)).join()).toBe(expected);
	});

	test('that is not there changes nothing', () => {
		expect(moveItem(abc, 'late-ferry/x', 0)).toBe(abc);
	});

	test.each([
		['a', 1, 'b,a,c'],
		['b', -1, 'b,a,c'],
		['a', -1, 'a,b,c'],
		['c', 1, 'a,b,c'],
		['x', 1, 'a,b,c'],
	])('%s by %i gives %s', (id, by, expected) => {
		expect(idsOf(shiftItem(abc, `late-ferry/${id}`, by)).join()).toBe(expected);
	});

	test('loses and doubles none', () => {
		fc.assert(
			fc.property(anyCollection, fc.nat(30), fc.integer(), (collection, which, toIndex) => {
				const { ref = '' } = collection.items[which % collection.items.length] ?? {};
				const moved = moveItem(collection, ref, toIndex);
				expect(new Set(moved.items)).toEqual(new Set(collection.items));
				expect(moved.items).toHaveLength(collection.items.length);
			}),
		);
	});
});

test('a removed item put back at its place gives the list as it was', () => {
	fc.assert(
		fc.property(anyCollection, fc.nat(30), (collection, which) => {
			const index = which % collection.items.length;
			const item = collection.items[index] as Collection['items'][number];
			const without = removeItem(collection, item.ref);
			expect(hasItem(without, item.ref)).toBe(false);
			expect(putItem(without, item, index)).toEqual(collection);
		}),
	);
});

describe('one list added to another', () => {
	test('brings what is lacking, behind what is there', () => {
		const other = collectionOf(['z', 'b', 'y'], 'Others');
		expect(idsOf(mergeCollections(abc, other))).toEqual(['a', 'b', 'c', 'z', 'y']);
	});

	test('gives its title only where there is none', () => {
		const other = collectionOf(['z'], 'Others');
		expect(mergeCollections(abc, other).title).toBe('Three');
		expect(mergeCollections(EMPTY_COLLECTION, other).title).toBe('Others');
	});
});

describe('a title', () => {
	test('stands on one line, without space around it', () => {
		expect(renameCollection(abc, '  Who\n counts? ').title).toBe('Who counts?');
	});

	test('is no longer than titles are, and cut between characters', () => {
		const title = toTitle('𝒳'.repeat(LONGEST_TITLE + 5));
		expect([...title]).toHaveLength(LONGEST_TITLE);
		expect(title.isWellFormed()).toBe(true);
	});

	test('that was read once is read the same again', () => {
		fc.assert(
			fc.property(anyLine, (line) => {
				expect(toTitle(toTitle(line))).toBe(toTitle(line));
			}),
		);
	});
});
