import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { NOTHING_SEARCHED } from '../../src/domain/search-state.ts';
import { openEngine } from './open-engine.ts';
import { ownExamples, writeIndex } from './own-index.ts';

/** What was judged by reading the examples: which are relevant, and which have to come first. */
const querySchema = z.strictObject({
	query: z.string(),
	why: z.string(),
	relevant: z.array(z.string()).nonempty(),
	must: z.array(z.string()).default([]),
});

const QUERIES = z
	.array(querySchema)
	.parse(parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')));

/** The results that a reader looks at first, and those that one scrolls to. */
const FIRST = 5;
const MANY = 20;

const all = ownExamples();
const ids = new Set(all.map(({ example }) => example.id));

/** The ids that a query finds, the best first. */
const found = new Map<string, readonly string[]>();
beforeAll(async () => {
	const index = await writeIndex(all);
	const { engine, close } = await openEngine(index.dir);
	try {
		for (const { query } of QUERIES) {
			const { examples } = await engine.search({ ...NOTHING_SEARCHED, query }, []);
			found.set(
				query,
				examples.map(({ id }) => id),
			);
		}
	} finally {
		close();
		index.remove();
	}
});

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many of the relevant ones are among the best `count`. */
function hitsAmong(count: number, { query, relevant }: (typeof QUERIES)[number]): number {
	const best = (found.get(query) ?? []).slice(0, count);
	return relevant.filter((id) => best.includes(id)).length;
}

describe('the test queries', () => {
	test('are thirty, each another', () => {
		expect(new Set(QUERIES.map(({ query }) => query)).size).toBe(30);
	});

	test.each(QUERIES)('‹$query›: the examples that are judged are there, each once', (entry) => {
		expect(entry.relevant.filter((id) => !ids.has(id))).toEqual([]);
		expect(new Set(entry.relevant).size).toBe(entry.relevant.length);
	});

	test.each(QUERIES)('‹$query›: what has to come first is relevant', ({ relevant, must }) => {
		expect(must.filter((id) => !relevant.includes(id))).toEqual([]);
	});
});

describe('what is found', () => {
	test.each(QUERIES.filter(({ must }) => must.length > 0))(
		'‹$query›: has $must among the first five',
		({ query, must }) => {
			const first = (found.get(query) ?? []).slice(0, FIRST);
			expect(must.filter((id) => !first.includes(id))).toEqual([]);
		},
	);

	test('is mostly relevant: of the first five, 85 in 100', () => {
		const precisions = QUERIES.map(
			(entry) => hitsAmong(FIRST, entry) / Math.min(FIRST, entry.relevant.length),
		);
		expect(mean(precisions)).toBeGreaterThanOrEqual(0.85);
	});

	test('leaves little out: of the relevant ones, 95 in 100 are among the first twenty', () => {
		const recalls = QUERIES.map((entry) => hitsAmong(MANY, entry) / entry.relevant.length);
		expect(mean(recalls)).toBeGreaterThanOrEqual(0.95);
	});
});
