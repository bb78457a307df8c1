import { expect, test } from 'vitest';
import { items, parseHelp, parseSignals, ticked } from '../../src/domain/attribute.ts';

test('items are parted by commas, and empty ones fall away', () => {
	expect(items(' a, b ,,c ')).toEqual(['a', 'b', 'c']);
});

test('no list of signals means all of them', () => {
	expect(parseSignals(undefined)).toHaveLength(5);
});

test('a list of signals keeps the known ones in its order', () => {
	expect(parseSignals('wording, nope, hedge')).toEqual(['wording', 'hedge']);
});

test('a signal that is named twice is in play once', () => {
	expect(parseSignals('hedge, hedge')).toEqual(['hedge']);
});

test.each([
	{ source: 'worked', help: 'worked' },
	{ source: 'half-done', help: 'half-done' },
	{ source: undefined, help: 'alone' },
])('help that is $source is $help', ({ source, help }) => {
	expect(parseHelp(source)).toBe(help);
});

test('ids stand in backticks', () => {
	expect(ticked(['a', 'b'])).toBe('`a`, `b`');
});
