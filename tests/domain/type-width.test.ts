import { expect, test } from 'vitest';
import { widthOf } from '../../src/domain/type-width.ts';

test('a text is as wide as its characters together', () => {
	expect(widthOf('Who')).toBe(97 + 56 + 53);
	expect(widthOf('')).toBe(0);
});

test('an accent takes no room', () => {
	expect(widthOf('é')).toBe(widthOf('e'));
	expect(widthOf('Å')).toBe(widthOf('A'));
});

test('a character that is not known is as wide as the widest', () => {
	expect(widthOf('字')).toBe(100);
	expect(widthOf('😀')).toBe(100);
});
