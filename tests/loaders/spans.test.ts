import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/domain/sentence.ts';
import { toSpan } from '../../src/loaders/spans.ts';
import { placesOf, sourceOf } from './collect.ts';

const text = 'The cafe\u0301\n\nSome say so, and some say not. Others say so.';
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
			hint: 'Copy the words from the text, letter for letter; is it another sentence?',
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
			hint: 'Add `prefix` or `suffix`: the characters just before or after the ones you mean.',
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
			raw: { sentence: 4, quote: 'say' },
			at: '1:11 sentence-unknown',
			found: 'sentence 4',
			hint: 'The page of the article shows the number of each sentence.',
		},
		{
			what: 'is of sentence 0',
			raw: { sentence: 0, quote: 'say' },
			at: '1:11 sentence-unknown',
			found: 'sentence 0',
			hint: 'The page of the article shows the number of each sentence.',
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
