import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOTATIONS, composeArticle, SENTENCES } from '../../scripts/bench/compose.ts';
import { generateCourse } from '../../scripts/bench/generate.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import { formsOf, SIGNAL_IDS } from '../../src/domain/signal.ts';
import { countWords } from '../../src/domain/words.ts';
import { type Course, loadCourse } from '../../src/loaders/course.ts';

let dir: string;
let loaded: ReturnType<typeof loadCourse>;

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'who-says-bench-test-'));
	generateCourse(dir, 3);
	loaded = loadCourse(dir);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

function articles(): Course['articles'] {
	return loaded.course.articles;
}

describe('a generated course', () => {
	it('loads without a problem in its articles', () => {
		const problems = loaded.problems.filter(({ file }) => file.startsWith('articles'));
		expect(formatProblems(problems)).toMatch(/^0 problems/);
	});

	it('has as many articles as were asked for', () => {
		expect([...articles().keys()]).toEqual(['composed-00001', 'composed-00002', 'composed-00003']);
	});

	it.each([0, 1, 2])('article %i is as long as a news report', (index) => {
		const article = [...articles().values()][index];
		expect(article?.sentences).toHaveLength(SENTENCES);
		expect(article?.annotations).toHaveLength(ANNOTATIONS);
		expect(article?.claims).toHaveLength(8);
		expect(article?.trail).toHaveLength(3);
		expect(countWords(article?.text ?? '')).toBeGreaterThan(540);
		expect(countWords(article?.text ?? '')).toBeLessThan(660);
	});

	it.each([0, 1, 2])('article %i shows every form of every signal', (index) => {
		const found = [...articles().values()][index]?.annotations ?? [];
		const forms = new Set(found.map(({ signal, form }) => `${signal}/${form}`));
		const all = SIGNAL_IDS.flatMap((id) => formsOf(id).map((form) => `${id}/${form}`));
		expect([...forms].sort()).toEqual(all.sort());
	});

	it('has spans that hold others and spans that cross others', () => {
		const spans = [...articles().values()][0]?.annotations.map((each) => each.spans[0]) ?? [];
		const pairs = spans.flatMap((a) => spans.filter((b) => a !== b).map((b) => [a, b] as const));
		expect(pairs.some(([a, b]) => a.start <= b.start && b.end <= a.end)).toBe(true);
		expect(pairs.some(([a, b]) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(
			true,
		);
	});

	it('is the same for the same seed, and another for another', () => {
		expect(composeArticle(7, 1)).toEqual(composeArticle(7, 1));
		expect(composeArticle(7, 1).text).not.toBe(composeArticle(7, 2).text);
	});
});
