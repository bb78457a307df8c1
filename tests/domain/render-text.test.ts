import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import { type Block, blocksOf } from '../../src/domain/exhibit.ts';
import { renderBlock, type TextOptions } from '../../src/domain/render-text.ts';
import { annotatedText, annotationOn, articleOf, spanOf } from './builders.ts';

const { document } = new Window();

function parse(html: string) {
	const element = document.createElement('p');
	element.innerHTML = html;
	return element;
}

/** The text of the rendered block without numbers and links to notes. */
function textIn(html: string): string {
	const element = parse(html);
	for (const extra of element.querySelectorAll('.n, .ref')) extra.remove();
	return element.textContent;
}

const PLAIN: TextOptions = { prefix: '', hasNotes: false, hasNumbers: false };
const FULL: TextOptions = { prefix: 'x-', hasNotes: true, hasNumbers: true };

function renderAll(text: string, annotations: readonly Annotation[], options = PLAIN): string {
	const block: Block = { start: 0, end: text.length, paragraph: 0, sentences: [1] };
	return renderBlock(articleOf(text), block, annotations, options);
}

describe('the rendered text', () => {
	test.each([
		{ what: 'markup', text: '<b>5 < 6 & "7" > \'4\'</b>' },
		{ what: 'what looks escaped already', text: '&amp; &#13; &lt;' },
		{ what: 'CR LF', text: 'One\r\ntwo' },
		{ what: 'a lone CR', text: 'One\rtwo' },
		{ what: 'an end of comment', text: '<!-- a --> b' },
		{ what: 'joined signs', text: '👨‍👩‍👧‍👦 🇺🇦 cafe\u0301 שָׁלוֹם' },
	])('keeps $what', ({ text }) => {
		expect(textIn(renderAll(text, []))).toBe(text);
	});

	test('is the block’s text, character for character, whatever is marked', () => {
		const numbered = annotatedText.map(({ text, annotations }) => {
			const article = articleOf(text);
			const numbers = article.sentences.map(({ number }) => number);
			return { article, annotations, blocks: blocksOf({ article, sentences: numbers }) };
		});
		fc.assert(
			fc.property(numbered, ({ article, annotations, blocks }) => {
				for (const block of blocks) {
					const html = renderBlock(article, block, annotations, FULL);
					expect(textIn(html)).toBe(article.text.slice(block.start, block.end));
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe('a mark', () => {
	const text = 'Reports say it is <so>.';
	const spans = [spanOf(text, 'Reports say'), spanOf(text, '<so>')] as const;
	const annotation = annotationOn([...spans], { id: 'reports', label: 'A7' });

	test('leads to a note on another page, where the notes stand there', () => {
		const noteAddress = ({ id }: Annotation) => `/elsewhere/#${id}`;
		const shown = parse(renderAll(text, [annotation], { ...PLAIN, noteAddress }));
		const links = [...shown.querySelectorAll('.ref')];
		expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
			['A7', '/elsewhere/#reports'],
			['A7', '/elsewhere/#reports'],
		]);
		expect(shown.querySelectorAll('[id], [aria-details]')).toHaveLength(0);
	});

	test('has the letter of its signal', () => {
		const hedge = annotationOn([spans[0]], { signal: 'hedge', form: 'weasel' });
		expect(parse(renderAll(text, [hedge])).querySelector('mark')?.className).toBe('H');
	});

	test('says how deep its content goes', () => {
		const inner = annotationOn([spanOf(text, 'say')], { id: 'say' });
		const marks = parse(renderAll(text, [annotation, inner])).querySelectorAll('mark');
		expect(Array.from(marks, (mark) => mark.className)).toEqual(['A h1', 'A', 'A']);
	});

	test('has its id once, on the link behind its first span', () => {
		const crossing = annotationOn([{ start: 4, end: 18 }], { id: 'crossing' });
		const element = parse(renderAll(text, [crossing, annotation], FULL));
		expect(element.querySelectorAll('[id="x-reports"]')).toHaveLength(1);
		expect(element.querySelectorAll('[id="x-crossing"]')).toHaveLength(1);
		expect(element.querySelector('[id="x-reports"]')?.className).toBe('ref A');
	});

	test('points at its note with every piece', () => {
		const marks = parse(renderAll(text, [annotation], FULL)).querySelectorAll('mark');
		expect(Array.from(marks, (mark) => mark.getAttribute('aria-details'))).toEqual([
			'x-note-reports',
			'x-note-reports',
		]);
	});

	test('points nowhere where notes are off', () => {
		const element = parse(renderAll(text, [annotation]));
		expect(element.querySelectorAll('[aria-details], .ref')).toHaveLength(0);
	});

	test('has a link to its note behind each span, with its label', () => {
		const links = parse(renderAll(text, [annotation], FULL)).querySelectorAll('.ref');
		expect(
			Array.from(links, (link) => [link.id, link.getAttribute('href'), link.textContent]),
		).toEqual([
			['x-reports', '#x-note-reports', 'A7'],
			['', '#x-note-reports', 'A7'],
		]);
	});

	test('has its link behind the last of its pieces', () => {
		const crossing = annotationOn([{ start: 4, end: 18 }], { id: 'crossing', label: 'A8' });
		const element = parse(renderAll(text, [annotation, crossing], FULL));
		const link = element.querySelector('[id="x-crossing"]');
		const before = link?.previousElementSibling;
		expect(before?.tagName).toBe('MARK');
		expect(before?.textContent.endsWith(text.slice(14, 18))).toBe(true);
	});

	test('never holds a link to itself', () => {
		const element = parse(renderAll(text, [annotation], FULL));
		expect(element.querySelectorAll('mark [href="#x-note-reports"]')).toHaveLength(0);
	});
});

describe('sentence numbers', () => {
	const text = 'Head\n\nOne is here. Two is there. Three is gone.';
	const article = articleOf(text);
	const [block] = blocksOf({ article, sentences: [2, 3, 4] });
	if (!block) throw new Error('There is a block.');

	function render(annotations: readonly Annotation[], options = FULL) {
		return parse(renderBlock(article, block as Block, annotations, options));
	}

	test('stand before their sentences, each with an address of its own', () => {
		const numbers = render([]).querySelectorAll('.n');
		expect(Array.from(numbers, (number) => [number.id, number.nextSibling?.textContent])).toEqual([
			['x-s2', 'One is here. '],
			['x-s3', 'Two is there. '],
			['x-s4', 'Three is gone.'],
		]);
	});

	test('can be left out', () => {
		expect(render([], { ...FULL, hasNumbers: false }).querySelectorAll('.n')).toHaveLength(0);
	});

	test('do not break a mark that goes on over a sentence’s end', () => {
		const annotation = annotationOn([spanOf(text, 'here. Two is there')]);
		const [mark, ...others] = render([annotation]).querySelectorAll('mark');
		expect(others).toEqual([]);
		expect(mark?.querySelector('.n')?.textContent).toBe('3');
		expect(mark?.textContent).toBe('here. 3Two is there');
	});

	test('stand before a mark that begins the sentence, once', () => {
		const outer = annotationOn([spanOf(text, 'Two is there.')], { id: 'outer' });
		const inner = annotationOn([spanOf(text, 'Two')], { id: 'inner' });
		const element = render([outer, inner]);
		expect(element.querySelectorAll('[id="x-s3"]')).toHaveLength(1);
		const next = element.querySelector('[id="x-s3"]')?.nextElementSibling;
		expect([next?.tagName, next?.querySelector('mark')?.textContent]).toEqual(['MARK', 'Two']);
	});

	test('belong to the sentences of the block only', () => {
		const [second] = blocksOf({ article, sentences: [3] });
		const html = renderBlock(article, second as Block, [], FULL);
		expect(Array.from(parse(html).querySelectorAll('.n'), ({ id }) => id)).toEqual(['x-s3']);
	});
});
