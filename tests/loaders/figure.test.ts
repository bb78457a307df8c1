import { describe, expect, test } from 'vitest';
import { toFigure } from '../../src/loaders/figure.ts';
import { type FigureSource, figureSchema } from '../../src/schemas/annotations.ts';
import { placesOf, sourceOf } from './collect.ts';

const COMMON = { unit: 'ferries', measures: 'boats', of: 'arrivals' };

function read(fields: object) {
	const raw: FigureSource = figureSchema.parse({ ...COMMON, ...fields });
	const { source, problems } = sourceOf('value: 1\nperiod:\n  in: May\nsince: May\n');
	return { figure: toFigure(raw, [], source), problems };
}

describe('an amount', () => {
	test.each([
		{ fields: { value: 12 }, amount: { min: 12, max: 12, bound: 'exact' } },
		{ fields: { value: 0 }, amount: { min: 0, max: 0 } },
		{ fields: { min: 5, max: 8, bound: 'about' }, amount: { min: 5, max: 8, bound: 'about' } },
		{ fields: { min: 5, max: 5 }, amount: { min: 5, max: 5 } },
	])('$fields', ({ fields, amount }) => {
		expect(read(fields).figure).toMatchObject({ kind: 'quantity', ...COMMON, ...amount });
	});

	test.each([
		{ what: 'no number', fields: {} },
		{ what: 'one end of a range', fields: { min: 5 } },
		{ what: 'the other end of a range', fields: { max: 5 } },
		{ what: 'the ends of a range the wrong way round', fields: { min: 8, max: 5 } },
		{ what: 'a value beside a range', fields: { value: 6, min: 5, max: 8 } },
		{ what: 'a value beside one end', fields: { value: 6, max: 8 } },
	])('$what is incomplete', ({ fields }) => {
		const { figure, problems } = read(fields);
		expect(figure).toBeUndefined();
		expect(placesOf(problems)).toEqual(['a.yaml:1:1 figure-incomplete']);
	});

	test('says which numbers were found', () => {
		expect(read({ min: 5 }).problems[0]?.found).toBe('value nothing, min `5`, max nothing');
	});
});

describe('a period', () => {
	test.each([
		{ source: undefined, period: { kind: 'none' } },
		{ source: 'none', period: { kind: 'none' } },
		{ source: { vague: 'lately' }, period: { kind: 'vague', words: 'lately' } },
		{ source: { per: 'week' }, period: { kind: 'rate', per: 'week' } },
		{ source: { in: '--10' }, period: { kind: 'in', at: { month: 10 } } },
		{ source: { in: 2025 }, period: { kind: 'in', at: { year: 2025 } } },
		{
			source: { since: '2022-02' },
			period: { kind: 'since', from: { year: 2022, month: 2 } },
		},
		{
			source: { from: '--01', to: '--10' },
			period: { kind: 'span', from: { month: 1 }, to: { month: 10 } },
		},
	])('$source', ({ source, period }) => {
		const { figure, problems } = read({ value: 1, ...(source && { period: source }) });
		expect(problems).toEqual([]);
		expect(figure).toMatchObject({ period });
	});

	test.each([
		{ source: { in: 'May' }, at: '3:7', count: 1 },
		{ source: { since: '2022-13' }, at: '3:3', count: 1 },
		{ source: { from: 'May', to: 'June' }, at: '3:3', count: 2 },
		{ source: { from: '2025-10', to: '2025-01' }, at: '3:3', count: 1 },
		{ source: { from: '--11', to: '--02' }, at: '3:3', count: 1 },
	])('$source cannot be read', ({ source, at, count }) => {
		const { figure, problems } = read({ value: 1, period: source });
		expect(figure).toBeUndefined();
		expect(placesOf(problems)).toEqual(
			Array.from({ length: count }, () => `a.yaml:${at} period-unreadable`),
		);
	});
});

describe('an ordinal', () => {
	test('knows where its row begins', () => {
		expect(read({ ordinal: 3, since: '2022-02' }).figure).toEqual({
			kind: 'ordinal',
			nth: 3,
			unit: 'ferries',
			of: 'arrivals',
			since: { year: 2022, month: 2 },
			voice: undefined,
		});
	});

	test('with a beginning in words cannot be read', () => {
		const { figure, problems } = read({ ordinal: 3, since: 'May' });
		expect(figure).toBeUndefined();
		expect(placesOf(problems)).toEqual(['a.yaml:4:8 period-unreadable']);
	});

	test('without a beginning is told that it needs one', () => {
		const { figure, problems } = read({ ordinal: 3 });
		expect(figure).toBeUndefined();
		expect(problems).toMatchObject([
			{ rule: 'period-unreadable', found: 'an `ordinal` without `since`' },
		]);
	});
});
