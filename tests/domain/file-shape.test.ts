import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	checkShape,
	Misfit,
	readFile,
	refuseTwice,
	type Shape,
} from '../../src/domain/file-shape.ts';

function problemOf(found: unknown, shape: Shape, place = 'here') {
	try {
		checkShape(place, found, shape);
		return undefined;
	} catch (error) {
		if (error instanceof Misfit) return error.problem;
		throw error;
	}
}

describe('a value', () => {
	test.each([
		['text', '', 7],
		['id', 'two-sources', 'two/sources'],
		['id', 'a1', 'A1'],
		['name', 'late-ferry/two-sources', 'late-ferry//two'],
		['name', 'late-ferry', '../late-ferry'],
		['count', 1, 0],
		['whole', 0, -1],
		['whole', 3, 1.5],
		['whole', 3, '3'],
		['measure', 0.25, -0.25],
		['measure', 0, Number.NaN],
		['measure', 7, Number.POSITIVE_INFINITY],
		['flag', false, 0],
		['signal', 'hedge', 'nothing'],
		['finding', 'nothing', 'constructor'],
		['finding', 'hedge', ''],
		['reading', 'depends', 'good'],
		['origin', 'composed', 'found'],
		['date', '2026-11-28T09:30:00.000Z', '2026-11-28'],
		['date', '2026-11-28T09:30:00Z', '2026-13-45T99:99:99Z'],
	] as const)('of shape %s fits as %j and not as %j', (shape, good, bad) => {
		expect(problemOf(good, shape)).toBeUndefined();
		expect(problemOf(bad, shape)).toEqual({
			kind: 'field',
			place: 'here',
			found: bad,
			expected: shape,
		});
	});

	test('that is optional may be missing, but not be another', () => {
		expect(problemOf(undefined, { optional: 'text' })).toBeUndefined();
		expect(problemOf(null, { optional: 'text' })).toMatchObject({ expected: 'text' });
	});
});

describe('a place', () => {
	const shape: Shape = { fields: { rows: { list: { fields: { names: { named: 'count' } } } } } };

	test('is named from the top', () => {
		const found = { rows: [{ names: {} }, { names: { 'a/b': 0 } }] };
		expect(problemOf(found, shape, '')).toMatchObject({ place: 'rows[1].names.a/b', found: 0 });
	});

	test.each([
		['a list', { rows: {} }, 'rows', 'list'],
		['fields', { rows: [[]] }, 'rows[0]', 'object'],
		['names', { rows: [{ names: null }] }, 'rows[0].names', 'object'],
	])('that should hold %s and does not is the problem', (_, found, place, expected) => {
		expect(problemOf(found, shape, '')).toMatchObject({ kind: 'field', place, expected });
	});

	test('that nothing is said of is the problem', () => {
		expect(problemOf({ rows: [], more: 1 }, shape, '')).toEqual({ kind: 'unknown', place: 'more' });
	});

	test.each(['__proto__', 'constructor', 'prototype'])('called %s is never let in', (name) => {
		const found = JSON.parse(`{"${name}":1}`);
		expect(problemOf(found, { named: 'count' })).toEqual({
			kind: 'unknown',
			place: `here.${name}`,
		});
		expect(problemOf(found, { fields: {} })).toEqual({ kind: 'unknown', place: `here.${name}` });
	});
});

describe('kinds', () => {
	const shape: Shape = { kinds: { sum: { value: 'count' }, word: { text: 'text' } } };

	test('each have fields of their own', () => {
		expect(problemOf({ kind: 'sum', value: 1 }, shape)).toBeUndefined();
		expect(problemOf({ kind: 'word', value: 1 }, shape)).toEqual({
			kind: 'unknown',
			place: 'here.value',
		});
	});

	test.each(['other', 'toString', undefined, 7])('do not include %j', (kind) => {
		expect(problemOf({ kind }, shape)).toEqual({
			kind: 'field',
			place: 'here.kind',
			found: kind,
			expected: 'kind',
		});
	});
});

test('two of one name are a problem', () => {
	expect(() => refuseTwice(['a', 'b', 'a'])).toThrow(new Misfit({ kind: 'twice', place: 'a' }));
	expect(() => refuseTwice(['a', 'b'])).not.toThrow();
});

describe('a file', () => {
	test('that is longer than it may be is not looked at', () => {
		expect(readFile('[1,2]', 4, () => 1)).toEqual({ problem: { kind: 'too-long' } });
		expect(readFile('[1,2]', 5, () => 1)).toEqual({ value: 1 });
	});

	test('that only looks like JSON says so', () => {
		expect(readFile('{"a":', 9, () => 1)).toEqual({ problem: { kind: 'not-json' } });
	});

	test('lets through what is no fault of the file', () => {
		const slip = () => {
			throw new TypeError('A slip');
		};
		expect(() => readFile('1', 9, slip)).toThrow('A slip');
	});

	test('never fits a shape by accident', () => {
		const strict: Shape = { fields: { only: { kinds: { one: { at: 'date' } } } } };
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(problemOf(value, strict)).toBeDefined();
			}),
		);
	});
});
