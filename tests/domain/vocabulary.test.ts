import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { correct, isIn, isKnown, toVocabulary } from '../../src/domain/vocabulary.ts';

describe('a vocabulary', () => {
	test('has the most frequent word first', () => {
		expect(toVocabulary(['army said army', 'said army'])).toEqual(['army', 'said']);
	});

	test('has words that are as frequent by their letters', () => {
		expect(toVocabulary(['said army front'])).toEqual(['army', 'front', 'said']);
	});

	test('has a word that one text alone has', () => {
		expect(toVocabulary(['army', 'army deserters'])).toContain('deserters');
	});

	test('has words folded: without case, accents and apostrophes', () => {
		expect(toVocabulary(['Zakhárova’s “ARMY”'])).toEqual(['army', 'zakharovas']);
	});

	test('has both pieces of a word with a hyphen, and a number in one', () => {
		expect(toVocabulary(['self-leave 21,600'])).toEqual(['21600', 'leave', 'self']);
	});

	test('has no word of one or two letters', () => {
		expect(toVocabulary(['it is an army'])).toEqual(['army']);
	});

	test.each([{ texts: [] }, { texts: ['', ' — '] }])('of $texts is empty', ({ texts }) => {
		expect(toVocabulary(texts)).toEqual([]);
	});

	test('holds 20,000 words, the most frequent ones', () => {
		const rare = Array.from({ length: 20_000 }, (_, number) => `rare${number}`);
		const words = toVocabulary([...rare, 'zebra zebra']);
		expect(words).toHaveLength(20_000);
		expect(words[0]).toBe('zebra');
	});

	test('is the same in whatever order the texts come', () => {
		const anyTexts = fc.array(fc.stringMatching(/^[a-c ]{0,12}$/), { maxLength: 6 });
		fc.assert(
			fc.property(anyTexts, (texts) => {
				expect(toVocabulary([...texts].reverse())).toEqual(toVocabulary(texts));
			}),
		);
	});
});

const VOCABULARY = ['corroborated', 'army', 'deserters', 'morale', 'self', 'leave', '21600'];

describe('a word is known', () => {
	test.each([
		{ how: 'as it stands', word: 'morale' },
		{ how: 'in other letters', word: 'MORÁLE' },
		{ how: 'in another form', word: 'corroborating' },
		{ how: 'as the beginning of a word', word: 'deser' },
		{ how: 'with both its pieces', word: 'self-leave' },
		{ how: 'as a number with its comma', word: '21,600' },
		{ how: 'as a number without', word: '21600' },
		{ how: 'as the beginning of a number', word: '21,6' },
		{ how: 'for being short', word: 'of' },
	])('$how', ({ word }) => {
		expect(isKnown(word, VOCABULARY, stemmer)).toBe(true);
	});

	test.each([
		{ why: 'it is another', word: 'navy' },
		{ why: 'it has a slip', word: 'morsle' },
		{ why: 'it is the end of one', word: 'serters' },
		{ why: 'one of its pieces is none', word: 'self-doubt' },
		{ why: 'the number is another', word: '21,700' },
	])('not where $why', ({ word }) => {
		expect(isKnown(word, VOCABULARY, stemmer)).toBe(false);
	});
});

describe('a text has a word', () => {
	const text = 'Officials corroborated 21,600 cases of self-leave from the battlefield.';

	test.each([
		{ how: 'as it stands', word: 'officials' },
		{ how: 'in another form', word: 'corroboration' },
		{ how: 'as the beginning of one', word: 'battle' },
		{ how: 'as a number', word: '21600' },
		{ how: 'with a hyphen', word: 'self-leave' },
		{ how: 'in two pieces', word: 'selfleave' },
		{ how: 'with a hyphen that the text has not', word: 'battle-field' },
	])('$how', ({ word }) => {
		expect(isIn(word, text, stemmer)).toBe(true);
	});

	test.each(['navy', 'self-doubt', '21,700', 'corrobrated'])('not “%s”', (word) => {
		expect(isIn(word, text, stemmer)).toBe(false);
	});

	test('of its own, whichever it is', () => {
		const missing = text.split(' ').filter((word) => !isIn(word, text, stemmer));
		expect(missing).toEqual([]);
	});
});

describe('a word with a slip', () => {
	test.each([
		{ word: 'corrobrated', meant: 'corroborated' },
		{ word: 'Morsle', meant: 'morale' },
		{ word: 'eserters', meant: 'deserters' },
		{ word: 'amry', meant: 'army' },
		{ word: '21660', meant: '21600' },
		{ word: '21,660', meant: '21600' },
	])('“$word” is taken for “$meant”', ({ word, meant }) => {
		expect(correct(word, VOCABULARY)).toBe(meant);
	});

	test('is taken for the most frequent of the near ones', () => {
		expect(correct('losx', ['loss', 'lost', 'load'])).toBe('loss');
		expect(correct('losx', ['lost', 'loss', 'load'])).toBe('lost');
		expect(correct('lods', ['loss', 'lads', 'lots'])).toBe('loss');
	});

	test('is taken for one that begins and ends alike before a more frequent one', () => {
		expect(correct('reportedy', ['reported', 'reportedly'])).toBe('reportedly');
		expect(correct('losd', ['loss', 'lost', 'load'])).toBe('load');
	});

	test.each([
		{ why: 'two slips', word: 'crrobrated' },
		{ why: 'nothing near', word: 'zeppelin' },
		{ why: 'three letters: too many are near', word: 'amy' },
		{ why: 'no slip', word: 'army' },
	])('with $why is taken for nothing', ({ word }) => {
		expect(correct(word, VOCABULARY)).toBeUndefined();
	});
});
