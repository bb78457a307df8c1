import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleRecord, signalRecords } from '../../src/search/site-records.ts';
import { writeSiteSearch } from '../../src/search/write-site-search.ts';
import { articleOf } from '../domain/builders.ts';
import { builtPages, course, formOf, signalOf } from './small-course.ts';

describe('a signal', () => {
	const records = signalRecords('attribution', signalOf());

	test('is a record, and so is each of its forms, at its place on the page', () => {
		expect(records.map(({ url, meta }) => [url, meta.title])).toEqual([
			['/signals/attribution/', 'Attribution'],
			['/signals/attribution/#unnamed', 'Attribution: Unnamed source'],
			['/signals/attribution/#named', 'Attribution: Named source'],
		]);
	});

	test('says its kind and letter, a form its reading, too', () => {
		expect(records.map(({ filters }) => filters)).toEqual([
			{ kind: ['signal'], signal: ['attribution'] },
			{ kind: ['signal'], signal: ['attribution'], reading: ['weak'] },
			{ kind: ['signal'], signal: ['attribution'], reading: ['sound'] },
		]);
	});

	test('is searched by its question and its summary', () => {
		expect(records[0]?.content).toMatch(
			/^Attribution Who says so\? Whom a text names for what it tells you\. /,
		);
	});

	test('has forms that are searched by all that stands on the page', () => {
		const { what, sound, weak, lookAlike, rule } = formOf();
		const all = [what, sound.text, sound.why, weak.text, weak.why, lookAlike.difference, rule];
		for (const part of [...all, 'missing source (PARC 3)'])
			expect(records[1]?.content).toContain(part);
	});

	test('has its words as they stand besides, each once', () => {
		const [words = ''] = records[1]?.content.match(/(?: \S+_)+$/) ?? [];
		expect(words).toContain(' believed_');
		const all = words.trim().split(' ');
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('an article', () => {
	const record = articleRecord(articleOf('A headline\n\nFirst words.\nSecond words.'));

	test('is a record of title, summary, outlet, genre and all of its text, on one line', () => {
		expect(record.url).toBe('/articles/an-article/');
		expect(record.content).toMatch(
			/^A headline A summary\. The Harbour Post, news report A headline First words\. Second words\. /,
		);
		expect(record.content).not.toContain('\n');
	});

	test('says its outlet, and whether it was written for teaching', () => {
		expect(record.meta).toEqual({ title: 'A headline', outlet: 'The Harbour Post' });
		expect(record.filters).toEqual({ kind: ['article'], origin: ['composed'] });
	});
});

describe('the folder of the search', () => {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-site-'));
	const read: string[] = [];
	beforeAll(async () => {
		await writeSiteSearch(dir, course, (address) => {
			read.push(address);
			return builtPages[address] ?? '';
		});
		await close();
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	test('has every lesson, comparison, module and plain page as built, and no other page', () => {
		expect(read.toSorted()).toEqual(Object.keys(builtPages).toSorted());
		const records = 3 + 1 + read.length;
		expect(readdirSync(join(dir, 'fragment'))).toHaveLength(records);
	});

	test('has no code that searches: the examples’ folder has it', () => {
		expect(existsSync(join(dir, 'pagefind-entry.json'))).toBe(true);
		expect(readdirSync(dir).filter((name) => /wasm|\.js$/.test(name))).toEqual([]);
	});

	test('has the words of records and pages, without tags, menus and forms of the index', () => {
		const words = readFileSync(join(dir, 'vocabulary.txt'), 'utf8').split('\n');
		expect(words).toEqual(
			expect.arrayContaining(['lateral', 'cookie', 'weasel', 'harbour', 'gangways']),
		);
		for (const no of ['breadcrumb', 'menu', 'pagefind', 'amp', 'licence', 'doctype'])
			expect(words).not.toContain(no);
		expect(words.filter((word) => word.includes('_'))).toEqual([]);
	});
});
