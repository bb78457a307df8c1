import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/domain/signal.ts';
import { mixtureOf, soundWords, soundWordsOf } from '../../src/domain/sound-share.ts';
import { annotatedText, annotationOn, articleOf, spanOf } from './builders.ts';

const TEXT =
	'Ferry Late\n\nThe ferry was late, Lena Orlind said. Some say the engine is finished. It runs.';

function articleWith(...marked: readonly (readonly [words: string, reading: Reading])[]) {
	return articleOf(TEXT, {
		annotations: marked.map(([words, reading]) => annotationOn([spanOf(TEXT, words)], { reading })),
	});
}

describe('sound reporting', () => {
	test('is every word where nothing is weak, the headline included', () => {
		expect(soundWords(articleWith(['Lena Orlind', 'sound']))).toEqual({
			...{ words: 17, sound: 17, outside: 17 },
		});
	});

	test('is no word of a sentence with a weak passage', () => {
		expect(soundWords(articleWith(['Some say', 'weak']))).toMatchObject({ sound: 11 });
	});

	test('is every word outside weak passages, by the kinder count', () => {
		expect(soundWords(articleWith(['Some say', 'weak']))).toMatchObject({ outside: 15 });
	});

	test('is not lost twice where two weak passages overlap', () => {
		const article = articleWith(['Some say', 'weak'], ['say the engine', 'weak']);
		expect(soundWords(article)).toEqual({ words: 17, sound: 11, outside: 13 });
	});

	test('is not lost to a passage that depends', () => {
		expect(soundWords(articleWith(['Some say', 'depends']))).toMatchObject({ sound: 17 });
	});

	test('is lost to each passage of an annotation, wherever it stands', () => {
		const spans = [spanOf(TEXT, 'Some say'), spanOf(TEXT, 'runs')] as const;
		const article = articleOf(TEXT, { annotations: [annotationOn(spans, { reading: 'weak' })] });
		expect(soundWords(article)).toEqual({ words: 17, sound: 9, outside: 14 });
	});

	test('is never more than there are words outside weak passages', () => {
		fc.assert(
			fc.property(annotatedText, ({ text, annotations }) => {
				const weak = annotations.map((each) => ({ ...each, reading: 'weak' as const }));
				const { words, sound, outside } = soundWords(articleOf(text, { annotations: weak }));
				expect(sound).toBeLessThanOrEqual(words);
				expect(outside).toBeLessThanOrEqual(words);
			}),
		);
	});
});

test('the words of several articles are added up', () => {
	const articles = [articleWith(['Some say', 'weak']), articleWith()];
	expect(soundWordsOf(articles)).toEqual({ words: 34, sound: 28, outside: 32 });
});

test.each([
	{ sound: 100, mixture: 'sound' },
	{ sound: 90, mixture: 'sound' },
	{ sound: 89, mixture: 'mixed' },
	{ sound: 50, mixture: 'mixed' },
	{ sound: 49, mixture: 'weak' },
])('with $sound sound words of a hundred, an article is called $mixture', ({ sound, mixture }) => {
	expect(mixtureOf({ words: 100, sound, outside: 100 })).toBe(mixture);
});
