import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span, textOf } from '../../src/domain/span.ts';
import { cutOthers } from '../../src/domain/units.ts';
import { anySpanOf, anyText, spanOf } from './builders.ts';
import { blockOf } from './exercise-builders.ts';

const TEXT =
	'Headline\n\nThe harbour counted 40 ferries in March, according to its log. Nobody, it said, was late.';

function cut(text: string, ...taken: readonly string[]): string[] {
	const spans = taken.map((words) => spanOf(text, words));
	return cutOthers([blockOf(text)], spans).map((span) => textOf(text, span));
}

test('a sentence is cut at punctuation and before joining words', () => {
	expect(cut(TEXT)).toEqual([
		'The harbour counted 40 ferries',
		'in March',
		'according to its log',
		'it said',
		'was late',
	]);
});

test('what is taken is left out, and what it leaves is cut on its own', () => {
	expect(cut(TEXT, '40 ferries', 'according to its log')).toEqual([
		'The harbour counted',
		'in March',
		'it said',
		'was late',
	]);
});

test('a single word or little words alone are no phrase', () => {
	expect(cut('Headline\n\nIt is what it was. Perhaps.')).toEqual([]);
});

test('a phrase has at most eight words', () => {
	const words = 'one two three four five six seven eight nine ten eleven'.split(' ');
	expect(cut(`Headline\n\n${words.map((word) => `${word}ish`).join(' ')}.`)).toEqual([
		'oneish twoish threeish fourish fiveish sixish sevenish eightish',
		'nineish tenish elevenish',
	]);
});

test('quotation marks part phrases, and the signs within a word do not', () => {
	expect(
		cut("Headline\n\nThe crew's log called it a 'mass exodus' of 21,600 part-time sailors."),
	).toEqual(["The crew's log called it a", 'mass exodus', 'of 21,600 part-time sailors']);
});

test('the apostrophe of a plural parts nothing, and the end of a quotation does', () => {
	expect(cut("Headline\n\nThe crews' logs filled up. The bosses’ office said no.")).toEqual([
		"The crews' logs filled up",
		'The bosses’ office said no',
	]);
	expect(cut("Headline\n\nThe office called them 'missing sailors' last year.")).toEqual([
		'The office called them',
		'missing sailors',
		'last year',
	]);
});

test('the sign of a currency belongs to its number', () => {
	expect(cut('Headline\n\n£23.6 million came in, $4 million went.')).toEqual([
		'£23.6 million came',
		'$4 million went',
	]);
});

test('offsets are those of the article', () => {
	const block = blockOf(TEXT);
	const [first] = cutOthers([block], []);
	expect(first?.start).toBe(block.start);
});

test('phrases stand in order, apart from each other and from what is taken', () => {
	const drawn = anyText.chain((text) => fc.tuple(fc.constant(text), fc.array(anySpanOf(text))));
	fc.assert(
		fc.property(drawn, ([text, taken]) => {
			const sentences = [{ number: 1, start: 0, end: text.length }];
			const phrases = cutOthers([{ start: 0, text, sentences }], taken);
			const all: Span[] = [...phrases];
			expect(all.every((phrase) => !taken.some((span) => overlaps(span, phrase)))).toBe(true);
			expect(all.every(({ start }, at) => start >= (all[at - 1]?.end ?? 0))).toBe(true);
		}),
	);
});
