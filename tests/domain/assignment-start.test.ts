import { describe, expect, test } from 'vitest';
import { readStartFragment, toStartFragment } from '../../src/domain/assignment-start.ts';

const START = {
	title: 'How many, of what? & <b>',
	items: [
		{ kind: 'lesson', lesson: 'do-the-sums' },
		{ kind: 'exercise', exercise: 'who-says-so/voices' },
	],
	hasCollection: true,
} as const;

describe('a proposal of what to assign', () => {
	test('is the end of a link that people can read', () => {
		expect(toStartFragment({ ...START, title: 'Sums' })).toBe(
			'#title=Sums&items=do-the-sums,who-says-so/voices&collection=all',
		);
	});

	test('comes back as it was', () => {
		expect(readStartFragment(toStartFragment(START))).toEqual(START);
	});

	test('may have no title', () => {
		const start = { ...START, title: '', hasCollection: false };
		expect(readStartFragment(toStartFragment(start))).toEqual(start);
	});

	test('may be the collection alone', () => {
		const start = { title: '', items: [], hasCollection: true };
		expect(toStartFragment(start)).toBe('#collection=all');
		expect(readStartFragment('#collection=all')).toEqual(start);
	});

	test('leaves out what is no name, and what is there twice', () => {
		const { items } = readStartFragment('#items=a,../b,<i>,a,c/d/e,') ?? {};
		expect(items).toEqual([{ kind: 'lesson', lesson: 'a' }]);
	});

	test.each(['', '#', '#content', '#items=', '#items=<b>', '#title=x', '#%E4%B8'])(
		'is not %s',
		(fragment) => {
			expect(readStartFragment(fragment)).toBeUndefined();
		},
	);
});
