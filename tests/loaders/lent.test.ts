import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borrow, type Change, remove } from '../content/draft.ts';
import { problemsAfter } from './collect.ts';

const PAGE = 'signals/hedge.mdx';
const EXAMPLE = /^( *)text: .*\n *quote: .*$/m;

/** Gives the first example on the page of hedges another text and quote. */
function example(text: string, quote: string): Change {
	return (dir) => {
		const path = join(dir, PAGE);
		const words = readFileSync(path, 'utf8');
		if (!EXAMPLE.test(words)) throw new Error(`There is no example in ${PAGE}.`);
		const fields = (_: string, indent: string) =>
			`${indent}text: ${JSON.stringify(text)}\n${indent}quote: ${JSON.stringify(quote)}`;
		writeFileSync(path, words.replace(EXAMPLE, fields));
	};
}

describe('the quote of an example', () => {
	test.each([
		{
			what: 'is not in it',
			quote: 'must',
			rule: 'quote-not-found',
			hint: 'Copy the words from the text, letter for letter.',
		},
		{
			what: 'is in it in other letters',
			quote: 'The Cafe\u0301',
			rule: 'quote-not-found',
			hint: 'The text has `the Cafe\u0301`: copy it letter for letter.',
		},
		{
			what: 'stands there twice',
			quote: 'may',
			rule: 'quote-ambiguous',
			hint: 'Quote more words.',
		},
		{
			what: 'cuts a character',
			quote: 'the Cafe',
			rule: 'quote-splits-grapheme',
			hint: 'Take the whole character into the quote, or leave it out.',
		},
	])('that $what', async ({ quote, rule, hint }) => {
		const text = 'It may or may not be the Cafe\u0301.';
		const problems = await problemsAfter(borrow('signals'), example(text, quote));
		expect(problems).toMatchObject([{ rule, hint, file: PAGE }]);
	});
});

describe('a page that is missing', () => {
	test.each([
		{ file: 'signals/hedge.mdx', rule: 'signal-incomplete' },
		{ file: 'problems/note-length.mdx', rule: 'help-missing' },
	])('$file may be left to the project', async ({ file, rule }) => {
		const [folder = ''] = file.split('/');
		const problems = await problemsAfter(borrow(folder), remove(file));
		expect(problems).toMatchObject([{ rule }]);
		expect(problems[0]?.hint).toContain('or remove the folder');
	});
});
