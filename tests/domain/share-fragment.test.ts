import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isShareFragment,
	LONGEST_SHARED,
	readShareFragment,
	toShareFragment,
} from '../../src/domain/share-fragment.ts';
import { anyRefs, anyTitle } from './collection-builders.ts';

const REFS = ['ksmo-desertion/surge', 'ksmo-desertion/figure-21600', 'other/x'];
const LINK = '#v1;title=Who%20counts%3F;ksmo-desertion:surge,figure-21600;other:x;count=3';

function problemOf(fragment: string) {
	const read = readShareFragment(fragment);
	return 'problem' in read ? read.problem : undefined;
}

describe('the end of a link', () => {
	test('can be read by people: version, title, examples by article, how many', () => {
		expect(toShareFragment(REFS, 'Who counts?')).toBe(LINK);
	});

	test('names an article again where its examples do not follow each other', () => {
		expect(toShareFragment(['a/1', 'b/2', 'a/3'], '')).toBe('#v1;a:1;b:2;a:3;count=3');
	});

	test('gives back order and title', () => {
		fc.assert(
			fc.property(anyRefs, anyTitle, (refs, title) => {
				expect(readShareFragment(toShareFragment(refs, title))).toEqual({ list: { refs, title } });
			}),
		);
	});

	test('has only signs that stay as they are in an address', () => {
		fc.assert(
			fc.property(anyRefs, anyTitle, (refs, title) => {
				const fragment = toShareFragment(refs, title);
				expect(fragment).toMatch(/^#[\w.:;,=%-]*$/);
				expect(new URL(`https://a.example/${fragment}`).hash).toBe(fragment);
			}),
		);
	});

	test('is read where a program has encoded it once more', () => {
		fc.assert(
			fc.property(anyRefs, anyTitle, (refs, title) => {
				const wrapped = `#${encodeURIComponent(toShareFragment(refs, title).slice(1))}`;
				expect(isShareFragment(wrapped)).toBe(true);
				expect(readShareFragment(wrapped)).toEqual({ list: { refs, title } });
			}),
		);
	});

	test('names no example twice', () => {
		expect(toShareFragment(['a/1', 'a/1'], '')).toBe('#v1;a:1;count=1');
		expect(readShareFragment('#v1;a:1,1;count=2')).toEqual({ list: { title: '', refs: ['a/1'] } });
	});

	test('is told from a place on the page', () => {
		expect(isShareFragment(LINK)).toBe(true);
		expect(['', '#content', '#list-title', '#note-surge'].some(isShareFragment)).toBe(false);
	});
});

describe('a link that cannot be read', () => {
	test('is found out wherever it was cut', () => {
		fc.assert(
			fc.property(anyRefs, anyTitle, fc.nat(), (refs, title, at) => {
				const fragment = toShareFragment(refs, title);
				const cut = fragment.slice(0, '#v1'.length + (at % (fragment.length - '#v1'.length)));
				expect(problemOf(cut)?.kind).toBe('cut');
			}),
		);
	});

	test('says how many are left of how many', () => {
		expect(problemOf('#v1;a:1,2;count=12')).toEqual({ kind: 'cut', found: 2, announced: 12 });
	});

	test.each(['#v2;whatever', '#v10;a:1;count=1'])('%s is of a later version', (fragment) => {
		expect(problemOf(fragment)?.kind).toBe('newer');
	});

	test.each([
		['#v0;a:1;count=1', 'v0'],
		['#x1;a:1;count=1', 'x1'],
		['#v1;a1;count=1', 'a1'],
		['#v1;a:../b;count=1', 'a/../b'],
		['#v1;a:<b>;count=1', 'a/<b>'],
		['#v1;a:%E4%B8;count=1', 'a/%E4%B8'],
		['#v1;a:;count=1', 'a/'],
		['#v1;title=%E4%B8;a:1;count=1', 'title=%E4%B8'],
		['#v1;a:1;title=Late;count=2', 'title=Late'],
	])('%s is damaged at `%s`', (fragment, part) => {
		expect(problemOf(fragment)).toEqual({ kind: 'damaged', part });
	});

	test('names no example', () => {
		expect(problemOf(toShareFragment([], 'Nothing yet'))).toEqual({ kind: 'empty' });
	});

	test('names more than a link may', () => {
		const refs = Array.from({ length: LONGEST_SHARED + 1 }, (_, index) => `a/${index}`);
		expect(problemOf(toShareFragment(refs, ''))).toEqual({ kind: 'too-many', found: 201 });
		expect(problemOf(toShareFragment(refs.slice(1), ''))).toBeUndefined();
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(problemOf(`#v1;${text}`) ?? 'read').toBeTruthy();
			}),
		);
	});
});
