import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { exampleRef } from '../../src/domain/example.ts';
import { NOTHING_SEARCHED } from '../../src/domain/search-state.ts';
import { openEngine } from './open-engine.ts';
import { ownExamples, writeIndex } from './own-index.ts';

const ref = z.string().regex(/^[\da-z-]+\/[\da-z-]+$/, 'an article and an id, `article/id`');

/**
 * What was judged by reading the examples: which are relevant, and which have to come first. Where
 * none is relevant, nothing may be found.
 */
const querySchema = z.strictObject({
	query: z.string(),
	why: z.string(),
	relevant: z.array(ref),
	must: z.array(ref).default([]),
});

const ALL_QUERIES = z
	.array(querySchema)
	.parse(parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')));
const QUERIES = ALL_QUERIES.filter(({ relevant }) => relevant.length > 0);
const FOR_NOTHING = ALL_QUERIES.filter(({ relevant }) => relevant.length === 0);

/** The results that a reader looks at first, and those that one scrolls to. */
const FIRST = 5;
const MANY = 20;

const all = ownExamples();
const refs = new Set(all.map(({ example }) => exampleRef(example)));

/** What a query finds, the best first, as a reader sees it: after the last come ones that nearly fit. */
const found = new Map<string, readonly string[]>();
/** How many have all that was asked for. */
const totals = new Map<string, number>();
beforeAll(async () => {
	const index = await writeIndex(all);
	const { engine, close } = await openEngine(index.dir);
	try {
		for (const { query } of ALL_QUERIES) {
			const answer = await engine.search({ ...NOTHING_SEARCHED, query }, []);
			found.set(query, [...answer.examples, ...answer.nearly].map(exampleRef));
			totals.set(query, answer.total);
		}
	} finally {
		close();
		index.remove();
	}
});

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * How many of the relevant ones are among the best `count`, as a share of how many could be: where
 * more than `count` are relevant, as for a form of which there are forty, not all of them can.
 */
function shareAmong(count: number, { query, relevant }: (typeof QUERIES)[number]): number {
	const best = (found.get(query) ?? []).slice(0, count);
	const hits = relevant.filter((each) => best.includes(each));
	return hits.length / Math.min(count, relevant.length);
}

describe('the test queries', () => {
	test('are at least a hundred, each another', () => {
		expect(QUERIES.length).toBeGreaterThanOrEqual(100);
		expect(found.size).toBe(ALL_QUERIES.length);
	});

	test.each(QUERIES)('‹$query›: the examples that are judged are there, each once', (entry) => {
		expect(entry.relevant.filter((each) => !refs.has(each))).toEqual([]);
		expect(new Set(entry.relevant).size).toBe(entry.relevant.length);
	});

	test.each(QUERIES)('‹$query›: what has to come first is relevant', ({ relevant, must }) => {
		expect(must.filter((each) => !relevant.includes(each))).toEqual([]);
	});
});

describe('what is found', () => {
	test.each(QUERIES.filter(({ must }) => must.length > 0))(
		'‹$query›: has $must among the first five',
		({ query, must }) => {
			const first = (found.get(query) ?? []).slice(0, FIRST);
			expect(must.filter((each) => !first.includes(each))).toEqual([]);
		},
	);

	test('is mostly relevant: of the first five, 85 in 100', () => {
		expect(mean(QUERIES.map((entry) => shareAmong(FIRST, entry)))).toBeGreaterThanOrEqual(0.85);
	});

	test('leaves little out: of the relevant ones, 95 in 100 are among the first twenty', () => {
		expect(mean(QUERIES.map((entry) => shareAmong(MANY, entry)))).toBeGreaterThanOrEqual(0.95);
	});

	test.each(FOR_NOTHING)('‹$query›: is nothing', ({ query }) => {
		expect(totals.get(query)).toBe(0);
	});
});
