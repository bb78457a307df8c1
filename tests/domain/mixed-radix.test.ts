import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedLength, packNumbers, unpackNumbers } from '../../src/domain/mixed-radix.ts';

const anyRadices = fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 20 });

describe('numbers below their radices', () => {
	test('are all there once they are unpacked', () => {
		fc.assert(
			fc.property(
				anyRadices.chain((radices) =>
					fc.tuple(fc.constant(radices), fc.tuple(...radices.map((radix) => fc.nat(radix - 1)))),
				),
				([radices, numbers]) => {
					const packed = packNumbers(numbers, radices);
					expect(packed).toHaveLength(packedLength(radices));
					expect(unpackNumbers(packed, radices)).toEqual(numbers);
				},
			),
		);
	});

	test.each([
		[[], 0],
		[[1], 0],
		[[2], 1],
		[[32], 1],
		[[33], 2],
		[[32, 32], 2],
		[[1000, 2], 3],
	])('take no more digits than they must: %j take %i', (radices, length) => {
		expect(packedLength(radices)).toBe(length);
	});

	test('that are too many are nothing', () => {
		expect(unpackNumbers([31], [31])).toBeUndefined();
		expect(unpackNumbers([30], [31])).toEqual([30]);
	});
});
