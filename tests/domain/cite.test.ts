import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeExample } from '../../src/domain/cite.ts';
import { sentenceText } from '../../src/domain/example.ts';
import { exampleWords } from '../../src/text/search.ts';
import { anyExample, exampleOf } from './example-builders.ts';

const ADDRESS = 'https://who-says.example/articles/late-ferry/#some-say';

test('a sentence is cited with where it stands and what its article says of itself', () => {
	expect(citeExample(exampleOf(), ADDRESS, exampleWords)).toBe(
		[
			'“On the quay some say the old engine is finished.”',
			`The Harbour Post, “Ferry Late Again”, sentence 4, A2. Written for teaching. ${ADDRESS}`,
		].join('\n'),
	);
});

test('a collected article is cited as one', () => {
	const example = exampleOf({ origin: 'collected', notice: undefined });
	expect(citeExample(example, ADDRESS, exampleWords)).toContain(`, A2. Collected. ${ADDRESS}`);
});

test('the sentence is cited word for word, and the address ends the text', () => {
	fc.assert(
		fc.property(anyExample, (example) => {
			const cited = citeExample(example, ADDRESS, exampleWords);
			expect(cited.startsWith(`“${sentenceText(example).trim()}”\n`)).toBe(true);
			expect(cited.endsWith(` ${ADDRESS}`)).toBe(true);
		}),
	);
});
