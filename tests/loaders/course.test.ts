import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareProblems, formatProblems } from '../../src/domain/problem.ts';
import { textOf } from '../../src/domain/span.ts';
import { ContentError, contentDir, folderOf, loadCourse } from '../../src/loaders/course.ts';
import { append, type Change, GOOD, replace, withDraft, write } from '../content/draft.ts';
import { placesOf } from './collect.ts';

const ARTICLE = 'articles/ferry-delay';

/** The problems of the draft itself, not those of pages that the project lends it. */
async function load(...changes: Change[]) {
	return withDraft(changes, (dir) => {
		const { course, problems } = loadCourse(dir);
		const lent = /^(?:signals|pages|problems)\b/;
		return { course, problems: problems.filter(({ file }) => !lent.test(file)) };
	});
}

/** Gives the text other bytes and the description their checksum. */
function rewriteText(change: (text: string) => string): Change {
	return (dir) => {
		const path = join(dir, ARTICLE, 'text.txt');
		const bytes = Buffer.from(change(readFileSync(path, 'utf8')));
		writeFileSync(path, bytes);
		const about = join(dir, ARTICLE, 'about.yaml');
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		writeFileSync(about, readFileSync(about, 'utf8').replace(/^sha256: .*$/m, `sha256: ${sha256}`));
	};
}

/** Gives a file other content. */
function rewrite(file: string, change: (content: string) => string): Change {
	return (dir) => {
		const path = join(dir, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	};
}

describe('a folder of one’s own', () => {
	test('is named by CONTENT_DIR', () => {
		const before = process.env['CONTENT_DIR'];
		try {
			process.env['CONTENT_DIR'] = 'tests/content/good';
			expect(contentDir()).toBe(GOOD);
			delete process.env['CONTENT_DIR'];
			expect(contentDir()).toBe(resolve('content'));
		} finally {
			if (before !== undefined) process.env['CONTENT_DIR'] = before;
		}
	});

	test.each(['signals', 'pages', 'problems'])('is lent the project’s %s', (folder) => {
		expect(folderOf(GOOD, folder)).toBe(resolve('content', folder));
	});

	test.each(['lessons', 'modules', 'articles'])('is not lent the project’s %s', (folder) => {
		expect(folderOf('/nowhere', folder)).toBe(join('/nowhere', folder));
	});

	test('may have no lessons and no modules', async () => {
		const { course, problems } = await load((dir) => {
			rmSync(join(dir, 'lessons'), { recursive: true });
			rmSync(join(dir, 'modules'), { recursive: true });
		});
		expect(problems).toEqual([]);
		expect([course.articles.size, course.lessons.length]).toEqual([1, 0]);
	});

	test('is loaded whole', async () => {
		const { course, problems } = await load();
		expect(problems).toEqual([]);
		const article = course.articles.get('ferry-delay');
		expect(article?.annotations.map(({ id, label }) => [id, label])).toEqual([
			['twelve-of-twenty', 'F1'],
			['harbour-master', 'A1'],
			['some-say', 'A2'],
			['may-buy', 'H1'],
		]);
	});
});

describe('files as editors save them', () => {
	const crlf = (content: string) => content.replaceAll('\n', '\r\n');
	const bom = (content: string) => `\ufeff${content}`;

	test.each([
		{ what: 'a text with a byte-order mark', change: rewriteText(bom) },
		{ what: 'a text with CR LF', change: rewriteText(crlf) },
		{ what: 'a text with both', change: rewriteText((text) => bom(crlf(text))) },
		{ what: 'a description with CR LF', change: rewrite(`${ARTICLE}/about.yaml`, crlf) },
		{ what: 'annotations with CR LF', change: rewrite(`${ARTICLE}/annotations.yaml`, crlf) },
		{
			what: 'annotations with a byte-order mark',
			change: rewrite(`${ARTICLE}/annotations.yaml`, bom),
		},
		{ what: 'a lesson with CR LF', change: rewrite('lessons/late-ferry.mdx', crlf) },
		{ what: 'a lesson with a byte-order mark', change: rewrite('lessons/late-ferry.mdx', bom) },
		{ what: 'traces of an operating system', change: write(`${ARTICLE}/.DS_Store`, '') },
	])('$what has no problem', async ({ change }) => {
		const { course, problems } = await load(change);
		expect(problems, formatProblems(problems)).toEqual([]);
		expect(course.lessons).toHaveLength(1);
	});

	test('with CR LF every span has the same words', async () => {
		const wordsOf = ({ course }: Awaited<ReturnType<typeof load>>) => {
			const article = course.articles.get('ferry-delay');
			return article?.annotations.map(({ spans }) => textOf(article.text, spans[0]));
		};
		expect(wordsOf(await load(rewriteText(crlf)))).toEqual(wordsOf(await load()));
	});

	test('with CR LF a problem has the same place', async () => {
		const fault = replace('lessons/late-ferry.mdx', 'claims="c01"', 'claims="c02"');
		const { problems } = await load(fault, rewrite('lessons/late-ferry.mdx', crlf));
		expect(placesOf(problems)).toEqual(['lessons/late-ferry.mdx:21:1 claim-unknown']);
	});
});

describe('several problems', () => {
	const changes = [
		replace('modules/first-hour.mdx', '[late-ferry]\n', '[nope, nor-this]\n'),
		replace('lessons/late-ferry.mdx', 'sentences="2-4"', 'sentences="2-40"'),
		replace(`${ARTICLE}/about.yaml`, 'side: harbour', 'side: town'),
		replace(`${ARTICLE}/annotations.yaml`, 'form: calibrated', 'form: named'),
		replace(`${ARTICLE}/annotations.yaml`, 'voice: some', 'voice: mayor'),
		append(`${ARTICLE}/trail.yaml`, '  - who: nobody\n'),
	];
	const expected = [
		`${ARTICLE}/about.yaml:18:11 side-unknown`,
		`${ARTICLE}/annotations.yaml:42:10 voice-unknown`,
		`${ARTICLE}/annotations.yaml:48:9 form-unknown`,
		...Array.from({ length: 4 }, () => `${ARTICLE}/trail.yaml:11:5 yaml-shape`),
		'lessons/late-ferry.mdx:12:1 sentence-unknown',
		'modules/first-hour.mdx:5:11 lesson-unknown',
		'modules/first-hour.mdx:5:17 lesson-unknown',
	];

	test('in several files are all collected', async () => {
		const { problems } = await load(...changes);
		expect(placesOf([...problems].sort(compareProblems))).toEqual(expected);
	});

	test('are thrown at once, in order', async () => {
		const { problems } = await load(...changes);
		const heads = new ContentError(problems).message
			.split('\n')
			.filter((line) => /^\S+:\d+:\d+ /.test(line))
			.map((line) => line.replace(/ {2}.*\((.+)\)$/, ' $1'));
		expect(heads).toEqual(expected);
	});
});

describe('a headline', () => {
	test('with a hard space is the same as its title with a plain one', async () => {
		const hard = rewriteText((text) => text.replace('Orsk Ferry', 'Orsk\u00a0Ferry'));
		expect((await load(hard)).problems).toEqual([]);
	});
});

describe('a reading', () => {
	const relayed = replace(`${ARTICLE}/annotations.yaml`, 'form: unnamed', 'form: relayed');

	async function readingOf(...changes: Change[]) {
		const { course } = await load(...changes);
		const article = course.articles.get('ferry-delay');
		return article?.annotations.find(({ id }) => id === 'some-say')?.reading;
	}

	test('is that of the form', async () => {
		expect(await readingOf()).toBe('weak');
	});

	test('is open where the form leaves it to the passage', async () => {
		expect(await readingOf(relayed)).toBe('depends');
	});

	test('is what the author says where the form leaves it open', async () => {
		const sound = replace(
			`${ARTICLE}/annotations.yaml`,
			'form: relayed',
			'form: relayed\n  reading: sound',
		);
		expect(await readingOf(relayed, sound)).toBe('sound');
	});
});

test('an article that has not changed is not read again', async () => {
	await withDraft([], (dir) => {
		const cache = new Map();
		const first = loadCourse(dir, cache).course.articles.get('ferry-delay');
		const second = loadCourse(dir, cache).course.articles.get('ferry-delay');
		expect(second).toBe(first);
		cache.delete('ferry-delay');
		expect(loadCourse(dir, cache).course.articles.get('ferry-delay')).not.toBe(first);
	});
});
