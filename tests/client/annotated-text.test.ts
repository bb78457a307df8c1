// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/client/annotated-text.ts';

/** Two marks of one note, and one of another that lies in the first. */
beforeEach(() => {
	location.hash = '';
	document.body.innerHTML = `
		<annotated-text>
			<p>
				<mark id="a" aria-details="note-a">Some <mark id="b" aria-details="note-b">say</mark></mark><a
					class="ref" id="ref" href="#note-a">A1</a> so. <mark aria-details="note-a">They do.</mark>
			</p>
			<ol class="notes">
				<li id="item-a"><details><summary>A1</summary><div id="note-a">First</div></details></li>
				<li id="item-b"><details><summary>A2</summary><div id="note-b">Second</div></details></li>
			</ol>
		</annotated-text>
		<p id="outside">Elsewhere</p>`;
});

function element(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`There is no \`${selector}\`.`);
	return found;
}

function hear(selector: string, type: string): void {
	element(selector).dispatchEvent(new Event(type, { bubbles: true }));
}

function lit(): string[] {
	return [...document.querySelectorAll('.lit')].map(
		(each) => each.id || (each.getAttribute('aria-details') ?? ''),
	);
}

function isOpen(id: string): boolean {
	return element(`#${id} details`).hasAttribute('open');
}

describe('what lights up', () => {
	test.each([
		['a mark under the pointer', '#a', 'pointerover'],
		['a reference in focus', '#ref', 'focusin'],
		['a note under the pointer', '#item-a summary', 'pointerover'],
		['a note in focus', '#item-a summary', 'focusin'],
	])('%s: its note and all its marks', (_, selector, type) => {
		hear(selector, type);
		expect(lit()).toEqual(['a', 'note-a', 'item-a']);
	});

	test('a mark inside another lights its own note only', () => {
		hear('#b', 'pointerover');
		expect(lit()).toEqual(['b', 'item-b']);
	});

	test('the next mark puts the last one out', () => {
		hear('#a', 'pointerover');
		hear('#b', 'pointerover');
		expect(lit()).toEqual(['b', 'item-b']);
	});

	test('plain text puts everything out', () => {
		hear('#a', 'pointerover');
		hear('p', 'pointerover');
		expect(lit()).toEqual([]);
	});

	test('a pointer that leaves puts everything out', () => {
		hear('#a', 'pointerover');
		hear('annotated-text', 'pointerleave');
		expect(lit()).toEqual([]);
	});
});

describe('the address', () => {
	function goTo(hash: string): void {
		location.hash = hash;
		window.dispatchEvent(new Event('hashchange'));
	}

	test('of a note opens it and takes the focus there', () => {
		goTo('note-a');
		expect([isOpen('item-a'), isOpen('item-b')]).toEqual([true, false]);
		expect(document.activeElement).toBe(element('#item-a summary'));
	});

	test('of a passage opens its note and leaves the focus', () => {
		goTo('b');
		expect([isOpen('item-a'), isOpen('item-b')]).toEqual([false, true]);
		expect(document.activeElement).not.toBe(element('#item-b summary'));
	});

	test.each(['outside', 'nobody', '%E4%B8'])('#%s opens nothing', (hash) => {
		goTo(hash);
		expect([isOpen('item-a'), isOpen('item-b')]).toEqual([false, false]);
	});
});

test('printing opens every note', () => {
	window.dispatchEvent(new Event('beforeprint'));
	expect([isOpen('item-a'), isOpen('item-b')]).toEqual([true, true]);
});

test('an element that was taken away no longer listens', () => {
	const old = element('annotated-text');
	old.remove();
	window.dispatchEvent(new Event('beforeprint'));
	expect(old.querySelectorAll('details[open]')).toHaveLength(0);
});
