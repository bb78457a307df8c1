import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { addComparison, COMPARISON } from '../content/comparison.ts';
import { append, type Change, replace, withDraft, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const LESSON = 'lessons/late-ferry.mdx';

/** What is wrong with the good course once it has a comparison and that is changed. */
async function wrong(...changes: Change[]): Promise<string[]> {
	return placesOf(await problemsAfter(addComparison(), ...changes));
}

async function comparisonsOf(...changes: Change[]) {
	const { course } = await withDraft(changes, (dir) => loadCourse(dir));
	return course.comparisons;
}

describe('the comparisons of a course', () => {
	test('are none where it has no such folder, and nothing is wrong with that', async () => {
		expect((await comparisonsOf()).size).toBe(0);
		expect(await problemsAfter()).toEqual([]);
	});

	test('have the articles and claims of their files, with nothing wrong', async () => {
		const comparison = (await comparisonsOf(addComparison())).get('two-ferries');
		expect(comparison?.articles.map(({ id }) => id)).toEqual(['ferry-delay', 'ferry-again']);
		expect(comparison?.claims.map(({ id }) => id)).toEqual(['late', 'boat']);
		expect(await wrong()).toEqual([]);
	});

	test('have the words of each telling, and its note in order', async () => {
		const comparison = (await comparisonsOf(addComparison())).get('two-ferries');
		const [telling] = comparison?.claims[0]?.told ?? [];
		expect(telling?.words && textOf(telling.article.text, telling.words.span)).toBe(
			'12 of 20 days in May',
		);
		expect(telling?.note).toBe('A number with its whole, on one line.');
	});

	test('have no words where an article does not tell a claim', async () => {
		const comparison = (await comparisonsOf(addComparison())).get('two-ferries');
		const untold = comparison?.claims[1]?.told[1];
		expect([untold?.words, untold?.kept, untold?.lost]).toEqual([
			undefined,
			[],
			['that it is open'],
		]);
	});
});

describe('a comparison says where it is wrong', () => {
	const list = 'articles: [ferry-delay, ferry-again]';

	test.each([
		['an article is not there', list, 'articles: [ferry-delay, ferry]', '3:25 article-unknown'],
		['it has one article', list, 'articles: [ferry-delay]', '3:11 yaml-shape'],
		['a quote is not there', 'quote: came in', 'quote: come in', '17:16 quote-not-found'],
		['a sentence is not there', 'sentence: 6', 'sentence: 60', '23:19 sentence-unknown'],
		['a claim has an id twice', 'id: boat', 'id: late', '19:9 id-duplicate'],
		['a claim’s id is no address', 'id: boat', 'id: A Boat', '19:9 id-shape'],
		['a field is not known', 'summary:', 'sum: 2\nsummary:', '2:1 yaml-shape'],
		['a sentence has no quote', '        quote: may buy a second boat\n', '', '22:9 yaml-shape'],
		['a quote has no sentence', '        sentence: 6\n', '', '22:9 yaml-shape'],
	])('where %s', async (_what, words, by, place) => {
		expect(await wrong(replace(COMPARISON, words, by))).toEqual([`${COMPARISON}:${place}`]);
	});

	test('where an article is named twice', async () => {
		const twice = replace(COMPARISON, list, 'articles: [ferry-delay, ferry-again, ferry-delay]');
		expect(await wrong(twice)).toEqual([`${COMPARISON}:3:38 id-duplicate`]);
	});

	test('where something is kept of what is not told', async () => {
		const kept = replace(COMPARISON, '        lost: [that it is open]', '        kept: [a boat]');
		const [problem, ...more] = await problemsAfter(addComparison(), kept);
		expect(more).toEqual([]);
		expect([problem?.rule, problem?.line, problem?.expected]).toEqual([
			'yaml-shape',
			27,
			'no label, where the article does not tell the claim',
		]);
	});

	test.each([
		['misses an article', '      - article: ferry-again\n        lost: [that it is open]\n', ''],
		[
			'has an article twice',
			'      - article: ferry-again\n        lost: [that it is open]',
			'      - article: ferry-delay\n        lost: [that it is open]',
		],
		[
			'names an article that is not compared',
			'- article: ferry-again\n        lost',
			'- article: nope\n        lost',
		],
	])('where a claim %s', async (_what, words, by) => {
		const [problem, ...more] = await problemsAfter(addComparison(), replace(COMPARISON, words, by));
		expect(more).toEqual([]);
		expect([problem?.rule, problem?.line]).toEqual(['yaml-shape', 21]);
		expect(problem?.expected).toContain('in the order of `articles`: `ferry-delay`, `ferry-again`');
	});

	test('where its claims tell the articles in another order', async () => {
		const swapped = replace(COMPARISON, list, 'articles: [ferry-again, ferry-delay]');
		expect(await wrong(swapped)).toEqual([
			`${COMPARISON}:7:5 yaml-shape`,
			`${COMPARISON}:21:5 yaml-shape`,
		]);
	});

	test('where its folder holds something else', async () => {
		expect(await wrong(write('comparisons/two.yml', 'title: Two\n'))).toEqual([
			'comparisons/two.yml:1:1 file-unexpected',
		]);
	});

	test('where its name is no address', async () => {
		const odd = write('comparisons/Two Ferries.yaml', 'title: Two\n');
		expect(await wrong(odd)).toContain('comparisons/Two Ferries.yaml:1:1 id-shape');
	});
});

describe('a lesson that shows a comparison', () => {
	const compare = (attributes: string) => append(LESSON, `\n<Compare ${attributes} />\n`);

	test('may name one and a choice of its claims', async () => {
		expect(await wrong(compare('comparison="two-ferries" claims="boat, late"'))).toEqual([]);
	});

	test('is wrong about one that is not there', async () => {
		const [problem, ...more] = await problemsAfter(
			addComparison(),
			compare('comparison="ferries"'),
		);
		expect(more).toEqual([]);
		expect([problem?.rule, problem?.expected]).toEqual([
			'comparison-unknown',
			'the name of a comparison: `two-ferries`',
		]);
	});

	test('is wrong about a claim that is not there, and told where to look', async () => {
		const [problem, ...more] = await problemsAfter(
			addComparison(),
			compare('comparison="two-ferries" claims="boats"'),
		);
		expect(more).toEqual([]);
		expect([problem?.rule, problem?.hint]).toEqual([
			'claim-unknown',
			'Claims are listed in `comparisons/two-ferries.yaml`.',
		]);
	});

	test('is not held against a comparison that cannot be read', async () => {
		const broken = replace(COMPARISON, 'title: One ferry, told twice\n', '');
		expect(await wrong(broken, compare('comparison="two-ferries" claims="boats"'))).toEqual([
			`${COMPARISON}:1:1 yaml-shape`,
		]);
	});
});

test('a quote of an article that cannot be read is not held against the comparison', async () => {
	const broken = replace('articles/ferry-again/about.yaml', 'title:', 'titel:');
	const found = await wrong(broken);
	expect(found.filter((place) => place.startsWith('comparisons'))).toEqual([]);
	expect(found.length).toBeGreaterThan(0);
});
