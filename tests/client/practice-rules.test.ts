// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Assignment } from '../../src/domain/assignment.ts';
import { ruleWords } from '../../src/text/work-rules.ts';
import { assignmentOf } from '../domain/hand-in-builders.ts';
import { useNewDevice } from './database.ts';
import {
	attempts,
	type Built,
	click,
	find,
	isShown,
	openExercise,
	said,
	settle,
	state,
	textOf,
	write,
} from './practice-page.ts';

const SUMS: Built = {
	kind: 'sums',
	parts: `<ol><li data-item="most"><label for="x1-most">How many?</label>
		<p class="answer"><input type="text" id="x1-most"></p></li></ol>`,
	answers: `<p data-reason="most"><b data-ours>180 guests</b><i data-why>10 × 18 = 180.</i></p>`,
	data: [{ id: 'most', type: 'number', answer: 180, tolerance: 0 }],
};
const EXERCISE = 'late-ferry/sums';

beforeEach(() => {
	useNewDevice();
	vi.resetModules();
});

/** The store of works as the page has it. */
async function worksOfPage() {
	return (await import('../../src/client/work-store.ts')).workStore;
}

async function begin(changes: Partial<Assignment> = {}) {
	const items = [{ kind: 'exercise', exercise: EXERCISE }] as const;
	const saved = await (await worksOfPage()).begin(assignmentOf({ items, ...changes }));
	await settle();
	return saved.value;
}

async function openWith(changes: Partial<Assignment>) {
	const work = await begin(changes);
	await openAnew();
	return work;
}

/** Opens the page, and waits for what it loads only where there is a work. */
async function openAnew(): Promise<void> {
	await openExercise(SUMS);
	await import('../../src/client/ruling.ts');
	await settle();
}

async function checkWith(text: string): Promise<void> {
	await write('#x1-most', text);
	await click('[data-check]');
}

test('our answers wait for the first check', async () => {
	await openWith({ answers: 'after-check', tries: undefined });
	expect(isShown('[data-answers]')).toBe(false);
	expect(textOf('.rules')).toBe('Our answers come once you check.');
	await click('[data-check]');
	expect(said()).toBe(ruleWords.nothing);
	await checkWith('18');
	expect(isShown('[data-answers]')).toBe(true);
	expect(document.querySelector('.rules')).toBeNull();
});

test('there are no more tries than were set', async () => {
	await openWith({ answers: 'at-once', tries: 2 });
	expect(isShown('[data-answers]')).toBe(true);
	await checkWith('18');
	expect(textOf('.rules')).toBe('You have 1 of 2 tries left.');
	await click('[data-again]');
	await checkWith('180');
	expect(isShown('[data-again]')).toBe(false);
	expect(textOf('.rules')).toBe('Your 2 tries are used.');
	await openAnew();
	expect([isShown('[data-check]'), isShown('[data-again]')]).toEqual([false, false]);
	expect(await attempts()).toHaveLength(2);
});

test('what is judged later is kept with its score, and nothing is said of it', async () => {
	const work = await openWith({ answers: 'after-hand-in', tries: undefined });
	await checkWith('18');
	expect(textOf('[data-result]')).toBe(ruleWords.kept);
	expect(document.querySelector('.feedback')).toBeNull();
	expect(isShown('[data-answers]')).toBe(false);
	expect((await attempts())[0]).toMatchObject({ right: 0, outOf: 1, hadAnswers: false });
	await click('[data-again]');
	expect(said()).toBe(ruleWords.again);
	await openAnew();
	await (await worksOfPage()).handIn(work.id, new Date().toISOString());
	await settle();
	expect(document.querySelector('.feedback')).not.toBeNull();
	expect(textOf('[data-result]')).not.toContain(ruleWords.kept);
});

test('for the next student the exercise is as new, even on an open page', async () => {
	await openWith({ answers: 'after-check', tries: 1 });
	await checkWith('18');
	expect(state()).toBe('checked');
	await begin({ answers: 'after-check', tries: 1, title: 'Anew' });
	expect(state()).toBe('new');
	expect(find<HTMLInputElement>('#x1-most').value).toBe('');
	expect(isShown('[data-check]')).toBe(true);
	await checkWith('180');
	expect((await attempts()).map(({ hadAnswers }) => hadAnswers)).toEqual([false, false]);
});

test('without an assignment nothing is told of rules', async () => {
	await openExercise(SUMS);
	await checkWith('18');
	expect(document.querySelector('.rules')).toBeNull();
	expect(isShown('[data-again]')).toBe(true);
});
