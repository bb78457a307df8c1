import { describe, expect, test } from 'vitest';
import {
	findCircle,
	isNamed,
	type Role,
	ROLES,
	type Voice,
	voiceChain,
} from '../../src/domain/voice.ts';

function voice(id: string, via?: string, role: Role = 'witness'): Voice {
	return { id, name: id, role, via };
}

function chainOf(id: string, voices: readonly Voice[]): string[] {
	return voiceChain(id, new Map(voices.map((each) => [each.id, each]))).map((each) => each.id);
}

test.each(ROLES)('a voice of the role “%s” is named unless the role says it is not', (role) => {
	expect(isNamed(voice('a', undefined, role))).toBe(role !== 'unnamed');
});

describe('the chain of a voice', () => {
	test.each([
		{ how: 'heard itself', voices: [voice('a')], chain: ['a'] },
		{
			how: 'through two others',
			voices: [voice('a', 'b'), voice('b', 'c'), voice('c')],
			chain: ['a', 'b', 'c'],
		},
		{ how: 'through one who is not there', voices: [voice('a', 'nobody')], chain: ['a'] },
		{ how: 'in a circle', voices: [voice('a', 'b'), voice('b', 'a')], chain: ['a', 'b'] },
		{ how: 'through itself', voices: [voice('a', 'a')], chain: ['a'] },
	])('$how', ({ voices, chain }) => {
		expect(chainOf('a', voices)).toEqual(chain);
	});

	test('of nobody is empty', () => {
		expect(chainOf('nobody', [voice('a')])).toEqual([]);
	});
});

describe('a circle', () => {
	test.each([
		{ how: 'of one', voices: [voice('a', 'a')], found: 'a' },
		{ how: 'of two', voices: [voice('x'), voice('a', 'b'), voice('b', 'a')], found: 'a' },
		{ how: 'of none', voices: [voice('a', 'b'), voice('b')], found: undefined },
		{ how: 'that ends at a stranger', voices: [voice('a', 'nobody')], found: undefined },
		{
			how: 'that others lead into',
			voices: [voice('x', 'a'), voice('a', 'b'), voice('b', 'a')],
			found: 'a',
		},
	])('$how', ({ voices, found }) => {
		expect(findCircle(voices)?.id).toBe(found);
	});
});
