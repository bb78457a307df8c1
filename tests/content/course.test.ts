import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepsGraphemesWhole } from '../../src/domain/grapheme.ts';
import { formatObjection, formatProblems, PROBLEMS, RULE_IDS } from '../../src/domain/problem.ts';
import { contains } from '../../src/domain/span.ts';
import { countWords } from '../../src/domain/words.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { repeatedNotesOf } from '../../src/loaders/repeated-notes.ts';

const CONTENT = resolve('content');
const { course, problems } = loadCourse(CONTENT);
const articles = [...course.articles.values()];

test('the content has no problem', () => {
	expect(problems, formatProblems(problems)).toEqual([]);
});

test('every folder of an article was loaded', () => {
	expect([...course.articles.keys()].sort()).toEqual(readdirSync(join(CONTENT, 'articles')).sort());
	expect(articles.length).toBeGreaterThan(0);
});

test('there are lessons, modules, pages and a page for each signal', () => {
	expect(course.lessons.length).toBeGreaterThan(0);
	expect(course.modules.length).toBeGreaterThan(0);
	expect(course.pages.size).toBeGreaterThan(0);
	expect(course.signals.size).toBe(5);
});

test('no note repeats another', () => {
	expect(repeatedNotesOf(CONTENT, course).map(formatObjection)).toEqual([]);
});

describe('the seed article', () => {
	const seed = course.articles.get('ksmo-desertion');

	test('is there, with its 23 sentences', () => {
		expect(seed?.sentences).toHaveLength(23);
	});

	test('has an annotation in every sentence, and 75 at least', () => {
		const numbers = new Set(seed?.annotations.map(({ sentence }) => sentence));
		expect(numbers.size).toBe(23);
		expect(seed?.annotations.length).toBeGreaterThanOrEqual(75);
	});

	test('uses all five signals, and marks what does its job as well', () => {
		expect(new Set(seed?.annotations.map(({ signal }) => signal)).size).toBe(5);
		expect(new Set(seed?.annotations.map(({ reading }) => reading))).toContain('sound');
	});

	test('has 26 claims and 6 steps', () => {
		expect([seed?.claims.length, seed?.trail.length]).toEqual([26, 6]);
	});

	test('is collected, and has the text that was published', () => {
		const bytes = readFileSync(join(CONTENT, 'articles/ksmo-desertion/text.txt'));
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(
			'efca0847c64d013a720dc6756bfcc2c96fb429bf7f75d2dd752fcc47912ec447',
		);
		expect(seed?.about.origin).toBe('collected');
	});
});

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
	const { about, annotations, claims, text, trail } = article;

	test('has the checksum of its text', () => {
		const bytes = readFileSync(join(CONTENT, 'articles', article.id, 'text.txt'));
		expect(about.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	});

	test('says so where it was composed', () => {
		expect(about.origin === 'collected' || (about.label ?? '') !== '').toBe(true);
	});

	test('has annotations', () => {
		expect(annotations.length).toBeGreaterThan(0);
	});

	test('has notes of 20 to 80 words', () => {
		const lengths = annotations.map(({ id, note }) => ({ id, words: countWords(note) }));
		expect(lengths.filter(({ words }) => words < 20 || words > 80)).toEqual([]);
	});

	test('has labels that no two annotations share', () => {
		expect(new Set(annotations.map(({ label }) => label)).size).toBe(annotations.length);
	});

	test('has spans that keep graphemes whole, each inside one sentence', () => {
		const spans = [...annotations, ...claims].flatMap((each) => each.spans);
		for (const span of spans) {
			expect(keepsGraphemesWhole(text, span)).toBe(true);
			expect(article.sentences.filter((sentence) => contains(sentence, span))).toHaveLength(1);
		}
	});

	test('has sources under every step and every check of a fact', () => {
		const facts = claims.filter(({ check }) => check.status !== 'opinion');
		const findings = [...facts.map(({ check }) => check), ...trail];
		expect(findings.filter(({ sources }) => sources.length === 0)).toEqual([]);
	});
});

describe('help for authors', () => {
	test.each(RULE_IDS)('%s has a page', (rule) => {
		expect(course.problemPages.get(rule)?.summary.length).toBeGreaterThan(0);
	});

	test('there is no page of a rule that does not exist', () => {
		expect([...course.problemPages.keys()].filter((id) => !Object.hasOwn(PROBLEMS, id))).toEqual([]);
	});
});

test('pages that every course is lent refer to no article, note or lesson', () => {
	const references = ['signals', 'pages', 'problems'].flatMap((folder) =>
		readdirSync(join(CONTENT, folder)).flatMap((name) =>
			readFileSync(join(CONTENT, folder, name), 'utf8')
				.replace(/```[\s\S]*?```|`[^`\n]+`/g, '')
				.split('\n')
				.filter((line) => /:(?:article|note|lesson)\[/.test(line))
				.map((line) => `${folder}/${name}: ${line}`),
		),
	);
	expect(references).toEqual([]);
});
