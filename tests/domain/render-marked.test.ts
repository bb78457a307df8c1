import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { type Drawn, renderMarked } from '../../src/domain/render-marked.ts';
import type { Span } from '../../src/domain/span.ts';
import { wordsIn } from '../../src/domain/words.ts';
import { annotatedText, spanOf } from './builders.ts';

const { document } = new Window();

function textContentOf(html: string): string {
	const element = document.createElement('p');
	element.innerHTML = html;
	return element.textContent;
}

const TEXT = 'Lena Odum & son said so.';
const WHOLE = { start: 0, end: TEXT.length };
const on = (words: string, fields: Partial<Drawn> = {}): Drawn => ({
	spans: [spanOf(TEXT, words)],
	signal: 'attribution',
	...fields,
});

describe('a text with what lies on it', () => {
	test('has each mark in the line of its signal', () => {
		expect(renderMarked(TEXT, 0, WHOLE, [on('Lena Odum', { classes: ['yours'] })])).toBe(
			'<mark class="A yours">Lena Odum</mark> &amp; son said so.',
		);
	});

	test('has words as elements with their numbers and the space after them, in marks as well', () => {
		const words = wordsIn(TEXT);
		expect(renderMarked(TEXT, 0, { start: 0, end: 16 }, [on('Odum & son')], { words })).toBe(
			'<span data-word="0">Lena </span><mark class="A"><span data-word="1">Odum </span>&amp; <span data-word="2">son</span></mark> ',
		);
	});

	test('has a link behind the first span of a mark, once', () => {
		const spans: readonly Span[] = [spanOf(TEXT, 'Lena Odum'), spanOf(TEXT, 'son')];
		const drawn = on('so', { spans, outcome: 'hit', reference: { href: '#o1', label: '1' } });
		expect(renderMarked(TEXT, 0, WHOLE, [drawn])).toBe(
			'<mark class="A" data-outcome="hit">Lena Odum</mark><a class="ref A" data-outcome="hit" href="#o1">1</a> &amp; <mark class="A" data-outcome="hit">son</mark> said so.',
		);
	});

	test('counts from where the text begins in the article', () => {
		const window = { start: 100, end: 109 };
		expect(renderMarked(TEXT, 100, window, [])).toBe('Lena Odum');
	});
});

test('is the text, character for character, for any marks on any text', () => {
	fc.assert(
		fc.property(annotatedText, fc.boolean(), ({ text, annotations }, hasWords) => {
			const words = hasWords ? wordsIn(text) : undefined;
			const html = renderMarked(text, 0, { start: 0, end: text.length }, annotations, { words });
			expect(textContentOf(html)).toBe(text);
		}),
	);
});
