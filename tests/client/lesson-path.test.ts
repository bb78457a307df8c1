// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { practiceStore } from '../../src/client/practice-store.ts';
import '../../src/client/lesson-path.ts';

const STEPS = ['read', 'mark', 'last'];

let lesson = 0;
/** What was told of steps that were opened. */
let told: string[] = [];

addEventListener('step', (event) => told.push((event as CustomEvent<string>).detail));

beforeEach(() => open(''));

/** A lesson of three steps, never opened before, at this address. */
function open(hash: string): void {
	history.replaceState(null, '', `/lessons/ferry/${hash}`);
	lesson++;
	told = [];
	const page = document.createElement('div');
	page.innerHTML = `
		<lesson-path data-lesson="lesson-${lesson}">
			<nav class="steps">
				${STEPS.map((step) => `<a href="#${step}"><b class="name">To ${step}</b> <i class="seen" hidden>seen</i></a>`).join('')}
			</nav>
			<p class="whole"><button data-toggle>Show all</button></p>
			<article>
				${STEPS.map((step) => `<section data-step="${step}" id="${step}"><h2>${step}</h2><p id="in-${step}">Words</p><button data-next>Of an exercise</button></section>`).join('')}
			</article>
			<nav class="move">
				<a data-back hidden>Back: <b></b></a>
				<a data-next hidden>Next: <b></b></a>
			</nav>
		</lesson-path>
		<p id="outside">Elsewhere</p>`;
	// With all that is in it, as in a page that has been read.
	document.body.replaceChildren(page);
}

function element(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`There is no \`${selector}\`.`);
	return found;
}

/** What the browser does when the address changes within the page. */
function goTo(hash: string): void {
	history.pushState(null, '', hash === '' ? location.pathname : hash);
	window.dispatchEvent(new Event('hashchange'));
}

function shown(): string[] {
	return STEPS.filter((step) => !element(`#${step}`).hasAttribute('hidden'));
}

function current(): string[] {
	const links = [...document.querySelectorAll('[aria-current="step"]')];
	return links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
}

/** The links whose steps are said to have been seen. */
function seen(): string[] {
	const marks = [...document.querySelectorAll<HTMLElement>('.seen:not([hidden])')];
	return marks.map((mark) => mark.closest('a')?.getAttribute('href')?.slice(1) ?? '');
}

/** Where the links at the foot lead, by name and address; nothing where one is not there. */
function foot(): (string | undefined)[] {
	return ['.move [data-back]', '.move [data-next]'].map((selector) => {
		const link = element(selector);
		return link.hidden ? undefined : `${link.textContent} ${link.getAttribute('href')}`;
	});
}

describe('a lesson opens', () => {
	test.each([
		{ hash: '', step: 'read' },
		{ hash: '#mark', step: 'mark' },
		{ hash: '#in-last', step: 'last' },
		{ hash: '#outside', step: 'read' },
		{ hash: '#nobody', step: 'read' },
		{ hash: '#%E4%B8', step: 'read' },
	])('at $step where the address says “$hash”', ({ hash, step }) => {
		open(hash);
		expect([shown(), current()]).toEqual([[step], [step]]);
	});

	test('and hides the other steps so that they can be found', () => {
		expect(element('#mark').getAttribute('hidden')).toBe('until-found');
	});

	test('without taking the focus or telling anything', () => {
		open('#mark');
		expect([document.activeElement, told]).toEqual([document.body, []]);
	});
});

describe('the address', () => {
	test.each([
		{ hash: '#last', step: 'last' },
		{ hash: '#in-last', step: 'last' },
		{ hash: '', step: 'read' },
	])('“$hash” opens $step, and tells so', ({ hash, step }) => {
		open('#mark');
		goTo(hash);
		expect([shown(), current(), told]).toEqual([[step], [step], [step]]);
	});

	test('of a place outside the steps changes nothing', () => {
		open('#mark');
		goTo('#outside');
		expect([shown(), told]).toEqual([['mark'], []]);
	});

	test('of a step gives its heading the focus', () => {
		goTo('#mark');
		expect(document.activeElement).toBe(element('#mark h2'));
	});

	test('of something in a step leaves the focus to it', () => {
		goTo('#in-mark');
		expect(document.activeElement).not.toBe(element('#mark h2'));
	});

	test('is followed before others look for what it names', () => {
		const stop = new AbortController();
		const found: boolean[] = [];
		// A listener that was there first, as that of an exhibit may be.
		document.body.replaceChildren();
		addEventListener('hashchange', () => found.push(shown().includes('mark')), stop);
		open('');
		goTo('#in-mark');
		stop.abort();
		expect(found).toEqual([true]);
	});
});

describe('the links at the foot', () => {
	test.each([
		{ step: 'read', links: [undefined, 'Next: To mark #mark'] },
		{ step: 'mark', links: ['Back: To read #read', 'Next: To last #last'] },
		{ step: 'last', links: ['Back: To mark #mark', undefined] },
	])('of $step', ({ step, links }) => {
		goTo(`#${step}`);
		expect(foot()).toEqual(links);
	});
});

describe('words that the browser finds in a hidden step', () => {
	test('open it, and the way back leads to the step before', () => {
		const entries = history.length;
		element('#last').dispatchEvent(new Event('beforematch', { bubbles: true }));
		expect([shown(), location.hash, history.length - entries]).toEqual([['last'], '#last', 1]);
	});

	test('leave the address where it names something in that step', () => {
		history.replaceState(null, '', '#in-last');
		element('#last').dispatchEvent(new Event('beforematch', { bubbles: true }));
		expect([shown(), location.hash]).toEqual([['last'], '#in-last']);
	});
});

describe('the whole lesson', () => {
	beforeEach(() => {
		open('#mark');
		element('[data-toggle]').click();
	});

	test('shows every step', () => {
		expect(shown()).toEqual(STEPS);
	});

	test('stays when the address changes', () => {
		goTo('#last');
		expect([shown(), current()]).toEqual([STEPS, ['last']]);
	});

	test('gives way to the step that the address names', () => {
		goTo('#last');
		element('[data-toggle]').click();
		expect([shown(), current()]).toEqual([['last'], ['last']]);
	});
});

describe('a step that was on the screen', () => {
	test('is said to have been, once another is', () => {
		goTo('#last');
		goTo('#mark');
		expect(seen()).toEqual(['read', 'last']);
	});

	test('is kept on the device', async () => {
		goTo('#last');
		const name = `lesson-${lesson}`;
		await expect
			.poll(async () => [...(await practiceStore.steps(name))].sort())
			.toEqual(['last', 'read']);
	});

	test('is said to have been when the lesson is opened again', async () => {
		await practiceStore.reach(`lesson-${lesson + 1}`, 'last');
		open('#mark');
		await expect.poll(seen).toEqual(['last']);
	});
});

test('an element that was taken away no longer follows the address', () => {
	open('#mark');
	const path = element('lesson-path');
	path.remove();
	goTo('');
	expect(path.querySelector('#read')?.hasAttribute('hidden')).toBe(true);
});
