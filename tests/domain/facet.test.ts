import { describe, expect, test } from 'vitest';
import { countFacets, FACET_IDS, isFacet } from '../../src/domain/facet.ts';

describe('the name of a facet', () => {
	test.each(FACET_IDS)('%s is one', (id) => {
		expect(isFacet(id)).toBe(true);
	});

	test.each(['', 'Signal', 'signals', 'sort', 'q', '__proto__', 'constructor', 'length', '0'])(
		'“%s” is none',
		(id) => {
			expect(isFacet(id)).toBe(false);
		},
	);
});

describe('the counts of examples', () => {
	test('say how often each value occurs', () => {
		const { reading } = countFacets([
			{ reading: ['weak'] },
			{ reading: ['sound'] },
			{ reading: ['weak'] },
		]);
		expect(reading).toEqual({ weak: 2, sound: 1 });
	});

	test('count an example under each of its values', () => {
		const { lesson } = countFacets([{ lesson: ['one', 'two'] }, { lesson: ['two'] }]);
		expect(lesson).toEqual({ one: 1, two: 2 });
	});

	test('leave out an example that the facet does not apply to', () => {
		const { voice } = countFacets([{ voice: [] }, {}, { voice: ['official'] }]);
		expect(voice).toEqual({ official: 1 });
	});

	test('of nothing name every facet, in the order of the page, without a value', () => {
		expect(Object.entries(countFacets([]))).toEqual(FACET_IDS.map((id) => [id, {}]));
	});

	test.each(['constructor', 'toString', '__proto__'])('know a lesson called “%s”', (name) => {
		const { lesson } = countFacets([{ lesson: [name] }, { lesson: [name] }]);
		expect(Object.entries(lesson ?? {})).toEqual([[name, 2]]);
	});
});
