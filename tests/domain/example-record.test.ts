import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTheyStand, fromRecord, toRecord } from '../../src/domain/example-record.ts';
import { anyExample, exampleOf } from './example-builders.ts';

const example = exampleOf({ ask: 'Who?' });
const record = toRecord(example);

describe('a record', () => {
	test('has what is searched: sentence, title, note, kind, question, the phrase as it stands', () => {
		expect(record.content).toBe(
			[
				'On the quay some say the old engine is finished.',
				'Nobody in particular',
				'It could be one person or a hundred.',
				'Attribution · Unnamed source',
				'Who?',
				'some_ say_',
			].join(' '),
		);
	});

	test('has no gap where no question is asked', () => {
		expect(toRecord(exampleOf()).content).toMatch(/Unnamed source some_ say_$/);
	});

	test('has the phrase once more, so that it weighs more', () => {
		expect(record.meta).toEqual({ quote: 'some say' });
	});

	test('has the place of the phrase in its address', () => {
		const { pathname, hash, searchParams } = new URL(record.url, 'https://example.org');
		expect(pathname + hash).toBe('/articles/late-ferry/#some-say');
		expect(searchParams.get('at')).toBe('12-20');
	});
});

describe('an example read back', () => {
	test.each([
		{ what: 'quotation marks', note: '"Who", “they” or ‘we’?' },
		{ what: 'markup', note: '<img src=x onerror=alert(1)> &amp; <b>' },
		{ what: 'signs of an address', note: '?q=1&at=0-3#fragment%20+/' },
		{ what: 'other scripts', note: 'שלום 漢字 Заха́рова' },
		{ what: 'emoji', note: '👨‍👩‍👧‍👦 🇺🇦 👍🏽' },
	])('keeps $what in its note, its headline and its sentence', ({ note }) => {
		const hard = exampleOf({ note, headline: note, before: note, quote: note, after: note });
		expect(fromRecord(toRecord(hard))).toEqual(hard);
	});

	test('whose article carries no notice has none', () => {
		const { notice: _, ...collected } = exampleOf({ origin: 'collected' });
		expect(fromRecord(toRecord(collected)).notice).toBeUndefined();
	});

	test('may lie below a base path', () => {
		expect(fromRecord({ ...record, url: `/course${record.url}` })).toEqual(example);
	});

	test('is the example, whatever stands in it', () => {
		fc.assert(
			fc.property(anyExample, (any) => {
				expect(fromRecord(toRecord(any))).toEqual(any);
			}),
		);
	});
});

describe('a record that something else wrote', () => {
	test.each([
		'at',
		'parts',
		'sentence',
		'label',
		'headline',
		'outlet',
		'form',
		'reading',
		'genre',
		'origin',
	])('is refused, and is told to lack `%s`', (name) => {
		const url = record.url.replace(new RegExp(`\\b${name}=[^&#]*`), '');
		expect(() => fromRecord({ ...record, url })).toThrow(
			`The index has no \`${name}\` for /articles/late-ferry/#some-say.`,
		);
	});
});

describe('words as they stand', () => {
	test.each([
		{ text: 'Reportedly', words: 'reportedly_' },
		{ text: 'according to', words: 'according_ to_' },
		{ text: 'the old, the new', words: 'the_ old_ new_' },
		{ text: 'Ukraine’s 21,600', words: 'ukraines_ 21600_' },
		{ text: 'self-leave', words: 'self_ leave_' },
	])('of “$text” are $words', ({ text, words }) => {
		expect(asTheyStand(text)).toBe(words);
	});
});
