import { describe, expect, it } from 'vitest';
import { ANNOTATIONS } from '../../scripts/bench/compose.ts';
import { composeExamples } from '../../scripts/bench/search/compose-examples.ts';
import { drawQueries, SHARES } from '../../scripts/bench/search/queries.ts';
import { wordOfRank } from '../../scripts/bench/search/rare-words.ts';
import { precisionAt, recallAt } from '../../scripts/bench/search/relevance.ts';
import { sentenceText } from '../../src/domain/example.ts';
import { countFacets, FACET_IDS } from '../../src/domain/facet.ts';

// Enough for the rarest value of a facet.
const ARTICLES = 50;
const all = [...composeExamples(ARTICLES)];

describe('generated examples', () => {
	it('are as many as the articles have annotations', () => {
		expect(all).toHaveLength(ARTICLES * ANNOTATIONS);
	});

	it('are the same for the same seed, and others for another', () => {
		expect([...composeExamples(2, 3)]).toEqual([...composeExamples(2, 3)]);
		expect([...composeExamples(2, 3)]).not.toEqual([...composeExamples(2, 4)]);
	});

	it('begin alike, however many there are', () => {
		expect([...composeExamples(3)]).toEqual(all.slice(0, 3 * ANNOTATIONS));
	});

	it.each([
		['reading', 3],
		['signal', 5],
		['form', 28],
		['voice', 7],
		['genre', 12],
		['level', 3],
		['lesson', 15],
		['module', 5],
		['origin', 1],
	] as const)('have the facet %s with %i values', (facet, values) => {
		const counts = countFacets(all.map(({ facets }) => facets))[facet];
		expect(Object.keys(counts ?? {})).toHaveLength(values);
	});

	it('have every facet there is', () => {
		expect(new Set(all.flatMap(({ facets }) => Object.keys(facets)))).toEqual(new Set(FACET_IDS));
	});

	it('hold a phrase of their sentence', () => {
		const [first] = all;
		expect(first && sentenceText(first.example)).toContain(first?.example.quote);
		expect(all.every(({ example }) => example.quote.length > 0)).toBe(true);
	});
});

describe('made-up words', () => {
	it('differ from rank to rank', () => {
		const words = Array.from({ length: 50_000 }, (_, at) => wordOfRank(at + 1));
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('drawn queries', () => {
	it('are the same for the same examples', () => {
		expect(drawQueries(all)).toEqual(drawQueries(all));
	});

	it('begin with a word for each share of the examples, and go on with 20 others', () => {
		const { cold, warm } = drawQueries(all);
		expect(cold).toHaveLength(SHARES.length);
		expect(new Set([...cold, ...warm]).size).toBe(SHARES.length + 20);
	});
});

describe('precision', () => {
	it.each([
		['all of the first five are relevant', 'abcde', 'abcdefg', 1],
		['two of the first five are relevant', 'axbyz', 'abcdefg', 0.4],
		['the only relevant one is among the first five', 'xya', 'a', 1],
		['the relevant ones stand after the first five', 'vwxyzab', 'ab', 0],
		['nothing is found', '', 'ab', 0],
		['nothing is relevant', 'ab', '', 1],
	])('%s', (_, ranked, relevant, expected) => {
		expect(precisionAt([...ranked], [...relevant], 5)).toBeCloseTo(expected);
	});
});

describe('recall', () => {
	it.each([
		['all are found', 'xab', 'ab', 1],
		['one of two is found', 'xa', 'ab', 0.5],
		['one of two stands too far down', 'axyb', 'ab', 0.5],
		['nothing is relevant', 'ab', '', 1],
	])('%s', (_, ranked, relevant, expected) => {
		expect(recallAt([...ranked], [...relevant], 3)).toBeCloseTo(expected);
	});
});
