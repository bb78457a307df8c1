import { expect, test } from 'vitest';
import { cssString } from '../../src/domain/css-string.ts';

test.each([
	['The trail', '"The trail"'],
	['“Whose frame?” · key', '"“Whose frame?” · key"'],
	['a "quote"', '"a \\22 quote\\22 "'],
	['a\\b', '"a\\5c b"'],
	['two\nlines', '"two\\a lines"'],
	['</style>', '"\\3c /style>"'],
])('%j', (text, string) => {
	expect(cssString(text)).toBe(string);
});
