// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepChoices } from '../../src/client/choices.ts';

const KEY = 'who-says-layers';

beforeEach(() => {
	document.body.innerHTML = `
		<form data-layers>
			<input type="checkbox" id="layer-figure" checked>
			<input type="checkbox" id="layer-hedge" checked>
			<input type="checkbox" class="no-id" checked>
		</form>`;
});

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

function input(id: string): HTMLInputElement {
	return document.getElementById(id) as HTMLInputElement;
}

function uncheck(id: string): void {
	input(id).checked = false;
	input(id).dispatchEvent(new Event('change', { bubbles: true }));
}

test('a choice is written down when it is made', () => {
	keepChoices();
	uncheck('layer-figure');
	expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({
		'layer-figure': false,
		'layer-hedge': true,
	});
});

test('nothing is written down before a choice is made', () => {
	keepChoices();
	expect(localStorage.getItem(KEY)).toBeNull();
});

test('a choice that was made before is taken up', () => {
	localStorage.setItem(KEY, '{"layer-figure":false}');
	keepChoices();
	expect([input('layer-figure').checked, input('layer-hedge').checked]).toEqual([false, true]);
});

test.each(['{"layer-figure":', 'null', '7', '[]', '"off"', '{"layer-figure":"false"}'])(
	'damaged storage (%s) leaves everything shown',
	(stored) => {
		localStorage.setItem(KEY, stored);
		keepChoices();
		expect(input('layer-figure').checked).toBe(true);
	},
);

test('a browser that refuses storage is no fault', () => {
	vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
		throw new DOMException('Refused', 'SecurityError');
	});
	keepChoices();
	expect(() => uncheck('layer-figure')).not.toThrow();
	expect(input('layer-figure').checked).toBe(false);
});

test('a page without layers is left alone', () => {
	document.body.innerHTML = '<p>Nothing to choose</p>';
	expect(keepChoices).not.toThrow();
});
