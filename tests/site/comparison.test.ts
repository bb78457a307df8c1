import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { useBrowser } from './browser.ts';
import { course, plainText, readPage } from './site.ts';

const { open } = useBrowser();
const comparisons = [...course.comparisons.values()].map((each) => [each.id, each] as const);

describe.each(comparisons)('the page of %s', (id, comparison) => {
	const path = `comparisons/${id}/`;
	const page = readPage(path);

	test('has each claim, and each article’s words for it, as they were published', () => {
		const claims = [...page.querySelectorAll('.claim:not(.counted)')];
		expect(claims.map((claim) => claim.querySelector('h2')?.textContent)).toEqual(
			comparison.claims.map(({ claim }) => claim),
		);
		const shown = claims.map((claim) => [...claim.querySelectorAll('blockquote')].map(plainText));
		expect(shown).toEqual(
			comparison.claims.map(({ told }) =>
				told.flatMap(({ article, words }) =>
					words ? [`“${textOf(article.text, words.span)}”`] : [],
				),
			),
		);
	});

	test('needs no script of its own', async () => {
		const { page: shown, requests } = await open(path);
		expect(requests.filter((request) => /marking|annotated/.test(request))).toEqual([]);
		expect(await shown.locator('annotated-text, [hidden]').count()).toBe(0);
	});

	test.for([
		[1280, comparison.articles.length],
		[375, 1],
	] as const)('has at %i px %i columns', async ([width, columns]) => {
		const { page: shown } = await open(path, { width });
		const tops = await shown.$$eval('.claim:first-of-type > .columns > li', (cells) =>
			cells.map((cell) => Math.round(cell.getBoundingClientRect().left)),
		);
		expect(new Set(tops).size).toBe(columns);
	});

	test('has on paper a column for each article, and no cell cut in two', async () => {
		const { page: shown } = await open(path, { width: 672 });
		await shown.emulateMedia({ media: 'print' });
		const cells = await shown.$$eval('.claim > .columns > li', (all) =>
			all.map((cell) => getComputedStyle(cell).breakInside),
		);
		expect(new Set(cells)).toEqual(new Set(['avoid']));
		const lefts = await shown.$$eval('.papers > li', (all) =>
			all.map((cell) => Math.round(cell.getBoundingClientRect().left)),
		);
		expect(new Set(lefts).size).toBe(comparison.articles.length);
	});

	test('is named on the list of articles and on the page of each article it compares', () => {
		const pages = ['articles/', ...comparison.articles.map((each) => `articles/${each.id}/`)];
		for (const each of pages)
			expect(readPage(each).querySelector(`a[href="/${path}"]`)?.textContent).toBe(
				comparison.title,
			);
	});

	test('says that its articles are composed, where they are', () => {
		for (const { about } of comparison.articles)
			if (about.label !== undefined)
				expect(page.querySelector('.composed')?.textContent).toContain(about.label);
	});
});

test('an article that is compared with no other says nothing of it', () => {
	expect(readPage('articles/ksmo-desertion/').querySelector('.others')).toBeNull();
});
