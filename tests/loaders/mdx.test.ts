import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/loaders/course.ts';
import { append, GOOD, withDraft, write } from '../content/draft.ts';
import { problemsAfter } from './collect.ts';

const LESSON = 'lessons/late-ferry.mdx';

/** How many lines stand before what is added, with the empty one that it begins with. */
const LINES = readFileSync(join(GOOD, LESSON), 'utf8').split('\n').length;

/** Where the problems of added words are, in lines of their own: `line:column rule`. */
async function placesAfter(words: string): Promise<string[]> {
	const problems = await problemsAfter(append(LESSON, `\n${words}\n`));
	expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([LESSON]));
	return problems.map(({ line, column, rule }) => `${line - LINES}:${column} ${rule}`);
}

describe('MDX that is broken says where', () => {
	test.each([
		{ what: 'a component never closed', words: '<Voices article="ferry-delay">', at: '1:1' },
		{ what: 'a tag closed that was not open', words: '</div>', at: '1:2' },
		{ what: 'a tag closed by another', words: 'See <b>this</i>.', at: '1:12' },
		{ what: 'a tag not closed in its paragraph', words: 'See <b>this.', at: '1:5' },
		{ what: 'a value in curly brackets', words: 'In {year} it came.', at: '1:4' },
		{ what: 'a brace never closed', words: 'A { brace.', at: '1:11' },
		{ what: 'a number below another', words: 'It is <5 days.', at: '1:8' },
	])('$what', async ({ words, at }) => {
		expect(await placesAfter(words)).toEqual([`${at} mdx-broken`]);
	});
});

test.each([
	{ words: '<Voices article="ferry-delay">', found: 'a tag that is never closed' },
	{ words: '</div>', found: 'a closing tag that does not fit the one that is open' },
	{ words: 'A { brace.', found: 'a curly bracket in the text' },
	{ words: '## Part {two words}', found: 'a curly bracket in the text' },
	{ words: 'It is <5 days.', found: 'a `<` that begins no component' },
	{ words: '<!-- not yet -->', found: 'a comment in HTML' },
	{ words: '<https://orsk.example>', found: 'an address in pointed brackets' },
	{ words: '<Voices article=“ferry” />', found: 'a curly quotation mark inside a component' },
	{ words: '<Voices article=ferry />', found: 'a value without quotation marks' },
	{
		words: '<Voices article="ferry />',
		found: 'a quotation mark inside a component that is never closed',
	},
	{ words: '<Voices article="ferry"', found: 'a component that does not end' },
	{ words: 'export bans', found: 'a paragraph that begins with `import` or `export`' },
	{ words: '<Voices article={} />', found: 'curly brackets with nothing in them' },
])('$words is told in plain words, with the parser’s in brackets', async ({ words, found }) => {
	const problems = await problemsAfter(append(LESSON, `\n${words}\n`));
	expect(problems).toHaveLength(1);
	expect(problems[0]?.found.startsWith(`${found} (`)).toBe(true);
});

test.each([
	{ what: 'a reference', words: '## See :article[it]{#nope}', fault: '1:8 article-unknown' },
	{ what: 'an example', words: '> :hedge[may]{form=named}', fault: '1:3 form-unknown' },
	{
		what: 'a reference in a table',
		words: '| a |\n|---|\n| :signal[it]{#nope} |',
		fault: '3:3 signal-unknown',
	},
	{ what: 'a component', words: '<Voices article="nope" />', fault: '1:1 article-unknown' },
])('$what that is wrong is placed by the lines of the file', async ({ words, fault }) => {
	expect(await placesAfter(words)).toEqual([fault]);
});

test('words are counted without head and markup', async () => {
	const mdx =
		'---\ntitle: T\nquestion: Q\nsummary: S\norder: 1\nsignals: [hedge]\narticles: [ferry-delay]\n---\n\nFour words <Voices article="ferry-delay" /> stand here.\n';
	await withDraft([write(LESSON, mdx)], (dir) => {
		expect(loadCourse(dir).course.lessons[0]?.words).toBe(4);
	});
});
