// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { useNewDevice } from './database.ts';
import {
	attempts,
	type Built,
	choose,
	click,
	drafts,
	find,
	openExercise,
	said,
	state,
	storeOfPage,
	settle,
	textOf,
} from './practice-page.ts';

const STEPS = [
	{ id: 'step-0', who: 'The log', kept: ['the date', 'the hour'], lost: [] },
	{ id: 'step-1', who: 'Ada Quill', kept: ['the date'], lost: ['the hour'] },
	{ id: 'step-2', who: 'The Post', kept: [], lost: ['the date'] },
];
const SHUFFLED = ['step-2', 'step-0', 'step-1'];

function step(id: string): string {
	const who = STEPS.find((each) => each.id === id)?.who;
	return `<li data-stop="${id}"><p><span data-place></span> <b data-who>${who}</b></p>
		<p class="moves"><button data-move="-1">↑</button><button data-move="1">↓</button></p></li>`;
}

function labels(id: string): string {
	const boxes = ['the date', 'the hour'].map(
		(label) =>
			`<div class="choice"><label><input type="checkbox" value="${label}">${label}</label></div>`,
	);
	return `<li data-item="${id}"><fieldset><legend><span data-place></span></legend>
		${boxes.join('')}</fieldset></li>`;
}

const TRACE: Built = {
	kind: 'trace',
	parts: `<ol data-stops>${SHUFFLED.map(step).join('')}</ol>
		<ul data-labels>${SHUFFLED.map(labels).join('')}</ul>`,
	answers: STEPS.map(({ id }) => `<p data-reason="${id}"><i data-why>Why ${id}.</i></p>`).join(''),
	data: { steps: STEPS, shuffled: SHUFFLED },
};

const ids = (attribute: string) =>
	[...document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map(
		(each) => each.dataset[attribute],
	);
const places = () =>
	[...document.querySelectorAll('[data-stop] [data-place]')].map((each) => each.textContent);
const box = (id: string, label: string) => `[data-item="${id}"] [value="${label}"]`;
const button = (id: string, by: number) => `[data-stop="${id}"] [data-move="${by}"]`;

beforeEach(useNewDevice);

test('the steps are numbered as they stand', async () => {
	await openExercise(TRACE);
	expect([ids('stop'), places()]).toEqual([SHUFFLED, ['0', '1', '2']]);
});

describe('a step that is moved', () => {
	test('changes places with its neighbour, and so do its labels', async () => {
		await openExercise(TRACE);
		await click(button('step-2', 1));
		expect(ids('stop')).toEqual(['step-0', 'step-2', 'step-1']);
		expect(ids('item')).toEqual(ids('stop'));
		expect(places()).toEqual(['0', '1', '2']);
	});

	test('keeps the focus, and is told', async () => {
		await openExercise(TRACE);
		find(button('step-1', -1)).focus();
		await click(button('step-1', -1));
		expect(document.activeElement).toBe(find(button('step-1', -1)));
		expect(said()).toBe('Ada Quill: now number 1.');
	});

	test.each([
		['up', 'step-2', -1, 'The Post is the first already.'],
		['down', 'step-1', 1, 'Ada Quill is the last already.'],
	])('%s past the end stays, and says so', async (_, id, by, words) => {
		await openExercise(TRACE);
		await click(button(id, by));
		expect([ids('stop'), said()]).toEqual([SHUFFLED, words]);
		expect(await drafts()).toEqual([]);
	});

	test('is kept, with its place', async () => {
		await openExercise(TRACE);
		await click(button('step-2', 1));
		await openExercise(TRACE);
		expect(ids('stop')).toEqual(['step-0', 'step-2', 'step-1']);
	});

	test('can be moved back by “Undo”', async () => {
		await openExercise(TRACE);
		await click(button('step-2', 1));
		await click('[data-undo]');
		expect([ids('stop'), ids('item'), places()]).toEqual([SHUFFLED, SHUFFLED, ['0', '1', '2']]);
	});
});

test('labels that are ticked are kept by step', async () => {
	await openExercise(TRACE);
	await choose(box('step-2', 'the date'));
	await choose(box('step-1', 'the hour'));
	await choose(box('step-1', 'the hour'));
	expect((await drafts())[0]?.answer).toEqual({
		...{ kind: 'trace', order: SHUFFLED, lost: { 'step-2': ['the date'] } },
	});
});

test('an order made on another page comes in beside labels ticked here', async () => {
	await openExercise(TRACE);
	await choose(box('step-2', 'the date'));
	const store = await storeOfPage();
	await store.editDraft('late-ferry/trace', '1a2b3c4d', (answer) => ({
		...{ kind: 'trace', order: ['step-0', 'step-1', 'step-2'] },
		lost: answer?.kind === 'trace' ? answer.lost : {},
	}));
	await settle();
	await choose(box('step-1', 'the hour'));
	expect(ids('stop')).toEqual(['step-0', 'step-1', 'step-2']);
	expect((await drafts())[0]?.answer).toMatchObject({
		...{ order: ['step-0', 'step-1', 'step-2'] },
		lost: { 'step-1': ['the hour'], 'step-2': ['the date'] },
	});
});

test('nothing moved and nothing ticked is no answer', async () => {
	await openExercise(TRACE);
	await click('[data-check]');
	expect([said().slice(0, 25), state()]).toEqual(['There is no answer yet. G', 'new']);
});

describe('a check', () => {
	async function solve(): Promise<void> {
		await openExercise(TRACE);
		await choose(box('step-1', 'the hour'));
		await choose(box('step-1', 'the date'));
		await choose(box('step-0', 'the hour'));
		await click('[data-check]');
	}

	const lineOf = (id: string) => textOf(`[data-stop="${id}"] .feedback`);
	const labelLine = (id: string, label: string) => {
		const choice = find(box(id, label)).closest('.choice');
		return choice?.querySelector('.line')?.textContent;
	};

	test('says of each step where it belongs', async () => {
		await solve();
		expect(lineOf('step-0')).toBe('In order with the others, but its number is 0; yours was 1.');
		expect(lineOf('step-2')).toBe('Number 2; yours was 0.');
	});

	test('of a step in its place says so', async () => {
		await openExercise(TRACE);
		await click(button('step-2', 1));
		await click('[data-check]');
		expect(lineOf('step-0')).toBe('Number 0. You put it there too.');
	});

	test('says of each label what became of it', async () => {
		await solve();
		expect(labelLine('step-1', 'the hour')).toBe('It fell off here. You found it.');
		expect(labelLine('step-1', 'the date')).toBe('It is still there at this step.');
		expect(labelLine('step-2', 'the date')).toBe('It fell off here.');
		expect(labelLine('step-2', 'the hour')).toBe('It fell off at Ada Quill (1). You left it.');
		expect(labelLine('step-0', 'the date')).toBe('It is still there at this step. You left it.');
	});

	test('gives the reason of each step', async () => {
		await solve();
		expect(textOf('[data-item="step-1"] > .feedback')).toBe('Why step-1.');
	});

	test('tells order and labels apart, and keeps both', async () => {
		await solve();
		expect(textOf('[data-result]')).toBe(
			'2 of 3 steps are in the right order.You found 1 of the 2 things that fell off, and ticked 2 that did not.',
		);
		expect(await attempts()).toMatchObject([
			{ right: 5, outOf: 9, tally: { targets: 2, found: 1, others: 4, alarms: 2 } },
		]);
	});
});
