import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/domain/exercise.ts';
import { exerciseTitle, lineWords, sentenceWords, sourceWords } from '../../src/text/sheet.ts';
import { articleOf } from '../domain/builders.ts';

test.each([
	[[12], 'line 12'],
	[[12, 13], 'lines 12–13'],
	[[6, 12, 13, 30], 'lines 6, 12–13 and 30'],
] as const)('%j is %s', (lines, words) => {
	expect(lineWords(lines)).toBe(words);
});

test.each([
	[[2], 'sentence 2'],
	[[2, 7], 'sentences 2 and 7'],
	[[2, 3, 4], 'sentences 2–4'],
	[[12, 13, 14, 17, 19, 20, 22], 'sentences 12–14, 17, 19–20 and 22'],
] as const)('%j are %s', (numbers, words) => {
	expect(sentenceWords(numbers)).toBe(words);
});

describe('whose text it is', () => {
	const { about } = articleOf('Head');

	test('a composed text says that it is', () => {
		expect(sourceWords({ ...about, published: '2026-05-21' })).toBe(
			'The Harbour Post, 21 May 2026. Written for teaching.',
		);
	});

	test('a collected text says where it was published, and when', () => {
		const collected = { ...about, origin: 'collected', address: 'post[.]example' } as const;
		expect(sourceWords(collected)).toMatch(
			/^The Harbour Post \(post\[\.\]example\), no date\. Collected: /,
		);
	});
});

describe('the title of an exercise', () => {
	const mark = (help: string) =>
		({ kind: 'mark', help, title: 'Two sentences, marked by us' }) as unknown as Exercise;

	test('promises no mark of ours on a worksheet', () => {
		expect(exerciseTitle(mark('worked'), false)).toBe('All together');
		expect(exerciseTitle(mark('half-done'), false)).toBe('In pairs');
	});

	test('is the one of the screen otherwise', () => {
		expect(exerciseTitle(mark('alone'), false)).toBe('Two sentences, marked by us');
		expect(exerciseTitle(mark('worked'), true)).toBe('Two sentences, marked by us');
	});
});
