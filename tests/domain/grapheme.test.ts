import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphemeBoundary, keepsGraphemesWhole } from '../../src/domain/grapheme.ts';
import { anyText, graphemeBounds } from './builders.ts';

describe('a character of several units is whole', () => {
	test.each([
		{ what: 'a family joined by ZWJ', character: '👨‍👩‍👧‍👦' },
		{ what: 'a flag', character: '🇺🇦' },
		{ what: 'a skin tone', character: '👍🏽' },
		{ what: 'a letter with an accent of its own', character: 'e\u0301' },
		{ what: 'a Hebrew letter with points', character: 'שָׁ' },
		{ what: 'an Arabic letter with a vowel', character: 'رَ' },
		{ what: 'a Hangul syllable in parts', character: '\u1112\u1161\u11ab' },
		{ what: 'a line end of two units', character: '\r\n' },
		{ what: 'a letter outside the first plane', character: '𝒳' },
	])('$what', ({ character }) => {
		const text = `a${character}b`;
		const bounds = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
			isGraphemeBoundary(text, offset),
		);
		expect(bounds).toEqual([0, 1, 1 + character.length, text.length]);
	});
});

test('two flags side by side part between them', () => {
	const text = '🇩🇪🇫🇷';
	expect([2, 4, 6].filter((offset) => isGraphemeBoundary(text, offset))).toEqual([4]);
});

test('in a long row of flags each keeps its own two letters', () => {
	const text = '🇩🇪'.repeat(40);
	expect(isGraphemeBoundary(text, 4 * 39)).toBe(true);
	expect(isGraphemeBoundary(text, 4 * 39 + 2)).toBe(false);
});

test('the ends of a text are bounds, whatever stands there', () => {
	expect([0, 2].map((offset) => isGraphemeBoundary('\u0301\u0301', offset))).toEqual([true, true]);
});

test('bounds are those of the segmenter, at every offset of every text', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const expected = new Set(graphemeBounds(text));
			for (let offset = 0; offset <= text.length; offset++) {
				expect(isGraphemeBoundary(text, offset), `at ${offset}`).toBe(expected.has(offset));
			}
		}),
		{ numRuns: 300 },
	);
});

test.each([
	{ span: { start: 0, end: 2 }, isWhole: true },
	{ span: { start: 0, end: 1 }, isWhole: false },
	{ span: { start: 1, end: 3 }, isWhole: false },
])('a span from $span.start to $span.end of e, accent, x', ({ span, isWhole }) => {
	expect(keepsGraphemesWhole('e\u0301x', span)).toBe(isWhole);
});
