import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/domain/sentence.ts';
import { toSpan } from '../../src/loaders/spans.ts';
import { placesOf, sourceOf } from './collect.ts';

const text =
	'The cafe\u0301\n\nSome say so, and some say not. Others say so.\n\nIt came\nin late\u00a0again.';
const YAML = 'sentence: 2\nquote: words\nprefix: before\n';

function read(raw: { sentence: number; quote: string; prefix?: string; suffix?: string }) {
	const { source, problems } = sourceOf(YAML);
	const span = toSpan(raw, [], { text, sentences: splitSentences(text) }, source);
	return { span, problems };
}

test('a quote is the span of its words in its sentence', () => {
	const start = text.lastIndexOf('say so');
	expect(read({ sentence: 3, quote: 'say so' }).span).toEqual({ start, end: start + 6 });
});

test('a quote that stands twice is told apart by what follows', () => {
	const { span, problems } = read({ sentence: 2, quote: 'say', suffix: ' not' });
	expect(problems).toEqual([]);
	expect(span?.start).toBe(text.indexOf('say not'));
});

describe('a quote that names no span', () => {
	test.each([
		{
			what: 'stands in another sentence',
			raw: { sentence: 3, quote: 'Some say' },
			at: '2:8 quote-not-found',
			found: '`Some say`',
			hint: 'These words stand in sentence 2.',
		},
		{
			what: 'stands in two other sentences',
			raw: { sentence: 1, quote: 'say so' },
			at: '2:8 quote-not-found',
			found: '`say so`',
			hint: 'These words stand in sentence 2 and in 3.',
		},
		{
			what: 'runs into the next sentence',
			raw: { sentence: 2, quote: 'not. Others' },
			at: '2:8 quote-not-found',
			found: '`not. Others`',
			hint: 'These words run on into another sentence: quote one part, and name the other under `also`.',
		},
		{
			what: 'stands nowhere',
			raw: { sentence: 2, quote: 'nope' },
			at: '2:8 quote-not-found',
			found: '`nope`',
			hint: 'Copy the words from the text, letter for letter.',
		},
		{
			what: 'ends in a line break',
			raw: { sentence: 3, quote: 'Others say\n' },
			at: '2:8 quote-not-found',
			found: '`Others say`',
			hint: 'Only white space differs: a quote written with `>` ends in a line break. Write it on one line, without `>`.',
		},
		{
			what: 'has a space where a line ends',
			raw: { sentence: 4, quote: 'came in' },
			at: '2:8 quote-not-found',
			found: '`came in`',
			hint: 'Only white space differs: write `"came\\nin"`, with the double quotes.',
		},
		{
			what: 'has a plain space for a hard one',
			raw: { sentence: 4, quote: 'late again.' },
			at: '2:8 quote-not-found',
			found: '`late again.`',
			hint: 'Only white space differs: write `"late\\u00a0again."`, with the double quotes.',
		},
		{
			what: 'has other letters',
			raw: { sentence: 3, quote: 'others SAY' },
			at: '2:8 quote-not-found',
			found: '`others SAY`',
			hint: 'The text has `Others say`: copy it letter for letter.',
		},
		{
			what: 'stands there without its prefix',
			raw: { sentence: 3, quote: 'say so', prefix: 'Some ' },
			at: '2:8 quote-not-found',
			found: '`say so`',
			hint: 'The words stand there, but not between this `prefix` and `suffix`: copy those letter for letter too.',
		},
		{
			what: 'stands there twice',
			raw: { sentence: 2, quote: 'say' },
			at: '2:8 quote-ambiguous',
			found: '`say` at 2 places of sentence 2',
			hint: 'Quote more words, or add `prefix` or `suffix`: the characters just before or after.',
		},
		{
			what: 'cuts a letter from its accent',
			raw: { sentence: 1, quote: 'The cafe' },
			at: '2:8 quote-splits-grapheme',
			found: '`The cafe`, which begins or ends inside a character',
			hint: 'Take the whole character into the quote, or leave it out.',
		},
		{
			what: 'is of a sentence past the last',
			raw: { sentence: 5, quote: 'nope' },
			at: '1:11 sentence-unknown',
			found: 'sentence 5',
			hint: 'The page of the article shows the number of each sentence.',
		},
		{
			what: 'is of sentence 0',
			raw: { sentence: 0, quote: 'Others say' },
			at: '1:11 sentence-unknown',
			found: 'sentence 0',
			hint: 'These words stand in sentence 3.',
		},
	])('$what', ({ raw, at, found, hint }) => {
		const { span, problems } = read(raw);
		expect(span).toBeUndefined();
		expect(placesOf(problems)).toEqual([`a.yaml:${at}`]);
		expect(problems[0]).toMatchObject({ found, hint });
	});
});

test('an author is shown the sentence that was searched', () => {
	expect(read({ sentence: 3, quote: 'nope' }).problems[0]?.expected).toBe(
		'words of sentence 3: “Others say so.”',
	);
});

test('a part that stands twice can only quote more words', () => {
	const { source, problems } = sourceOf('parts:\n  cue: say\n');
	const raw = { sentence: 2, quote: 'say' };
	toSpan(raw, ['parts'], { text, sentences: splitSentences(text) }, source, 'cue');
	expect(placesOf(problems)).toEqual(['a.yaml:2:8 quote-ambiguous']);
	expect(problems[0]?.hint).toBe('Quote more words.');
});
