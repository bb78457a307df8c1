import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacetColumn, writeFacetColumn } from '../../src/domain/facet-column.ts';

function readValues(text: string) {
	const { combinations, codes } = readFacetColumn(text);
	return [...codes].map((code) => combinations[code]);
}

describe('a facet column', () => {
	test('takes one sign for each example', () => {
		const text = writeFacetColumn([['sound'], ['weak'], ['sound'], []]);
		expect(text).toBe('[["sound"],["weak"],[]]\n!"!#');
	});

	test('tells one value from two, and none from an empty one', () => {
		const all = [['a'], ['a', 'b'], [], [''], ['b', 'a']];
		expect(readValues(writeFacetColumn(all))).toEqual(all);
	});

	test('of no example holds nothing', () => {
		expect(readFacetColumn(writeFacetColumn([]))).toEqual({
			combinations: [],
			codes: new Uint16Array(),
		});
	});

	test('keeps more combinations than there are letters', () => {
		const all = Array.from({ length: 5000 }, (_, index) => [`value ${index}`]);
		expect(readValues(writeFacetColumn(all))).toEqual(all);
	});

	test('gives back what went in, whatever it was', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }))), (all) => {
				expect(readValues(writeFacetColumn(all))).toEqual(all);
			}),
		);
	});
});
