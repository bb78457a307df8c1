import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../src/domain/quote.ts';
import { anySpanOf, anyText, spanOf } from './builders.ts';

const TEXT = "Officials say the bridge is safe. Residents say the bridge 'creaks' at night.";

describe('a quote that stands once', () => {
	test('is found where it stands', () => {
		expect(findQuote(TEXT, { quote: 'bridge is safe' })).toEqual({
			kind: 'found',
			span: spanOf(TEXT, 'bridge is safe'),
		});
	});

	test('is found in its window only', () => {
		const window = spanOf(TEXT, "Residents say the bridge 'creaks' at night.");
		expect(findQuote(TEXT, { quote: 'say the bridge' }, window)).toEqual({
			kind: 'found',
			span: { start: window.start + 10, end: window.start + 24 },
		});
	});

	test('may be the whole window', () => {
		const window = spanOf(TEXT, 'Officials say the bridge is safe.');
		expect(findQuote(TEXT, { quote: 'Officials say the bridge is safe.' }, window).kind).toBe(
			'found',
		);
	});
});

describe('a quote that stands twice', () => {
	test('is ambiguous, and says how often it stands there', () => {
		expect(findQuote(TEXT, { quote: 'the bridge' })).toEqual({ kind: 'ambiguous', count: 2 });
	});

	test('counts places that overlap', () => {
		expect(findQuote('ananas', { quote: 'ana' })).toEqual({ kind: 'ambiguous', count: 2 });
	});

	test.each([
		{ by: 'its prefix', quote: { quote: 'say the', prefix: 'Residents ' }, start: 44 },
		{ by: 'its suffix', quote: { quote: 'the bridge', suffix: ' is' }, start: 14 },
		{
			by: 'both',
			quote: { quote: 'the bridge', prefix: 'say ', suffix: " 'creaks" },
			start: 48,
		},
	])('is told apart by $by', ({ quote, start }) => {
		expect(findQuote(TEXT, quote)).toEqual({
			kind: 'found',
			span: { start, end: start + quote.quote.length },
		});
	});

	test('stays ambiguous where both have the same prefix', () => {
		expect(findQuote(TEXT, { quote: 'the bridge', prefix: 'say ' })).toEqual({
			kind: 'ambiguous',
			count: 2,
		});
	});

	test('a prefix may stand before the window', () => {
		const window = { start: 14, end: 33 };
		expect(findQuote(TEXT, { quote: 'the bridge', prefix: 'Officials say ' }, window).kind).toBe(
			'found',
		);
	});
});

describe('a quote that is missing', () => {
	test.each([
		{ how: 'other case', quote: 'officials SAY', nearest: 'Officials say' },
		{ how: 'curly quotation marks', quote: '‘creaks’', nearest: "'creaks'" },
		{ how: 'another space', quote: 'at\u00a0night', nearest: 'at night' },
	])('is shown the letters of the text where it has $how', ({ quote, nearest }) => {
		expect(findQuote(TEXT, { quote })).toEqual({ kind: 'missing', nearest });
	});

	test.each(['the ferry', '', '  ', 'bridge. '])('“%s” has nothing near', (quote) => {
		expect(findQuote('Say the bridge.', { quote })).toEqual({
			kind: 'missing',
			nearest: undefined,
		});
	});

	test('words outside the window are no help', () => {
		const window = spanOf(TEXT, 'Officials say the bridge is safe.');
		expect(findQuote(TEXT, { quote: 'Creaks' }, window)).toEqual({
			kind: 'missing',
			nearest: undefined,
		});
	});

	test('a quote that reaches past the window is missing', () => {
		const window = { start: 0, end: 20 };
		expect(findQuote(TEXT, { quote: 'say the bridge' }, window).kind).toBe('missing');
	});

	test('the words themselves are not offered where only the prefix is wrong', () => {
		expect(findQuote(TEXT, { quote: 'is safe', prefix: 'ferry ' })).toEqual({
			kind: 'missing',
			nearest: undefined,
		});
	});
});

describe('a quote that cuts a character', () => {
	test.each([
		{ what: 'a family', text: 'The 👨‍👩‍👧‍👦 left.', quote: 'The 👨' },
		{ what: 'a flag', text: 'The 🇺🇦 flew.', quote: 'The 🇺' },
		{ what: 'a letter from its accent', text: 'The cafe\u0301 shut.', quote: 'The cafe' },
		{ what: 'an accent alone', text: 'The cafe\u0301 shut.', quote: '\u0301 shut' },
		{ what: 'a line end', text: 'One\r\ntwo', quote: 'One\r' },
		{ what: 'a surrogate pair', text: 'Set 𝒳.', quote: 'Set \ud835' },
	])('$what', ({ text, quote }) => {
		expect(findQuote(text, { quote })).toEqual({
			kind: 'splits-grapheme',
			span: spanOf(text, quote),
		});
	});

	test('whole characters may be quoted', () => {
		const text = 'The 👨‍👩‍👧‍👦 and 🇺🇦 and cafe\u0301.';
		expect(['👨‍👩‍👧‍👦', '🇺🇦', 'cafe\u0301'].map((quote) => findQuote(text, { quote }).kind)).toEqual([
			'found',
			'found',
			'found',
		]);
	});
});

test('any words with all that stands around them are found where they were taken from', () => {
	const anyQuoted = anyText.chain((text) => anySpanOf(text).map((span) => ({ text, span })));
	fc.assert(
		fc.property(anyQuoted, ({ text, span }) => {
			const quote = text.slice(span.start, span.end);
			const [prefix, suffix] = [text.slice(0, span.start), text.slice(span.end)];
			expect(findQuote(text, { quote, prefix, suffix })).toEqual({ kind: 'found', span });
		}),
	);
});

test('what is found is never other words than the quoted ones', () => {
	fc.assert(
		fc.property(anyText, anyText, (text, quote) => {
			const result = findQuote(text, { quote });
			if (result.kind === 'found')
				expect(text.slice(result.span.start, result.span.end)).toBe(quote);
			else if (result.kind === 'missing') expect(text.includes(quote)).toBe(false);
		}),
	);
});
