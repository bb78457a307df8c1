import { expect, test } from 'vitest';
import { show } from '../../src/loaders/zod-issue.ts';

test.each([
	{ value: undefined, shown: 'nothing' },
	{ value: null, shown: 'nothing' },
	{ value: '  ', shown: 'nothing' },
	{ value: 'two\n  words', shown: '`two words`' },
	{ value: 0, shown: '`0`' },
	{ value: false, shown: '`false`' },
	{ value: [], shown: 'an empty list' },
	{ value: [1, 2], shown: 'a list' },
	{ value: { a: 1, b: 2 }, shown: 'fields (a, b)' },
	{ value: 'x'.repeat(80), shown: `\`${'x'.repeat(80)}\`` },
	{ value: 'x'.repeat(81), shown: `\`${'x'.repeat(77)}…\`` },
])('an author sees $shown', ({ value, shown }) => {
	expect(show(value)).toBe(shown);
});
