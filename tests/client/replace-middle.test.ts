import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { replaceMiddle } from '../../src/client/replace-middle.ts';

const page = new Window();
beforeAll(() => {
	vi.stubGlobal('document', page.document);
	vi.stubGlobal('HTMLElement', page.HTMLElement);
});
afterAll(() => vi.unstubAllGlobals());

function sentence(html: string): HTMLElement {
	const element = document.createElement('span');
	element.innerHTML = html;
	return element;
}

const word = (index: number) => `<span data-word="${index}">w${index}</span>`;
const words = [0, 1, 2, 3].map(word).join(' ');

/** Replaces the middle; returns the numbers of the words that are made anew. */
function replaced(element: HTMLElement, html: string): (string | undefined)[] {
	const before = new Set(element.querySelectorAll('span'));
	replaceMiddle(element, html);
	const fresh = [...element.querySelectorAll('span')].filter((each) => !before.has(each));
	return fresh.map(({ dataset }) => dataset['word']);
}

test('what is the same at either end stays', () => {
	const element = sentence(words);
	const after = `${word(0)} <mark class="A yours">${word(1)} ${word(2)}</mark> ${word(3)}`;
	expect(replaced(element, after)).toEqual(['1', '2']);
});

test('a word that is chosen stays as it is', () => {
	const element = sentence(words);
	element.firstElementChild?.classList.add('chosen');
	expect(replaced(element, words)).toEqual([]);
	expect(element.firstElementChild?.className).toBe('chosen');
});

test('a mark in a mark leaves the words around it', () => {
	const element = sentence(`<mark class="A">${words}</mark> ${word(4)}`);
	const inner = `${word(0)} <mark class="H">${word(1)}</mark> ${word(2)} ${word(3)}`;
	const after = `<mark class="A h1">${inner}</mark> ${word(4)}`;
	expect(replaced(element, after)).toEqual(['1']);
	expect(element.innerHTML).toBe(after);
});

test('a mark with another signal keeps its words', () => {
	const marked = (signal: string) => `<mark class="${signal}">${word(0)}</mark> ${word(1)}`;
	const element = sentence(marked('A'));
	expect(replaced(element, marked('H'))).toEqual([]);
	expect(element.innerHTML).toBe(marked('H'));
});

test('the element holds what the HTML says, whatever it held before', () => {
	const { anyParts } = fc.letrec<{ anyParts: string; mark: string }>((tie) => ({
		anyParts: fc
			.array(fc.oneof({ depthSize: 'small' }, fc.nat(3).map(word), fc.constant(' '), tie('mark')), {
				maxLength: 6,
			})
			.map((parts) => parts.join('')),
		mark: fc
			.tuple(fc.constantFrom('A', 'H'), tie('anyParts'))
			.map(([signal, inner]) => `<mark class="${signal}">${inner}</mark>`),
	}));
	const anyHtml = anyParts.map((parts) => sentence(parts).innerHTML);
	fc.assert(
		fc.property(anyHtml, anyHtml, (before, after) => {
			const element = sentence(before);
			replaceMiddle(element, after);
			expect(element.innerHTML).toBe(after);
		}),
	);
});
