import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, hasPhrase, isEmpty, LONGEST_QUERY, parseQuery } from '../../src/domain/query.ts';
import { anyText } from './builders.ts';

describe('a query', () => {
	test.each([
		{ source: 'mass exodus', words: ['mass', 'exodus'], phrases: [] },
		{ source: '  mass \n\t exodus\u00a0now ', words: ['mass', 'exodus', 'now'], phrases: [] },
		{ source: '"mass exodus"', words: [], phrases: ['mass exodus'] },
		{ source: '“mass exodus”', words: [], phrases: ['mass exodus'] },
		{ source: '„mass exodus“', words: [], phrases: ['mass exodus'] },
		{ source: '«mass exodus»', words: [], phrases: ['mass exodus'] },
		{ source: '” mass exodus ”', words: [], phrases: ['mass exodus'] },
		{ source: '“mass exodus"', words: [], phrases: ['mass exodus'] },
		{ source: '"third year" February', words: ['February'], phrases: ['third year'] },
		{ source: 'in "third year" again', words: ['in', 'again'], phrases: ['third year'] },
		{ source: '"third year""mass exodus"', words: [], phrases: ['third year', 'mass exodus'] },
		{ source: '"mass exodus', words: [], phrases: ['mass exodus'] },
		{ source: 'the “mass exodus', words: ['the'], phrases: ['mass exodus'] },
		{ source: 'the mass exodus"', words: ['the', 'mass', 'exodus'], phrases: [] },
		{ source: '""', words: [], phrases: [] },
		{ source: '"…" — “!”', words: [], phrases: [] },
		{ source: '.,;:!? - & <>', words: [], phrases: [] },
		{ source: '', words: [], phrases: [] },
		{ source: '- self-leave -', words: ['self-leave'], phrases: [] },
		{ source: '21,600', words: ['21,600'], phrases: [] },
		{ source: "Ukraine's 'army'", words: ["Ukraine's", "'army'"], phrases: [] },
	])('‹$source›', ({ source, words, phrases }) => {
		expect(parseQuery(source)).toEqual({ words, phrases, isCut: false });
	});

	test.each(['', '   ', '""', '“', '… — !', '\u0301'])('‹%s› is empty', (source) => {
		expect(isEmpty(parseQuery(source))).toBe(true);
	});

	test.each(['a', '"a"', '7'])('‹%s› is not empty', (source) => {
		expect(isEmpty(parseQuery(source))).toBe(false);
	});

	test('as long as is searched is not cut', () => {
		const { words, isCut } = parseQuery('x'.repeat(LONGEST_QUERY));
		expect([words[0]?.length, isCut]).toEqual([LONGEST_QUERY, false]);
	});

	test('that is longer is cut, and says so', () => {
		const { words, isCut } = parseQuery(`${'word '.repeat(10_000)}`);
		expect([words.length, isCut]).toEqual([LONGEST_QUERY / 5, true]);
	});

	test('that is cut in a phrase keeps its beginning', () => {
		const { phrases } = parseQuery(`"${'x'.repeat(LONGEST_QUERY)}"`);
		expect(phrases).toEqual(['x'.repeat(LONGEST_QUERY - 1)]);
	});

	test('loses no letter and no digit, whatever it is', () => {
		const lettersOf = (texts: readonly string[]) =>
			[...texts.map(fold).join('').replaceAll(' ', '')].sort().join('');
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', '7', ' ', '"', '“', '”', '„', '«', '»')), (all) => {
				const { words, phrases } = parseQuery(all.join(''));
				expect(lettersOf([...words, ...phrases])).toBe(lettersOf(all));
			}),
		);
	});
});

describe('folded', () => {
	test.each([
		{ text: 'FOREIGN Ministry', folded: 'foreign ministry' },
		{ text: "Ukraine's", folded: 'ukraines' },
		{ text: 'Ukraine’s', folded: 'ukraines' },
		{ text: '‘quoted’', folded: 'quoted' },
		{ text: 'Zakhárova', folded: 'zakharova' },
		{ text: 'Заха\u0301рова', folded: 'захарова' },
		{ text: 'İzmir naïve Ångström', folded: 'izmir naive angstrom' },
		{ text: 'ﬁnal', folded: 'final' },
		{ text: 'self-leave', folded: 'self leave' },
		{ text: 'left—gone', folded: 'left gone' },
		{ text: 'U.S.', folded: 'u s' },
		{ text: '21,600', folded: '21600' },
		{ text: '1,234,567', folded: '1234567' },
		{ text: '3.5', folded: '35' },
		{ text: '18,000.', folded: '18000' },
		{ text: 'in 2022, 15 of 20', folded: 'in 2022 15 of 20' },
		{ text: '21 600', folded: '21 600' },
		{ text: '21\u00a0600', folded: '21 600' },
		{ text: '40%', folded: '40' },
		{ text: '  “…” \n', folded: '' },
		{ text: '', folded: '' },
	])('‹$text› is ‹$folded›', ({ text, folded }) => {
		expect(fold(text)).toBe(folded);
	});

	test('any text has only letters, digits and single spaces between them', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
				expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
			}),
		);
	});

	test('a text that is folded does not change', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

describe('a phrase', () => {
	const text = 'Officials said: “The mass-exodus, in 2022, cost 21,600 men’s lives.”';

	test.each([
		{ where: 'at the beginning', phrase: 'officials' },
		{ where: 'at the end', phrase: 'lives' },
		{ where: 'across punctuation', phrase: 'said the mass' },
		{ where: 'across a hyphen', phrase: 'mass exodus' },
		{ where: 'with other punctuation', phrase: 'EXODUS — in 2022' },
		{ where: 'with a number written otherwise', phrase: 'cost 21600' },
		{ where: 'with another apostrophe', phrase: "men's lives" },
		{ where: 'as the whole text', phrase: text },
	])('is found $where', ({ phrase }) => {
		expect(hasPhrase(text, phrase)).toBe(true);
	});

	test.each([
		{ why: 'that ends inside a word', phrase: 'mass exo' },
		{ why: 'that begins inside a word', phrase: 'xodus in' },
		{ why: 'that lies inside a word', phrase: 'official' },
		{ why: 'inside a number', phrase: '21' },
		{ why: 'with a word between', phrase: 'mass in' },
		{ why: 'in another order', phrase: 'exodus mass' },
		{ why: 'with another form of a word', phrase: 'mass exoduses' },
	])('$why is not found', ({ phrase }) => {
		expect(hasPhrase(text, phrase)).toBe(false);
	});

	const anyWords = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 8 });
	const anyGap = fc.constantFrom(' ', ', ', ' — ', '-', '.” “', '\n');

	test('is found wherever its words follow each other, whatever stands between', () => {
		fc.assert(
			fc.property(anyWords, anyWords, anyWords, anyGap, (before, phrase, after, gap) => {
				const words = [...before, ...phrase, ...after].join(gap);
				expect(hasPhrase(words, phrase.join(' '))).toBe(true);
			}),
		);
	});

	test('is found only where its words follow each other', () => {
		fc.assert(
			fc.property(anyWords, anyWords, anyGap, (words, phrase, gap) => {
				const follow = words.some((_, at) => phrase.every((word, n) => words[at + n] === word));
				expect(hasPhrase(words.join(gap), phrase.join(' '))).toBe(follow);
			}),
		);
	});
});
