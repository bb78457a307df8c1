import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Voice } from '../../src/domain/voice.ts';
import { toVoicesView } from '../../src/domain/voices-view.ts';
import { countWords } from '../../src/domain/words.ts';
import { annotationOn, articleOf, loadSeed, spanOf } from './builders.ts';

const text = 'Head\n\nThe mayor says all is well. Reports say more. Nobody asked.';
const mayor: Voice = { id: 'mayor', name: 'The mayor', role: 'official', side: 'town' };
const clerk: Voice = { ...mayor, id: 'clerk', via: 'mayor', side: 'office' };
const reports: Voice = { id: 'reports', name: '“reports”', role: 'unnamed' };

function said(words: string, voice: string, sentence: number, fields: Partial<Annotation> = {}) {
	return annotationOn([spanOf(text, words)], { voice, sentence, ...fields });
}

function viewOf(...annotations: Annotation[]) {
	const fields: Partial<Article> = {
		annotations,
		voices: new Map([mayor, clerk, reports].map((voice) => [voice.id, voice])),
		sides: new Map([
			['town', { id: 'town', name: 'the town' }],
			['office', { id: 'office', name: 'the office' }],
		]),
	};
	return toVoicesView(articleOf(text, fields));
}

describe('a sentence', () => {
	test.each([
		{ what: 'a named voice', annotation: said('The mayor', 'mayor', 2), sourcing: 'named' },
		{ what: 'an unnamed voice', annotation: said('The mayor', 'reports', 2), sourcing: 'pointed' },
		{
			what: 'an attribution without a voice',
			annotation: annotationOn([spanOf(text, 'The mayor')], { sentence: 2 }),
			sourcing: 'none',
		},
		{
			what: 'a voice on another signal',
			annotation: said('The mayor', 'mayor', 2, { signal: 'framing' }),
			sourcing: 'none',
		},
	])('with $what', ({ annotation, sourcing }) => {
		expect(viewOf(annotation).sentences[1]?.sourcing).toBe(sourcing);
	});

	test('that names one source and points at another names one', () => {
		const view = viewOf(said('The mayor', 'mayor', 2), said('well', 'reports', 2));
		expect(view.sentences[1]?.sourcing).toBe('named');
	});

	test('lists a voice once', () => {
		const view = viewOf(said('The mayor', 'mayor', 2), said('says', 'mayor', 2));
		expect(view.sentences[1]?.voices.map(({ id }) => id)).toEqual(['mayor']);
	});

	test('is counted once', () => {
		const view = viewOf(said('The mayor', 'mayor', 2), said('Reports', 'reports', 3));
		expect(view.counts).toEqual({ named: 1, pointed: 1, none: 2 });
	});

	test('that hears a voice through another is named by the one it hears', () => {
		const view = viewOf(said('The mayor', 'mayor', 2), said('all', 'clerk', 2));
		expect(view.namedBySide).toEqual([{ side: { id: 'town', name: 'the town' }, sentences: 1 }]);
	});
});

describe('words', () => {
	test('of an attribution and its parts belong to its side, each once', () => {
		const view = viewOf(
			said('The mayor', 'mayor', 2, {
				parts: {
					source: spanOf(text, 'The mayor'),
					cue: spanOf(text, 'says'),
					content: spanOf(text, 'all is well'),
				},
			}),
		);
		expect(view.shares.map(({ speaker, words }) => [speaker, words])).toEqual([
			['side', 6],
			['other', 0],
			['text', 6],
		]);
	});

	test('that two voices speak belong to the first', () => {
		const view = viewOf(said('The mayor says all', 'mayor', 2), said('all is', 'clerk', 2));
		expect(view.shares.map(({ side, words }) => [side?.id, words])).toEqual([
			['town', 4],
			['office', 1],
			[undefined, 0],
			[undefined, 7],
		]);
	});

	test('of a voice of no side are others’', () => {
		const view = viewOf(said('Reports say more', 'reports', 3));
		expect(view.shares.find(({ speaker }) => speaker === 'other')?.words).toBe(3);
	});

	test('of nobody are the text’s', () => {
		expect(viewOf().shares.at(-1)).toEqual({
			side: undefined,
			speaker: 'text',
			words: 12,
			share: 1,
		});
	});
});

describe('the seed article', () => {
	const article = loadSeed();
	const view = toVoicesView(article);

	test('names a source in 7 sentences, points at one in 6, has none in 10', () => {
		expect(view.counts).toEqual({ named: 7, pointed: 6, none: 10 });
	});

	test('names the Russian state in six of the seven', () => {
		expect(view.namedBySide.map(({ side, sentences }) => [side.id, sentences])).toEqual([
			['russian-state', 6],
			['german-media', 1],
		]);
	});

	test('has a source in sentences 3, 5, 6, 7, 12, 16 and 19', () => {
		const named = view.sentences.filter(({ sourcing }) => sourcing === 'named');
		expect(named.map(({ sentence }) => sentence)).toEqual([3, 5, 6, 7, 12, 16, 19]);
	});

	test('has words that add up to those of the article', () => {
		const sum = view.shares.reduce((total, { words }) => total + words, 0);
		expect(sum).toBe(countWords(article.text));
	});

	test('has shares that add up to one, none of them below nothing', () => {
		const shares = view.shares.map(({ share }) => share);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
		expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
	});

	test('gives the Russian state the most words of any side', () => {
		expect(view.shares[0]?.side?.id).toBe('russian-state');
	});
});
