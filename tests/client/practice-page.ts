import { vi } from 'vitest';
import type { Attempt, Draft } from '../../src/domain/attempt.ts';
import { recordsIn } from './database.ts';

const LOAD = {
	sort: () => import('../../src/client/practice-sort.ts'),
	trace: () => import('../../src/client/practice-trace.ts'),
	sums: () => import('../../src/client/practice-sums.ts'),
	rewrite: () => import('../../src/client/practice-rewrite.ts'),
	predict: () => import('../../src/client/practice-predict.ts'),
};

/** An exercise as the build writes it. */
export interface Built {
	readonly kind: keyof typeof LOAD;
	readonly parts: string;
	readonly answers: string;
	readonly data?: unknown;
}

let pages = 0;

/** Opens a page with the exercise, and nothing of the page before it, and waits until it has begun. */
export async function openExercise(built: Built, edition = '1a2b3c4d'): Promise<void> {
	const { kind, parts, answers, data = {} } = built;
	const tag = `practice-${kind}-${++pages}`;
	document.body.replaceChildren();
	await loadAs(tag, LOAD[kind]);
	const page = document.createElement('main');
	page.innerHTML = `
		<${tag} data-exercise="late-ferry/${kind}" data-edition="${edition}">
			<div data-result tabindex="-1" hidden></div>
			${parts}
			<p data-buttons hidden>
				<button data-check>Check</button>
				<button data-again hidden>Try again</button>
				<button data-undo hidden>Undo</button>
			</p>
			<details data-answers><summary>Ours</summary>${answers}</details>
			<script type="application/json">${JSON.stringify(data)}</script>
		</${tag}>`;
	// As in a browser, an element begins once all its parts are there.
	document.body.replaceChildren(page);
	await settle();
}

/** A name can be given to one element only, and each page has its own. */
async function loadAs(tag: string, load: () => Promise<unknown>): Promise<void> {
	vi.resetModules();
	const define = customElements.define.bind(customElements);
	const spy = vi
		.spyOn(customElements, 'define')
		.mockImplementation((_, element) => define(tag, element));
	await load();
	spy.mockRestore();
}

/** The store as the page has it. */
export async function storeOfPage() {
	return (await import('../../src/client/practice-store.ts')).practiceStore;
}

/** Lets what was begun come to an end: reading, and writing what was changed. */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
}

export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
	const found = document.querySelector<E>(selector);
	if (!found) throw new Error(`There is no \`${selector}\`.`);
	return found;
}

export async function click(selector: string): Promise<void> {
	find(selector).click();
	await settle();
}

/** Chooses a radio button, or ticks a box or takes its tick away. */
export async function choose(selector: string): Promise<void> {
	const field = find<HTMLInputElement>(selector);
	field.checked = field.type === 'radio' || !field.checked;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
}

export async function write(selector: string, text: string): Promise<void> {
	const field = find<HTMLInputElement>(selector);
	field.value = text;
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	await settle();
}

export function textOf(selector: string): string {
	return find(selector).textContent.replace(/\s+/g, ' ').trim();
}

export function isShown(selector: string): boolean {
	return !find(selector).hidden;
}

/** `new`, `open` or `checked`. */
export function state(): string {
	return find('[data-exercise]').dataset['state'] ?? '';
}

/** What is read out. */
export function said(): string {
	return textOf('[role=status]');
}

export async function drafts(): Promise<Draft[]> {
	return (await recordsIn('drafts')) as Draft[];
}

/** The oldest first. */
export async function attempts(): Promise<Attempt[]> {
	const all = (await recordsIn('attempts')) as Attempt[];
	return all.toSorted((a, b) => (a.checkedAt < b.checkedAt ? -1 : 1));
}
