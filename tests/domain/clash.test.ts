import { describe, expect, test } from 'vitest';
import { annotationsOf, type Clash, findClashes } from '../../src/domain/clash.ts';
import type { Ordinal, Quantity } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/period.ts';
import { toFiguresView } from '../../src/domain/figures-view.ts';
import { amount, loadSeed } from './builders.ts';

const month: Period = { kind: 'in', at: { year: 2025, month: 10 } };
const everyMonth: Period = { kind: 'rate', per: 'month' };
const tenMonths: Period = { kind: 'span', from: { month: 1 }, to: { month: 10 } };

function of(id: string, min: number, max: number, fields: Partial<Quantity> = {}) {
	return amount(id, { min, max, period: month, ...fields });
}

/** Each clash in short: its kind, and where its figures stand. */
function found(clashes: readonly Clash[]): string[] {
	return clashes.map((clash) => `${clash.kind}: ${annotationsOf(clash).join(' ')}`);
}

describe('two figures for one period', () => {
	test.each([
		{
			what: 'a value above its range',
			figures: [of('value', 9, 9), of('range', 5, 8)],
			clashes: ['outside: value range'],
		},
		{
			what: 'a value below its range, the range told first',
			figures: [of('range', 5, 8), of('value', 4, 4)],
			clashes: ['outside: value range'],
		},
		{
			what: 'a value at the very end of its range',
			figures: [of('value', 8, 8), of('range', 5, 8)],
			clashes: [],
		},
		{
			what: 'two ranges that share one number',
			figures: [of('one', 5, 8), of('other', 8, 9)],
			clashes: [],
		},
		{
			what: 'over the top of a range',
			figures: [of('value', 8, 8, { bound: 'over' }), of('range', 5, 8)],
			clashes: ['outside: value range'],
		},
		{
			what: 'over a number inside the range',
			figures: [of('value', 7, 7, { bound: 'over' }), of('range', 5, 8)],
			clashes: [],
		},
		{
			what: 'under the foot of a range',
			figures: [of('value', 5, 5, { bound: 'under' }), of('range', 5, 8)],
			clashes: ['outside: value range'],
		},
		{
			what: 'over the same number twice',
			figures: [of('one', 5, 5, { bound: 'over' }), of('other', 5, 5, { bound: 'over' })],
			clashes: [],
		},
		{
			what: 'about a number within five per cent',
			figures: [of('one', 100, 100, { bound: 'about' }), of('other', 105, 105)],
			clashes: [],
		},
		{
			what: 'about a number beyond five per cent',
			figures: [of('one', 100, 100, { bound: 'about' }), of('other', 106, 106)],
			clashes: ['outside: other one'],
		},
		{
			what: 'other months',
			figures: [of('one', 5, 5), of('other', 9, 9, { period: { kind: 'in', at: { month: 9 } } })],
			clashes: [],
		},
		{
			what: 'other series',
			figures: [of('one', 5, 5), of('other', 9, 9, { of: 'departures' })],
			clashes: [],
		},
		{
			what: 'the same vague period',
			figures: [5, 9].map((value) =>
				of(`v${value}`, value, value, { period: { kind: 'vague', words: 'lately' } }),
			),
			clashes: [],
		},
	])('$what', ({ figures, clashes }) => {
		expect(
			found(findClashes(figures)).map((each) => each.replace('one other', 'other one')),
		).toEqual(clashes);
	});

	test('a month is held against a rate for every month', () => {
		const figures = [of('october', 9, 9), of('usual', 5, 8, { period: everyMonth })];
		expect(found(findClashes(figures))).toEqual(['outside: october usual']);
	});
});

describe('a rate and a total', () => {
	const rate = of('rate', 15, 18, { period: everyMonth });

	test.each([
		{ bound: 'exact', total: 180, clashes: 0 },
		{ bound: 'exact', total: 150, clashes: 0 },
		{ bound: 'exact', total: 181, clashes: 1 },
		{ bound: 'exact', total: 149, clashes: 1 },
		{ bound: 'over', total: 180, clashes: 1 },
		{ bound: 'over', total: 179, clashes: 0 },
		{ bound: 'under', total: 150, clashes: 1 },
		{ bound: 'under', total: 151, clashes: 0 },
	] as const)('ten months at 15 to 18 and a total $bound $total', ({ bound, total, clashes }) => {
		const all = of('total', total, total, { bound, period: tenMonths });
		expect(findClashes([rate, all])).toHaveLength(clashes);
		expect(findClashes([all, rate])).toHaveLength(clashes);
	});

	test('says for how many months', () => {
		const total = of('total', 200, 200, { period: tenMonths });
		expect(findClashes([total, rate])).toEqual([
			{ kind: 'rate-and-total', rate, total, months: 10 },
		]);
	});

	test.each([
		{ what: 'a year at a monthly rate', per: 'month', total: 217, clashes: 1 },
		{ what: 'a year at a yearly rate', per: 'year', total: 17, clashes: 0 },
		{
			what: 'a year at a weekly rate, which is no whole months',
			per: 'week',
			total: 1,
			clashes: 0,
		},
	] as const)('$what', ({ per, total, clashes }) => {
		const figures = [
			of('rate', 15, 18, { period: { kind: 'rate', per } }),
			of('total', total, total, { period: { kind: 'in', at: { year: 2025 } } }),
		];
		expect(findClashes(figures)).toHaveLength(clashes);
	});

	test('ten months are no whole years', () => {
		const figures = [
			of('rate', 15, 18, { period: { kind: 'rate', per: 'year' } }),
			of('total', 500, 500, { period: tenMonths }),
		];
		expect(findClashes(figures)).toEqual([]);
	});

	test('a stretch whose end is open proves nothing', () => {
		const figures = [rate, of('total', 1, 1, { period: { kind: 'since', from: { year: 2022 } } })];
		expect(findClashes(figures)).toEqual([]);
	});
});

describe('parts and their total', () => {
	const part = (id: string, value: number, fields: Partial<Quantity> = {}) =>
		of(id, value, value, { partOf: 'all', ...fields });

	test.each([
		{ what: 'more than the total', values: [3, 4], total: of('all', 6, 6), clashes: 1 },
		{ what: 'the total itself', values: [3, 4], total: of('all', 7, 7), clashes: 0 },
		{ what: 'less than the total', values: [3, 3], total: of('all', 7, 7), clashes: 0 },
		{ what: 'the top of a range', values: [3, 4], total: of('all', 5, 7), clashes: 0 },
		{
			what: 'just what the total is under',
			values: [3, 4],
			total: of('all', 7, 7, { bound: 'under' }),
			clashes: 1,
		},
		{
			what: 'more than a total that is only over something',
			values: [30, 40],
			total: of('all', 7, 7, { bound: 'over' }),
			clashes: 0,
		},
	])('that come to $what', ({ values, total, clashes }) => {
		const parts = values.map((value, index) =>
			part(`part-${index}`, value, { period: { kind: 'vague', words: 'lately' } }),
		);
		expect(findClashes([total, ...parts])).toHaveLength(clashes);
	});

	test('names the parts, then the total, and the sum', () => {
		const figures = [
			part('north', 3, { period: { kind: 'in', at: { month: 1 } } }),
			part('south', 4, { period: { kind: 'in', at: { month: 2 } } }),
			of('all', 6, 6),
		];
		const [clash] = findClashes(figures);
		expect(clash).toMatchObject({ kind: 'parts-over-total', sum: 7 });
		expect(clash && annotationsOf(clash)).toEqual(['north', 'south', 'all']);
	});

	test('a part may differ from its total in the same period', () => {
		expect(findClashes([part('north', 3), of('all', 7, 7)])).toEqual([]);
	});

	test('parts may differ from each other in the same period', () => {
		expect(findClashes([part('north', 3), part('south', 4), of('all', 7, 7)])).toEqual([]);
	});

	test('a part in another unit is not added', () => {
		const figures = [part('north', 30, { measures: 'cases' }), of('all', 7, 7)];
		expect(found(findClashes(figures))).toEqual(['mixed-units: north all']);
	});
});

describe('units', () => {
	const cases = of('cases', 9, 9, { measures: 'cases' });

	test('persons and cases in one series are mixed', () => {
		expect(found(findClashes([of('persons', 5, 5), cases]))).toEqual([
			'mixed-units: persons cases',
		]);
	});

	test('persons and cases in two series are not', () => {
		expect(findClashes([of('persons', 5, 5, { of: 'departures' }), cases])).toEqual([]);
	});

	test('other words for one kind of thing are not mixed', () => {
		const figures = [of('a', 5, 5, { unit: 'soldiers' }), of('b', 5, 5, { unit: 'deserters' })];
		expect(findClashes(figures)).toEqual([]);
	});
});

describe('a period', () => {
	const without = of('without', 5, 5, { period: { kind: 'none' } });

	test('is missed beside figures that have one', () => {
		expect(found(findClashes([without, of('with', 5, 5)]))).toEqual(['no-period: without']);
	});

	test('is not missed where nobody has one', () => {
		expect(findClashes([without, { ...without, annotation: 'too' }])).toEqual([]);
	});

	test('is not missed beside another series', () => {
		expect(findClashes([without, of('with', 5, 5, { of: 'departures' })])).toEqual([]);
	});

	test('that is vague counts as one', () => {
		const vague = of('vague', 5, 5, { period: { kind: 'vague', words: 'lately' } });
		expect(found(findClashes([without, vague]))).toEqual(['no-period: without']);
	});
});

describe('an ordinal year', () => {
	const third = (since: Ordinal['since']) => ({
		annotation: 'third-year',
		figure: { kind: 'ordinal', nth: 3, unit: 'year', of: 'war', since } satisfies Ordinal,
	});
	const february = { year: 2022, month: 2 };

	test.each([
		{ written: { year: 2025, month: 11 }, actual: 4 },
		{ written: { year: 2024, month: 1 }, actual: 2 },
	])('that is in truth year $actual', ({ written, actual }) => {
		const ordinal = third(february);
		expect(findClashes([ordinal], written)).toEqual([
			{ kind: 'ordinal', ordinal, actual, written },
		]);
	});

	test.each([
		{ what: 'in its first month', written: { year: 2024, month: 2 } },
		{ what: 'in its last month', written: { year: 2025, month: 1 } },
		{ what: 'where nobody knows when the text was written', written: undefined },
	])('that is right or cannot be told: $what', ({ written }) => {
		expect(findClashes([third(february)], written)).toEqual([]);
	});

	test('counted from a year without its month cannot be told', () => {
		expect(findClashes([third({ year: 2022 })], { year: 2030, month: 1 })).toEqual([]);
	});
});

describe('the seed article', () => {
	const clashes = toFiguresView(loadSeed()).clashes;
	const all = found(clashes);

	test.each([
		{
			what: '21,600 lies outside 15,000 to 18,000',
			clash: 'outside: figure-21600 figure-15000-18000',
		},
		{
			what: 'ten months at 15,000 to 18,000 cannot surpass 180,000',
			clash: 'rate-and-total: figure-180000 figure-15000-18000',
		},
		{ what: '100,000 to 200,000 has no period', clash: 'no-period: figure-100000-200000' },
	])('$what', ({ clash }) => {
		expect(all).toContain(clash);
	});

	test('mixes persons and cases', () => {
		const mixed = clashes.find((clash) => clash.kind === 'mixed-units');
		const units = Map.groupBy(mixed?.figures ?? [], ({ figure }) => figure.measures);
		expect([...units.keys()].sort()).toEqual(['cases', 'persons']);
		expect(units.get('cases')?.map(({ annotation }) => annotation)).toEqual(['figure-230000']);
	});

	test('counts ten months to October', () => {
		expect(clashes.find((clash) => clash.kind === 'rate-and-total')?.months).toBe(10);
	});

	test('calls the fourth year from February 2022 the third', () => {
		expect(clashes.find((clash) => clash.kind === 'ordinal')).toMatchObject({
			ordinal: { figure: { nth: 3, since: { year: 2022, month: 2 } } },
			actual: 4,
			written: { year: 2025, month: 11 },
		});
	});

	test('has no other clash', () => {
		expect(clashes.map(({ kind }) => kind).sort()).toEqual([
			'mixed-units',
			'no-period',
			'ordinal',
			'outside',
			'rate-and-total',
		]);
	});
});
