import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, exampleRef, searchedTexts } from '../../src/domain/example.ts';
import { toRecord } from '../../src/domain/example-record.ts';
import { readFacetColumn } from '../../src/domain/facet-column.ts';
import { FACET_IDS } from '../../src/domain/facet.ts';
import { NOTHING_SEARCHED } from '../../src/domain/search-state.ts';
import { toVocabulary } from '../../src/domain/vocabulary.ts';
import { writePagefindIndex } from '../../src/search/pagefind-index.ts';
import { exampleOf, facetsOf } from '../domain/example-builders.ts';
import { openEngine } from './open-engine.ts';
import { writeIndex, type WrittenIndex } from './own-index.ts';

/** Twelve examples of two articles, with all that is hard about text. */
const HARD = [
	'<img src=x onerror=alert(1)> & <b>',
	'"Who", “they” or ‘we’?',
	'?q=1&at=0-3#fragment%20+/ // https://example.org//two',
	'שלום 漢字 Заха́рова',
	'👨‍👩‍👧‍👦 🇺🇦 👍🏽',
	'&amp; &#13; &lt;',
];
const examples: Example[] = ['one', 'two'].flatMap((article) =>
	HARD.map((hard, index) =>
		exampleOf({
			article,
			id: `example-${index}`,
			before: `${hard} before `,
			quote: hard,
			after: ` after ${hard}.`,
			title: hard,
			note: `Some ${hard} words.`,
			headline: hard,
			outlet: hard,
			ask: index % 2 === 0 ? hard : undefined,
			notice: index % 3 === 0 ? hard : undefined,
		}),
	),
);
const all = examples.map((example) => ({ example, facets: facetsOf(example) }));

let index: WrittenIndex;
beforeAll(async () => {
	index = await writeIndex(all);
});
afterAll(() => index.remove());

/** The files below the folder of the index. */
function filesIn(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort();
}

describe('the folder of a search', () => {
	test('has what the browser asks for, and no interface of Pagefind', () => {
		const kinds = new Set(
			filesIn(index.dir)
				.filter((path) => !path.startsWith('facets/'))
				.map((path) => path.replace(/en_[0-9a-f]+/, 'en_…')),
		);
		expect([...kinds].sort()).toEqual([
			'fragment/en_….pf_fragment',
			'index/en_….pf_index',
			'pagefind-entry.json',
			'pagefind.en_….pf_meta',
			'pagefind.js',
			'vocabulary.txt',
			'wasm.en.pagefind',
		]);
	});

	test('has a column for each facet, with the values of each example', () => {
		for (const id of FACET_IDS) {
			const { combinations, codes } = readFacetColumn(
				readFileSync(join(index.dir, 'facets', `${id}.txt`), 'utf8'),
			);
			const values = [...codes].map((code) => combinations[code]);
			expect(values).toEqual(all.map(({ facets }) => facets[id] ?? []));
		}
	});

	test('has one file for each example', () => {
		const fragments = filesIn(index.dir).filter((path) => path.endsWith('.pf_fragment'));
		expect(fragments).toHaveLength(examples.length);
	});

	test('is the same when it is written again', async () => {
		const again = await writeIndex(all);
		try {
			expect(filesIn(again.dir)).toEqual(filesIn(index.dir));
		} finally {
			again.remove();
		}
	});

	test('of nothing is no more than the words, which are none', async () => {
		const empty = await writeIndex([]);
		try {
			expect(readFileSync(join(empty.dir, 'vocabulary.txt'), 'utf8')).toBe('');
		} finally {
			empty.remove();
		}
	});
});

describe('a list that is packed again', () => {
	test('holds what Pagefind packed', async () => {
		const { index: own } = await createIndex({ forceLanguage: 'en' });
		for (const { example } of all) await own?.addCustomRecord(toRecord(example));
		const { files } = (await own?.getFiles()) ?? { files: [] };
		await close();
		const lists = files.filter(({ path }) => path.endsWith('.pf_meta'));
		expect(lists).toHaveLength(1);
		for (const { path, content } of lists) {
			const unpacked = gunzipSync(readFileSync(join(index.dir, path)));
			expect(unpacked.length).toBeGreaterThan(0);
			expect(unpacked.equals(gunzipSync(content)), path).toBe(true);
		}
	});
});

describe('the words of a search', () => {
	test('stand in a file, the most frequent first', () => {
		const words = readFileSync(join(index.dir, 'vocabulary.txt'), 'utf8').split('\n');
		expect(words).toEqual(toVocabulary(examples.flatMap(searchedTexts)));
	});
});

describe('the examples of an article', () => {
	const folder = () => join(index.dir, '..', 'articles');

	test('have a file of their own', () => {
		expect(readdirSync(folder()).sort()).toEqual(['one.json', 'two.json']);
	});

	test.each(['one', 'two'])('of “%s” stand there as they are, in order', (article) => {
		const written = JSON.parse(readFileSync(join(folder(), `${article}.json`), 'utf8'));
		expect(written).toEqual(
			JSON.parse(JSON.stringify(examples.filter((example) => example.article === article))),
		);
	});
});

describe('an index that is read', () => {
	test('gives the examples back as they went in, in their order', async () => {
		const { engine, close: closeEngine } = await openEngine(index.dir);
		try {
			const { examples: found } = await engine.search(NOTHING_SEARCHED, []);
			expect(found.map(exampleRef)).toEqual(examples.map(exampleRef));
			expect(found).toEqual(examples);
		} finally {
			closeEngine();
		}
	});
});

describe('what Pagefind refuses', () => {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-refused-'));
	const record = { url: '/a/', content: 'Some words.', language: 'en' };
	afterAll(async () => {
		rmSync(dir, { recursive: true });
		await close();
	});

	test.each([
		{
			what: 'a record without a language',
			bad: { url: '/b/', content: 'More.' },
			word: 'language',
		},
		{ what: 'meta that is no text', bad: { ...record, meta: { quote: 1 } }, word: 'string' },
		{
			what: 'a facet that is no list',
			bad: { ...record, filters: { form: 'x' } },
			word: 'sequence',
		},
	])('$what: is thrown, in Pagefind’s words', async ({ bad, word }) => {
		await expect(writePagefindIndex(dir, [record, bad as never])).rejects.toThrow(word);
	});

	test('a page without an address: is thrown, in Pagefind’s words', async () => {
		const pages = [{ content: '<p>Words.</p>' }];
		await expect(writePagefindIndex(dir, [record], { pages })).rejects.toThrow(
			'The search index was refused: Either source_path or url must be provided',
		);
	});

	test('leaves nothing written', () => {
		expect(existsSync(join(dir, 'pagefind-entry.json'))).toBe(false);
	});
});

describe('an index beside another', () => {
	test('needs no code of its own', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'who-says-second-'));
		try {
			const record = { url: '/a/', content: 'Some words.', language: 'en' };
			await writePagefindIndex(dir, [record], { hasEngine: false });
			const kinds = new Set(filesIn(dir).map((path) => path.replace(/en_[0-9a-f]+/, 'en_…')));
			expect([...kinds]).toEqual([
				'fragment/en_….pf_fragment',
				'index/en_….pf_index',
				'pagefind-entry.json',
				'pagefind.en_….pf_meta',
			]);
		} finally {
			rmSync(dir, { recursive: true });
			await close();
		}
	});

	test('may hold pages, without what is no part of their text', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'who-says-pages-'));
		const content =
			'<html><body><h1>Ferries</h1><p>Harbour <span class="n">99</span></p><p class="no-print">Elsewhere</p></body></html>';
		try {
			await writePagefindIndex(dir, [], { pages: [{ url: '/lessons/ferries/', content }] });
			const [path] = filesIn(dir).filter((each) => each.endsWith('.pf_fragment'));
			const fragment = gunzipSync(readFileSync(join(dir, path ?? ''))).toString();
			expect(fragment).toContain('Harbour');
			expect(fragment).not.toMatch(/99|Elsewhere/);
		} finally {
			rmSync(dir, { recursive: true });
			await close();
		}
	});
});

test('records beyond one batch keep their order', async () => {
	const many = Array.from({ length: 1_100 }, (_, number) =>
		exampleOf({ id: `example-${number}`, note: `Number ${number}.` }),
	);
	const written = await writeIndex(many.map((example) => ({ example, facets: {} })));
	const { engine, close: closeEngine } = await openEngine(written.dir);
	try {
		for (const page of [1, 20, 21, 40, 44]) {
			const { examples: found } = await engine.search({ ...NOTHING_SEARCHED, page }, []);
			expect(found.map(({ id }) => id)).toEqual(
				many.slice((page - 1) * 25, page * 25).map(({ id }) => id),
			);
		}
	} finally {
		closeEngine();
		written.remove();
	}
});
