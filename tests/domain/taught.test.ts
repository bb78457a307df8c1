import { describe, expect, test } from 'vitest';
import { differenceFrom, formName, kindName, lookAlikesOf } from '../../src/domain/taught.ts';
import { TAUGHT } from './taught-builders.ts';

const unnamed = { signal: 'attribution', form: 'unnamed' } as const;
const weasel = { signal: 'hedge', form: 'weasel' } as const;

describe('a form', () => {
	test('has its name, alone and with its signal', () => {
		expect(formName(TAUGHT, unnamed)).toBe('Unnamed source');
		expect(kindName(TAUGHT, unnamed)).toBe('Attribution\u00a0· Unnamed source');
	});

	test('that is not taught has its id for a name', () => {
		expect(formName(TAUGHT, { signal: 'figure', form: 'bare' })).toBe('bare');
	});

	test('has the path of the one it is taken for', () => {
		expect(Object.fromEntries(lookAlikesOf(TAUGHT))).toEqual({
			'attribution/named': 'attribution/relayed',
			'attribution/unnamed': 'hedge/weasel',
			'hedge/calibrated': 'hedge/weasel',
			'hedge/weasel': 'hedge/calibrated',
		});
	});
});

describe('what tells a form from', () => {
	test.each([
		{
			what: 'the one it is taken for',
			of: unnamed,
			taken: weasel,
			is: 'Unnamed hides who speaks.',
		},
		{
			what: 'one that is taken for it',
			of: weasel,
			taken: unnamed,
			is: 'Unnamed hides who speaks.',
		},
		{
			what: 'its signal',
			of: unnamed,
			taken: { signal: 'hedge' },
			is: 'Unnamed hides who speaks.',
		},
		{ what: 'a third form', of: unnamed, taken: { signal: 'attribution', form: 'named' } },
		{ what: 'a third signal', of: unnamed, taken: { signal: 'figure' } },
		{ what: 'a form that is not taught', of: unnamed, taken: { signal: 'figure', form: 'bare' } },
	] as const)('$what is $is', ({ of, taken, ...rest }) => {
		expect(differenceFrom(TAUGHT, of, taken)).toBe('is' in rest ? rest.is : undefined);
	});
});
