// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { SiteFound } from '../../src/client/search/site-engine.ts';
import type { Hit } from '../../src/client/search/site-hit.ts';
import { renderDialog, renderFailure, renderFound } from '../../src/client/site-search-html.ts';
import { countResults } from '../../src/text/site-search.ts';
import { exampleOf } from '../domain/example-builders.ts';

const HARD = '<img src=x onerror=alert(1)> "two" & \'three\'';
const NOTHING: SiteFound = { groups: [], hits: [], corrected: [], unknown: [], isCut: false };

function found(kind: 'article' | 'example' | 'signal', hit: Partial<Hit>, total = 1): SiteFound {
	const hits = [{ title: 'A title', address: '/somewhere/', excerpt: 'Some words.', ...hit }];
	return { ...NOTHING, groups: [{ kind, total, hits }] };
}

beforeEach(() => {
	document.body.innerHTML = '';
});

function show(html: string): HTMLElement {
	document.body.innerHTML = html;
	return document.body;
}

describe('markup in what is shown stays text', () => {
	test('in a title, an excerpt and an outlet', () => {
		const hit = { title: HARD, excerpt: HARD, outlet: HARD };
		const body = show(renderFound(found('article', hit), 'x', ''));
		expect(body.querySelector('li a')?.textContent).toBe(HARD);
		expect(body.querySelector('li p')?.textContent).toBe(HARD);
		expect(body.querySelector('.about')?.textContent).toBe(HARD);
		expect(body.querySelector('img')).toBeNull();
	});

	test('in an example', () => {
		const example = exampleOf({ before: HARD, quote: HARD, after: HARD, kind: HARD });
		const body = show(renderFound(found('example', { example, signal: 'hedge' }), 'x', ''));
		expect(body.querySelector('mark')?.textContent).toBe(HARD);
		expect(body.querySelector('li')?.className).toBe('H');
		expect(body.querySelector('img')).toBeNull();
	});

	test('in a query, a mended word, an unknown word and an address', () => {
		const corrected = [{ from: HARD, to: HARD }];
		const body = show(renderFound({ ...NOTHING, corrected, unknown: [HARD] }, HARD, '/"base"'));
		expect(body.querySelector('img')).toBeNull();
		expect(body.querySelector('a')?.getAttribute('href')).toBe('/"base"/examples/');
		expect(body.querySelector('.all')?.textContent).toContain(HARD);
	});

	test('in the path of a file', () => {
		const body = show(renderFailure(HARD, ''));
		expect(body.textContent).toContain(`This file did not arrive: ${HARD}`);
		expect(body.querySelector('img')).toBeNull();
	});
});

describe('a result', () => {
	test('has the words that were searched for in bold type', () => {
		const body = show(renderFound({ ...found('article', {}), hits: ['words'] }, 'words', ''));
		expect([...body.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['words']);
	});

	test('says whether the form leaves a gap and whether the text was written for teaching', () => {
		const hit = { signal: 'hedge', reading: 'weak', origin: 'composed' } as const;
		const body = show(renderFound(found('signal', hit), 'x', ''));
		expect(body.querySelector('.about')?.textContent).toBe('leaves a gap · composed');
	});

	test('of a long sentence shows the words next to its phrase', () => {
		const long = 'word '.repeat(50);
		const example = exampleOf({ before: `First ${long}`, quote: 'some say', after: ` ${long}` });
		const text = show(renderFound(found('example', { example }), 'x', '')).querySelector('li a');
		expect(text?.textContent).toMatch(/^…(word ){11,12}some say( word){10,12}…$/);
	});
});

test('a group says how many of all it shows', () => {
	const body = show(renderFound(found('article', {}, 12), 'x', ''));
	expect(body.querySelector('h2')?.textContent).toBe('Articles 1 of 12');
});

test('a failure whose file is not known still says what to do', () => {
	const body = show(renderFailure('', ''));
	expect(body.textContent).not.toContain('file');
	expect(body.querySelector('[data-again]')?.textContent).toBe('Try again');
});

test('the dialog has a label for each of its fields', () => {
	const body = show(renderDialog());
	const fields = [...body.querySelectorAll('input')];
	const isLabelled = (field: HTMLInputElement) =>
		field.closest('label') !== null || body.querySelector(`label[for="${field.id}"]`) !== null;
	expect(fields.map(isLabelled)).toEqual([true, true]);
});

test.each([
	[[], 'Nothing found.'],
	[[{ kind: 'page', total: 1 }], '1 result: 1 page'],
	[
		[
			{ kind: 'lesson', total: 2 },
			{ kind: 'example', total: 5 },
		],
		'7 results: 2 lessons, 5 examples',
	],
] as const)('the results of %j are counted as “%s”', (groups, words) => {
	expect(countResults(groups)).toBe(words);
});
