import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_IDS, type FacetId } from '../../src/domain/facet.ts';
import {
	isAsking,
	type KnownValues,
	NOTHING_SEARCHED,
	readSearchState,
	type SearchState,
	SORTS,
	VIEWS,
	withFacet,
	writeSearchState,
} from '../../src/domain/search-state.ts';
import { SIGNALS, formPath, formPaths } from '../../src/domain/signal.ts';

const KNOWN: KnownValues = {
	reading: ['sound', 'weak', 'depends'],
	signal: ['attribution', 'hedge'],
	form: ['attribution/named', 'hedge/weasel'],
	genre: ['news report', 'q&a'],
};

function state(fields: Partial<SearchState> = {}): SearchState {
	return { ...NOTHING_SEARCHED, ...fields };
}

describe('an address', () => {
	test.each<{ source: string; fields: Partial<SearchState> }>([
		{ source: '', fields: {} },
		{ source: '#', fields: {} },
		{ source: '#q=mass+exodus', fields: { query: 'mass exodus' } },
		{ source: 'q=mass%20exodus', fields: { query: 'mass exodus' } },
		{ source: '#q=%E2%80%9Cthird%20year%E2%80%9D', fields: { query: '“third year”' } },
		{ source: '#q=21%2C600+%26+%2B', fields: { query: '21,600 & +' } },
		{ source: '#signal=hedge', fields: { facets: { signal: ['hedge'] } } },
		{
			source: '#signal=hedge&reading=weak&signal=attribution',
			fields: { facets: { signal: ['hedge', 'attribution'], reading: ['weak'] } },
		},
		{ source: '#signal=hedge&signal=hedge', fields: { facets: { signal: ['hedge'] } } },
		{ source: '#form=hedge%2Fweasel', fields: { facets: { form: ['hedge/weasel'] } } },
		{ source: '#genre=q%26a', fields: { facets: { genre: ['q&a'] } } },
		{ source: '#sort=form&view=pairs', fields: { sort: 'form', view: 'pairs' } },
		{ source: '#page=3&signal=hedge', fields: { page: 3, facets: { signal: ['hedge'] } } },
		{ source: '#like=late-ferry/some-say', fields: { like: 'late-ferry/some-say' } },
		{ source: '#q=one&q=two', fields: { query: 'two' } },
	])('$source is read', ({ source, fields }) => {
		expect(readSearchState(source, KNOWN)).toEqual({ state: state(fields), unknown: [] });
	});

	test.each([
		{ name: 'utm_source', value: 'mail' },
		{ name: 'Q', value: 'words' },
		{ name: 'signal', value: 'nope' },
		{ name: 'signal', value: '' },
		{ name: 'signal', value: 'Hedge' },
		{ name: 'lesson', value: 'a-lesson' },
		{ name: '__proto__', value: 'hedge' },
		{ name: 'constructor', value: 'name' },
		{ name: 'facets', value: 'signal' },
		{ name: 'query', value: 'words' },
		{ name: 'sort', value: 'newest' },
		{ name: 'sort', value: '' },
		{ name: 'view', value: 'toString' },
		{ name: 'page', value: '0' },
		{ name: 'page', value: '-1' },
		{ name: 'page', value: '1.5' },
		{ name: 'page', value: '1e3' },
		{ name: 'page', value: ' 2' },
		{ name: 'page', value: '02' },
		{ name: 'page', value: 'NaN' },
		{ name: 'page', value: 'Infinity' },
		{ name: 'page', value: '9999999' },
		{ name: 'page', value: '<b>2</b>' },
	])('with $name=‹$value› is told to have it, and is read without', ({ name, value }) => {
		const source = new URLSearchParams([
			[name, value],
			['q', 'army'],
			['signal', 'hedge'],
		]).toString();
		expect(readSearchState(source, KNOWN)).toEqual({
			state: state({ query: 'army', facets: { signal: ['hedge'] } }),
			unknown: [{ name, value }],
		});
	});

	test('keeps markup as it stands', () => {
		const query = '<img src=x onerror="alert(1)">&amp;';
		const { state: read } = readSearchState(`#q=${encodeURIComponent(query)}`, KNOWN);
		expect(read.query).toBe(query);
	});

	test('that is broken is read as far as it goes', () => {
		expect(readSearchState('#q=%E0%A4%A&=&&page', KNOWN).unknown).toEqual([
			{ name: '', value: '' },
			{ name: 'page', value: '' },
		]);
	});
});

describe('a state', () => {
	test.each<{ fields: Partial<SearchState>; address: string }>([
		{ fields: {}, address: '' },
		{ fields: { query: '  ' }, address: '' },
		{ fields: { query: 'mass exodus' }, address: '#q=mass+exodus' },
		{
			fields: { facets: { origin: ['composed'], reading: ['weak', 'sound'] } },
			address: '#reading=weak&reading=sound&origin=composed',
		},
		{
			fields: { sort: 'article', view: 'pairs', page: 2 },
			address: '#sort=article&view=pairs&page=2',
		},
		{ fields: { like: 'late-ferry/some-say' }, address: '#like=late-ferry%2Fsome-say' },
		{ fields: { query: '<&"#?' }, address: '#q=%3C%26%22%23%3F' },
	])('is written $address', ({ fields, address }) => {
		expect(writeSearchState(state(fields))).toBe(address);
	});

	test('says nothing that goes without saying', () => {
		expect(writeSearchState(NOTHING_SEARCHED)).toBe('');
	});

	test('with a query of 10,000 characters is the same from its address', () => {
		const long = state({ query: 'army & “navy” '.repeat(800).slice(0, 10_000).trim() });
		expect(readSearchState(writeSearchState(long), KNOWN).state).toEqual(long);
	});

	test('is the same from its address, whatever it is', () => {
		const anyFacets = fc
			.record(
				Object.fromEntries(
					Object.entries(KNOWN).map(([id, values]) => [
						id,
						fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }),
					]),
				),
				{ requiredKeys: [] },
			)
			.map((facets) => ({ ...facets }) as SearchState['facets']);
		const anyState = fc.record(
			{
				query: fc.string({ unit: 'grapheme' }).map((query) => (query.trim() === '' ? '' : query)),
				facets: anyFacets,
				sort: fc.constantFrom(...SORTS),
				view: fc.constantFrom(...VIEWS),
				page: fc.integer({ min: 1, max: 999_999 }),
				like: fc.string({ unit: 'grapheme' }),
			},
			{ requiredKeys: ['query', 'facets', 'sort', 'view', 'page'] },
		);
		fc.assert(
			fc.property(anyState, (any) => {
				const { hash } = new URL(`/examples/${writeSearchState(any)}`, 'https://example.org');
				expect(readSearchState(hash, KNOWN)).toEqual({ state: any, unknown: [] });
			}),
		);
	});
});

test('no address is too strange to be read, and none to be written again', () => {
	const anyName = fc.oneof(
		fc.constantFrom('q', 'like', 'sort', 'view', 'page', ...FACET_IDS),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(anyName, fc.string())), (pairs) => {
			const { state: read } = readSearchState(new URLSearchParams(pairs).toString(), KNOWN);
			const again = readSearchState(writeSearchState(read), KNOWN);
			const query = read.query.trim() === '' ? '' : read.query;
			expect(again).toEqual({ state: { ...read, query }, unknown: [] });
		}),
	);
});

describe('something is asked for', () => {
	test.each<{ what: string; fields: Partial<SearchState>; asking: boolean }>([
		{ what: 'by nothing', fields: {}, asking: false },
		{ what: 'by spaces', fields: { query: ' ' }, asking: false },
		{ what: 'by an order', fields: { sort: 'form', view: 'pairs', page: 2 }, asking: false },
		{ what: 'by words', fields: { query: 'army' }, asking: true },
		{ what: 'by a facet', fields: { facets: { signal: ['hedge'] } }, asking: true },
		{ what: 'by an example', fields: { like: 'late-ferry/some-say' }, asking: true },
	])('$what: $asking', ({ fields, asking }) => {
		expect(isAsking(state(fields))).toBe(asking);
	});
});

describe('a value of a facet', () => {
	const chosen = state({ page: 4, facets: { signal: ['hedge'], reading: ['weak'] } });

	test.each<{ what: string; facet: FacetId; value: string; isChosen: boolean; facets: object }>([
		{
			what: 'chosen stands beside the others of its facet',
			facet: 'signal',
			value: 'attribution',
			isChosen: true,
			facets: { signal: ['hedge', 'attribution'], reading: ['weak'] },
		},
		{
			what: 'chosen again stands there once',
			facet: 'signal',
			value: 'hedge',
			isChosen: true,
			facets: { signal: ['hedge'], reading: ['weak'] },
		},
		{
			what: 'no longer chosen leaves no empty facet',
			facet: 'signal',
			value: 'hedge',
			isChosen: false,
			facets: { reading: ['weak'] },
		},
		{
			what: 'that was not chosen changes nothing when it is taken away',
			facet: 'genre',
			value: 'q&a',
			isChosen: false,
			facets: { signal: ['hedge'], reading: ['weak'] },
		},
	])('$what', ({ facet, value, isChosen, facets }) => {
		expect(withFacet(chosen, facet, value, isChosen).facets).toStrictEqual(facets);
	});

	test('leads back to the first page', () => {
		expect(withFacet(chosen, 'signal', 'hedge', false).page).toBe(1);
	});

	test('leaves the state it was chosen in as it was', () => {
		withFacet(chosen, 'signal', 'attribution', true);
		expect(chosen.facets.signal).toEqual(['hedge']);
	});
});

test('forms have a path each, in the order they are taught', () => {
	const paths = formPaths();
	expect(paths[0]).toBe('attribution/named');
	expect(paths.at(-1)).toBe('wording/exaggeration');
	expect(new Set(paths).size).toBe(
		Object.values(SIGNALS).reduce((sum, { forms }) => sum + Object.keys(forms).length, 0),
	);
	expect(paths).toContain(formPath('hedge', 'weasel'));
});
