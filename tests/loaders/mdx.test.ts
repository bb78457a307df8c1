import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/loaders/course.ts';
import { append, withDraft, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const LESSON = 'lessons/late-ferry.mdx';

async function placesAfter(words: string): Promise<string[]> {
	return placesOf(await problemsAfter(append(LESSON, words)));
}

describe('MDX that is broken says where', () => {
	test.each([
		{ what: 'a component never closed', words: '\n<Voices article="ferry-delay">\n', at: '23:1' },
		{ what: 'a tag closed that was not open', words: '\n</div>\n', at: '23:2' },
		{ what: 'a tag closed by another', words: '\nSee <b>this</i>.\n', at: '23:12' },
		{ what: 'a tag not closed in its paragraph', words: '\nSee <b>this.\n', at: '23:5' },
		{ what: 'a value in curly brackets', words: '\nIn {year} it came.\n', at: '23:4' },
		{ what: 'a brace never closed', words: '\nA { brace.\n', at: '23:11' },
		{ what: 'a number below another', words: '\nIt is <5 days.\n', at: '23:8' },
	])('$what', async ({ words, at }) => {
		expect(await placesAfter(words)).toEqual([`${LESSON}:${at} mdx-broken`]);
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
	{ what: 'a reference', words: '\n## See :article[it]{#nope}\n', fault: '23:8 article-unknown' },
	{ what: 'an example', words: '\n> :hedge[may]{form=named}\n', fault: '23:3 form-unknown' },
	{
		what: 'a reference in a table',
		words: '\n| a |\n|---|\n| :signal[it]{#nope} |\n',
		fault: '25:3 signal-unknown',
	},
	{ what: 'a component', words: '\n<Voices article="nope" />\n', fault: '23:1 article-unknown' },
])('$what that is wrong is placed by the lines of the file', async ({ words, fault }) => {
	expect(await placesAfter(words)).toEqual([`${LESSON}:${fault}`]);
});

test('words are counted without head and markup', async () => {
	const mdx =
		'---\ntitle: T\nquestion: Q\nsummary: S\norder: 1\nsignals: [hedge]\narticles: [ferry-delay]\n---\n\nFour words <Voices article="ferry-delay" /> stand here.\n';
	await withDraft([write(LESSON, mdx)], (dir) => {
		expect(loadCourse(dir).course.lessons[0]?.words).toBe(4);
	});
});
