import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodePoint, toUtf16 } from '../../src/domain/code-points.ts';
import { anyText, graphemeBounds } from './builders.ts';

test.each([
	{ text: 'abc', utf16: 2, codePoint: 2 },
	{ text: '𝒳y', utf16: 2, codePoint: 1 },
	{ text: '👨‍👩‍👧x', utf16: 8, codePoint: 5 },
	{ text: '🇩🇪!', utf16: 4, codePoint: 2 },
	{ text: 'e\u0301x', utf16: 2, codePoint: 2 },
	{ text: 'a\r\nb', utf16: 3, codePoint: 3 },
	{ text: '', utf16: 0, codePoint: 0 },
])('unit $utf16 of “$text” is code point $codePoint', ({ text, utf16, codePoint }) => {
	expect([toCodePoint(text, utf16), toUtf16(text, codePoint)]).toEqual([codePoint, utf16]);
});

test('an offset that is counted in code points comes back', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			for (const offset of graphemeBounds(text))
				expect(toUtf16(text, toCodePoint(text, offset))).toBe(offset);
		}),
	);
});

test('as many code points as the language counts', () => {
	fc.assert(fc.property(anyText, (text) => toCodePoint(text, text.length) === [...text].length));
});

test('a position past the end is the end', () => {
	expect(toUtf16('𝒳y', 99)).toBe(3);
});
