import { describe, expect, test } from 'vitest';
import Tellings from '../../src/components/Tellings.astro';
import type { ComparedClaim } from '../../src/domain/comparison.ts';
import { SIGNAL_IDS } from '../../src/domain/signal.ts';
import Compare from '../../src/lessons/Compare.astro';
import { annotationOn, articleOf, spanOf } from '../domain/builders.ts';
import { render } from './render.ts';

const TEXT = 'Ferry late\n\nThe ferry <Orsk> was late, Ada Berg said. It may sail.';
const { about } = articleOf(TEXT);
const post = articleOf(TEXT, {
	id: 'post',
	annotations: [
		annotationOn([spanOf(TEXT, 'Ada Berg said')], { id: 'berg', label: 'A1', sentence: 2 }),
		annotationOn([spanOf(TEXT, 'may')], {
			id: 'may',
			label: 'H1',
			sentence: 3,
			signal: 'hedge',
			form: 'calibrated',
		}),
	],
});
const bell = articleOf(TEXT, { id: 'bell', about: { ...about, outlet: 'The Orsk Bell' } });

const claims: readonly ComparedClaim[] = [
	{
		id: 'late',
		claim: 'Whether the ferry was late',
		told: [
			{
				article: post,
				words: { sentence: 2, span: spanOf(TEXT, 'The ferry <Orsk> was late, Ada Berg said') },
				kept: ['who says so', 'which ferry'],
				lost: ['the day'],
				note: 'A name and a post.',
			},
			{ article: bell, kept: [], lost: ['who says so', 'which ferry', 'the day'] },
		],
	},
];

const view = await render(Tellings, {
	articles: [post, bell],
	claims,
	signals: SIGNAL_IDS,
	level: 'h2',
	prefix: 'x2-',
});
const cells = [...view.querySelectorAll('.claim:not(.counted) > .columns > li')];
const words = (element: { textContent: string } | null | undefined) =>
	element?.textContent.replace(/\s+/g, ' ').trim();
const texts = (selector: string, within: (typeof cells)[number] | undefined) =>
	[...(within?.querySelectorAll(selector) ?? [])].map(words);

describe('articles side by side', () => {
	test('begin with each outlet, its genre, and the way to its article', () => {
		const heads = [...view.querySelectorAll('.papers > li')];
		expect(heads.map((head) => words(head.querySelector('.outlet')))).toEqual([
			'The Harbour Post',
			'The Orsk Bell',
		]);
		expect(words(heads[0]?.querySelector('.genre'))).toBe('news report, no date');
		expect(heads.map((head) => head.querySelector('a')?.getAttribute('href'))).toEqual([
			'/articles/post/',
			'/articles/bell/',
		]);
	});

	test('say that they are composed, once where they say the same', () => {
		expect(texts('.composed', view.body)).toEqual(['Written for teaching.']);
	});

	test('explain the letters that are on the page, and no others', () => {
		expect(words(view.querySelector('.legend'))).toMatch(/: A Attribution\.$/);
	});

	test('have a heading for each claim, with an address of its own', () => {
		const heading = view.querySelector('#x2-claim-late');
		expect([heading?.tagName, words(heading)]).toEqual(['H2', 'Whether the ferry was late']);
	});

	test('name the outlet in each cell', () => {
		expect(cells.map((cell) => words(cell.querySelector('.who b')))).toEqual([
			'The Harbour Post',
			'The Orsk Bell',
		]);
	});

	test('quote the words, and lead to their sentence', () => {
		const [cell] = cells;
		for (const ref of cell?.querySelectorAll('.ref') ?? []) ref.remove();
		expect(words(cell?.querySelector('blockquote'))).toBe(
			'“The ferry <Orsk> was late, Ada Berg said”',
		);
		const link = cell?.querySelector('.words > p a');
		expect([words(link), link?.getAttribute('href')]).toEqual([
			'Sentence 2 of The Harbour Post',
			'/articles/post/#s2',
		]);
	});

	test('mark what is annotated in the words, and lead to its note', async () => {
		const again = await render(Tellings, {
			articles: [post, bell],
			claims,
			signals: SIGNAL_IDS,
			level: 'h2',
		});
		const marks = [...again.querySelectorAll('blockquote mark')];
		expect(marks.map((mark) => [mark.className, words(mark)])).toEqual([['A', 'Ada Berg said']]);
		const ref = again.querySelector('blockquote .ref');
		expect([words(ref), ref?.getAttribute('href')]).toEqual(['A1', '/articles/post/#berg']);
	});

	test('mark only the wanted signals', async () => {
		const plain = await render(Tellings, {
			articles: [post, bell],
			claims,
			signals: ['hedge'],
			level: 'h2',
		});
		expect(plain.querySelectorAll('mark, .ref, .legend')).toHaveLength(0);
	});

	test('say in words what was kept and what was lost', () => {
		expect(texts('dl .kept > *', cells[0])).toEqual(['Kept', 'who says so', 'which ferry']);
		expect(texts('dl .lost > *', cells[0])).toEqual(['Lost', 'the day']);
		expect(texts('dl dt', cells[1])).toEqual(['Lost']);
	});

	test('say where a claim is not told', () => {
		expect(texts('.untold', cells[1])).toEqual(['Not told here.']);
		expect(cells[1]?.querySelector('blockquote')).toBeNull();
	});

	test('end with the labels, counted in words and drawn as boxes', () => {
		const rows = [...view.querySelectorAll('.counts > li')];
		expect(rows.map((row) => words(row.querySelector('span')))).toEqual([
			'2 kept, 1 lost',
			'0 kept, 3 lost, 1 claim not told',
		]);
		const boxes = (kind: string) => rows.map((row) => row.querySelectorAll(`rect.${kind}`).length);
		expect([boxes('kept'), boxes('lost')]).toEqual([
			[2, 0],
			[1, 3],
		]);
	});
});

describe('a comparison in a lesson', () => {
	const lesson = { slug: 'the-trail' };

	test('shows the chosen claims below its title, and leads to all of them', async () => {
		const props = { comparison: 'dam-night', claims: 'people,call', title: 'Two claims' };
		const shown = await render(Compare, props, lesson);
		expect(words(shown.querySelector('h3'))).toBe('Two claims');
		const ids = [...shown.querySelectorAll('h4[id]')].map(({ id }) => id.replace(/^x\d+-/, ''));
		expect(ids).toEqual(['claim-call', 'claim-people']);
		expect(shown.querySelector('section > p a')?.getAttribute('href')).toBe(
			'/comparisons/dam-night/',
		);
	});

	test('shows all of them, and leads nowhere else, where none is chosen', async () => {
		const shown = await render(Compare, { comparison: 'dam-night' }, lesson);
		expect(words(shown.querySelector('h3'))).toBe('One night at the dam, told four ways');
		expect(shown.querySelectorAll('h4[id]').length).toBeGreaterThan(2);
		expect(shown.querySelector('section.comparison > p')).toBeNull();
	});

	test('marks only what the lesson teaches', async () => {
		const shown = await render(Compare, { comparison: 'dam-night' }, lesson);
		const letters = new Set([...shown.querySelectorAll('mark')].map((mark) => mark.className[0]));
		expect([...letters].sort()).toEqual(['A', 'R']);
	});
});
