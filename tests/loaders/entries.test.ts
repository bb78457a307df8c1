import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, borrow, type Change, remove, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

describe('a file nobody reads', () => {
	test.each([
		'articles/notes.txt',
		'articles/ferry-delay/photo.jpg',
		'lessons/second.md',
		'lessons/second.MDX',
		'modules/plan.docx',
		'timetable.txt',
	])('%s', async (file) => {
		expect(placesOf(await problemsAfter(write(file, 'x')))).toEqual([
			`${file}:1:1 file-unexpected`,
		]);
	});

	test.each(['signals', 'pages', 'problems'])('in a folder of one’s own %s', async (folder) => {
		const changes = [borrow(folder), write(`${folder}/draft.txt`, 'x')];
		expect(placesOf(await problemsAfter(...changes))).toEqual([
			`${folder}/draft.txt:1:1 file-unexpected`,
		]);
	});

	test.each(['lesons', 'lessons/old', 'lessons/old.mdx', 'articles/ferry-delay/old'])(
		'the folder %s',
		async (folder) => {
			const problems = await problemsAfter((dir) => mkdirSync(join(dir, folder)));
			// A name that ends like a page’s is no page either.
			expect(placesOf(problems)).toEqual([`${folder}:1:1 file-unexpected`]);
		},
	);

	test.each([
		'LICENSE.md',
		'README.md',
		'.gitkeep',
		'lessons/.late-ferry.mdx.swp',
		'lessons/Thumbs.db',
		'articles/desktop.ini',
		'articles/ferry-delay/Desktop.ini',
	])('is not %s', async (file) => {
		expect(await problemsAfter(write(file, 'x'))).toEqual([]);
	});
});

describe('an empty folder', () => {
	const empty =
		(folder: string): Change =>
		(dir) => {
			rmSync(join(dir, folder), { recursive: true, force: true });
			mkdirSync(join(dir, folder));
		};

	test.each(['modules', 'signals', 'pages', 'problems'])('of %s is one problem', async (folder) => {
		const problems = await problemsAfter(empty(folder));
		expect(placesOf(problems)).toEqual([`${folder}:1:1 collection-empty`]);
		expect(problems[0]?.hint).toMatch(/^Do the names end in `.mdx`\?/);
	});

	test('of articles asks for their folders', async () => {
		const problems = await problemsAfter(empty('articles'), remove('lessons', 'modules'));
		expect(placesOf(problems)).toEqual(['articles:1:1 collection-empty']);
		expect(problems[0]?.hint).toMatch(/^Does each article have a folder of its own\?/);
	});
});

describe('a file in another encoding', () => {
	const latin1 = (words: string) => Buffer.from(words, 'latin1');

	test.each([
		{ what: 'a list of checks', file: 'articles/ferry-delay/checks.yaml' },
		{ what: 'a trail', file: 'articles/ferry-delay/trail.yaml' },
		{ what: 'a description', file: 'articles/ferry-delay/about.yaml' },
		{ what: 'a module', file: 'modules/first-hour.mdx' },
	])('$what is told at its line', async ({ file }) => {
		const problems = await problemsAfter(write(file, latin1('# a\n# b\ncafé: 1\n')));
		expect(placesOf(problems)).toEqual([`${file}:3:1 text-unreadable`]);
		expect(problems[0]?.found).toBe('letters that are not UTF-8, in `caf\ufffd: 1`');
	});

	test.each([
		{ what: 'with its mark', bytes: Buffer.from('\ufeffOrsk\n\nIt came.', 'utf16le') },
		{ what: 'without', bytes: Buffer.from('Orsk\n\nIt came.', 'utf16le') },
	])('a text in UTF-16 $what is none', async ({ bytes }) => {
		const problems = await problemsAfter(write('articles/ferry-delay/text.txt', bytes));
		expect(problems.map(({ rule }) => rule)).toEqual(['text-unreadable']);
	});
});

test.each([
	{ what: 'nothing', text: '', found: 'an empty file' },
	{ what: 'white space', text: '\n \n', found: 'an empty file' },
	{ what: 'a headline', text: 'Orsk\n\n', found: 'a single block of text' },
])('a text of $what is called so', async ({ text, found }) => {
	const problems = await problemsAfter(write('articles/ferry-delay/text.txt', text));
	expect(problems).toMatchObject([{ rule: 'text-shape', found }]);
});

test('a lesson’s broken body is told beside a stray file', async () => {
	const changes = [append('lessons/late-ferry.mdx', '\n{year}\n'), write('lessons/a.txt', '')];
	expect(placesOf(await problemsAfter(...changes)).sort()).toEqual([
		'lessons/a.txt:1:1 file-unexpected',
		'lessons/late-ferry.mdx:27:1 mdx-broken',
	]);
});
