import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLine, toLines } from '../../src/domain/plain-text.ts';

describe('a text of somebody’s', () => {
	test('is put on one line', () => {
		expect(toLine('  Who\r\n says\t so? ', 50)).toBe('Who says so?');
	});

	test('keeps its lines, and one empty line between them', () => {
		expect(toLines('One \r\n\r\n\r\n\n two\rthree\n', 50)).toBe('One\n\ntwo\nthree');
	});

	test('loses signs that are not seen, and those that turn its direction around', () => {
		expect(toLine('a\u0000b\u001bc\u0085d\u200be\u202ef\u2066g\ufeffh', 50)).toBe('abcdefgh');
		expect(toLines('a\u0007\nb\u202d', 50)).toBe('a\nb');
	});

	test('keeps markup, accents and joined signs as the text they are', () => {
		const text = '<b onclick="x">é & 👩‍🏫</b> می‌خواهم';
		expect(toLine(text, 100)).toBe(text);
	});

	test('is cut where it is too long, never through a character', () => {
		expect(toLine('abcdef', 3)).toBe('abc');
		expect(toLine('ab👩', 3)).toBe('ab');
	});

	test('is tidy once it was tidied', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 40 }), (text, longest) => {
				for (const tidy of [toLine, toLines]) {
					const once = tidy(text, longest);
					expect(tidy(once, longest)).toBe(once);
					expect(once.length).toBeLessThanOrEqual(longest);
				}
			}),
		);
	});
});
