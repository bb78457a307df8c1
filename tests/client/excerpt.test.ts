import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/client/search/excerpt.ts';

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');
const of = (text: string, ...asked: string[]) => excerptOf(text, new Set(asked), new Set());

describe('an excerpt', () => {
	test('of a short text is the text', () => {
		expect(of('No cookie, no tracker.', 'cookie')).toBe('No cookie, no tracker.');
		expect(of('')).toBe('');
	});

	test('without anything found is the beginning of the text', () => {
		expect(of(`First ${many('word', 100)}`)).toBe(`First ${many('word', 29)} …`);
	});

	test('has some words before what was found, and says that others are left out', () => {
		const text = `${many('before', 50)} Ferry, ${many('after', 50)}`;
		expect(of(text, 'ferry')).toBe(`… ${many('before', 6)} Ferry, ${many('after', 23)} …`);
	});

	test('ends with the text, and is no shorter there', () => {
		const text = `${many('before', 50)} ferry`;
		expect(of(text, 'ferry')).toBe(`… ${many('before', 29)} ferry`);
	});

	test('is where the most different words were found', () => {
		const text = `late late late ${many('word', 50)} late ferry ${many('word', 50)}`;
		expect(of(text, 'late', 'ferry')).toContain('late ferry');
	});

	test('is rather where a word is as it was asked for than where many forms of it are', () => {
		const text = `says whose whoever ${many('word', 50)} who says ${many('word', 50)}`;
		const hits = new Set(['who', 'says', 'whose', 'whoever']);
		expect(excerptOf(text, new Set(['who', 'says']), hits)).toContain('who says');
		expect(excerptOf(text, new Set(['wh']), hits)).toMatch(/^says whose/);
	});

	test('knows a word by its parts, and without its signs', () => {
		const text = `${many('word', 50)} “Anti-Ferry’s” ${many('word', 50)}`;
		expect(of(text, 'anti')).toContain('Anti-Ferry’s');
	});
});
