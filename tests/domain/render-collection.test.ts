import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/domain/example.ts';
import { renderItem, renderPreviewItem } from '../../src/domain/render-collection.ts';
import { collectionWords } from '../../src/text/collection.ts';
import { exampleWords } from '../../src/text/search.ts';
import { anyExample, exampleOf } from './example-builders.ts';

const { document } = new Window();
const words = { ...exampleWords, ...collectionWords };

function render(example: Example) {
	const list = document.createElement('ol');
	list.innerHTML = renderItem(example, words, '/base');
	return list;
}

describe('an item', () => {
	const item = render(exampleOf({ ask: 'Who?' }));
	const textIn = (selector: string) => item.querySelector(selector)?.textContent;

	test('has its sentence word for word, with its phrase marked', () => {
		expect(textIn('.sentence')).toBe('On the quay some say the old engine is finished.');
		expect(textIn('.sentence mark.A')).toBe('some say');
	});

	test('says in words what was found', () => {
		expect(textIn('.finding')).toBe('Attribution · Unnamed source leaves a gap');
	});

	test('keeps its note behind its title', () => {
		expect(textIn('details summary')).toBe('Nobody in particular');
		expect(textIn('details .ask')).toBe('Who?');
	});

	test('leads to its passage and says what the article says of itself', () => {
		expect(textIn('.source')).toBe(
			'The Harbour Post, “Ferry Late Again”, sentence 4, A2. Written for teaching.',
		);
		expect(item.querySelector('.source a')?.getAttribute('href')).toBe(
			'/base/articles/late-ferry/#some-say',
		);
	});

	test('has buttons that name the phrase they are about', () => {
		const names = [...item.querySelectorAll('button')].map(({ textContent }) => textContent);
		expect(names).toEqual(['Move up “some say”', 'Move down “some say”', 'Remove “some say”']);
	});

	test('has three lines to write on, which are not read out', () => {
		expect(item.querySelectorAll('.ruled[aria-hidden="true"] > span')).toHaveLength(3);
	});
});

test('nothing of an example becomes markup', () => {
	const shapeOf = (html: string) => {
		const list = document.createElement('ol');
		list.innerHTML = html;
		return [...list.querySelectorAll('*')].map(({ tagName }) => tagName).join();
	};
	fc.assert(
		fc.property(anyExample, (example) => {
			const plain = exampleOf({ signal: example.signal, ask: example.ask && 'Who?' });
			expect(shapeOf(renderItem(example, words, ''))).toBe(shapeOf(renderItem(plain, words, '')));
			expect(shapeOf(renderPreviewItem(example, words))).toBe(
				shapeOf(renderPreviewItem(plain, words)),
			);
		}),
	);
});
