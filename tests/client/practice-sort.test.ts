// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerWords } from '../../src/text/answers.ts';
import { failPut, refuseStorage, useNewDevice } from './database.ts';
import {
	attempts,
	type Built,
	choose,
	click,
	drafts,
	find,
	isShown,
	openExercise,
	said,
	settle,
	state,
	storeOfPage,
	textOf,
} from './practice-page.ts';

const BINS = { attribution: 'Attribution', figure: 'Figures', nothing: 'None of these' };

function item(id: string): string {
	const labels = Object.entries(BINS).map(
		([bin, name]) =>
			`<label><input type="radio" name="x1-${id}" value="${bin}"><span>${name}</span></label>`,
	);
	return `<li data-item="${id}"><fieldset><legend>A <b data-phrase>${id}</b>.</legend>
		<div class="bins">${labels.join('')}</div></fieldset></li>`;
}

const SORT: Built = {
	kind: 'sort',
	parts: `<ol>${item('some-say')}${item('forty')}${item('it-rained')}</ol>`,
	answers: ['some-say', 'forty', 'it-rained']
		.map((id) => `<p data-reason="${id}"><span data-why>Why ${id}.</span></p>`)
		.join(''),
	data: {
		bins: Object.keys(BINS),
		items: [
			{ id: 'some-say', bin: 'attribution' },
			{ id: 'forty', bin: 'figure' },
			{ id: 'it-rained', bin: 'nothing' },
		],
	},
};

const radio = (id: string, bin: string) => `[name="x1-${id}"][value="${bin}"]`;
const isChosen = (id: string, bin: string) => find<HTMLInputElement>(radio(id, bin)).checked;
const feedback = (id: string) => textOf(`[data-item="${id}"] .feedback`);

async function solveHalf(): Promise<void> {
	await choose(radio('some-say', 'attribution'));
	await choose(radio('forty', 'attribution'));
	await click('[data-check]');
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T09:00:00Z') });
	useNewDevice();
});

describe('before anything is answered', () => {
	test('one can check', async () => {
		await openExercise(SORT);
		expect([isShown('[data-check]'), isShown('[data-again]'), isShown('[data-undo]')]).toEqual([
			...[true, false, false],
		]);
	});

	test('a check asks for an answer, and keeps no try', async () => {
		await openExercise(SORT);
		await click('[data-check]');
		expect(said()).toMatch(/^There is no answer yet\./);
		expect(await attempts()).toEqual([]);
	});
});

describe('each choice', () => {
	test('is kept', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'figure'));
		expect((await drafts())[0]?.answer).toEqual({ kind: 'sort', bins: { 'some-say': 'figure' } });
	});

	test('is there when the page is opened again', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'figure'));
		await openExercise(SORT);
		expect(isChosen('some-say', 'figure')).toBe(true);
	});

	test('can be undone, and so can the one before it', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'figure'));
		await choose(radio('some-say', 'nothing'));
		await click('[data-undo]');
		expect(isChosen('some-say', 'figure')).toBe(true);
		await click('[data-undo]');
		expect(isChosen('some-say', 'figure')).toBe(false);
		expect([isShown('[data-undo]'), said()]).toEqual([false, 'Undone.']);
		expect((await drafts())[0]?.answer).toEqual({ kind: 'sort', bins: {} });
	});

	test('is not judged', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'attribution'));
		expect(document.querySelector('.feedback')).toBeNull();
	});

	test('of another page at the same moment stays beside one made here', async () => {
		await openExercise(SORT);
		const store = await storeOfPage();
		const elsewhere = store.editDraft('late-ferry/sort', '1a2b3c4d', () => ({
			...{ kind: 'sort', bins: { forty: 'figure' } },
		}));
		await choose(radio('some-say', 'attribution'));
		await elsewhere;
		expect((await drafts())[0]?.answer).toEqual({
			...{ kind: 'sort', bins: { forty: 'figure', 'some-say': 'attribution' } },
		});
	});

	test('of another page comes in, and takes nothing away', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'attribution'));
		const store = await storeOfPage();
		await store.editDraft('late-ferry/sort', '1a2b3c4d', (answer) => ({
			kind: 'sort',
			bins: { ...(answer?.kind === 'sort' ? answer.bins : {}), forty: 'figure' },
		}));
		await settle();
		expect([isChosen('some-say', 'attribution'), isChosen('forty', 'figure')]).toEqual([
			true,
			true,
		]);
	});
});

describe('a check', () => {
	test('says of each phrase how it was sorted, and why', async () => {
		await openExercise(SORT);
		await solveHalf();
		expect(feedback('some-say')).toBe('Attribution. You put it there too.Why some-say.');
		expect(feedback('forty')).toBe('You: Attribution. We: Figures.Why forty.');
		expect(feedback('it-rained')).toBe('Not sorted. We: None of these.Why it-rained.');
	});

	test('says the result, and takes the focus to it', async () => {
		await openExercise(SORT);
		await solveHalf();
		expect(textOf('[data-result]')).toBe(
			'1 of 3 phrases stand where we put them.You saw a signal in 2 of the 2 phrases that carry one, and no signal in the one phrase that carries none.',
		);
		expect(document.activeElement).toBe(find('[data-result]'));
	});

	test('keeps the try with its score, and drops the draft', async () => {
		await openExercise(SORT);
		await solveHalf();
		expect(await attempts()).toMatchObject([
			{
				...{ exercise: 'late-ferry/sort', edition: '1a2b3c4d', right: 1, outOf: 3 },
				...{ hadAnswers: false, tally: { targets: 2, found: 2, others: 1, alarms: 0 } },
			},
		]);
		expect(await drafts()).toEqual([]);
	});

	test('takes the fields out of use until one tries again', async () => {
		await openExercise(SORT);
		await solveHalf();
		expect(find<HTMLInputElement>('input').disabled).toBe(true);
		await click('[data-again]');
		expect(find<HTMLInputElement>('input').disabled).toBe(false);
		expect(document.activeElement).toBe(find('input'));
	});

	test('is shown again when the page is opened again', async () => {
		await openExercise(SORT);
		await solveHalf();
		await openExercise(SORT);
		expect(feedback('forty')).toMatch(/^You: Attribution/);
		expect(document.activeElement).not.toBe(find('[data-result]'));
		expect(await attempts()).toHaveLength(1);
	});

	test('with our answers open is kept as such, and says so', async () => {
		await openExercise(SORT);
		find<HTMLDetailsElement>('details').open = true;
		find('details').dispatchEvent(new Event('toggle'));
		await solveHalf();
		expect((await attempts())[0]?.hadAnswers).toBe(true);
		expect(textOf('[data-result]')).toMatch(/Our answers were open before you checked\.$/);
	});
});

describe('another try', () => {
	async function tryTwice(): Promise<void> {
		await openExercise(SORT);
		await solveHalf();
		await click('[data-again]');
		await choose(radio('forty', 'figure'));
		vi.setSystemTime(new Date('2026-11-28T09:01:00Z'));
		await click('[data-check]');
	}

	test('begins with the answers of the one before, and without our reasons', async () => {
		await openExercise(SORT);
		await solveHalf();
		await click('[data-again]');
		expect(isChosen('forty', 'attribution')).toBe(true);
		expect(document.querySelector('.feedback')).toBeNull();
		expect(isShown('[data-result]')).toBe(false);
	});

	test('shows the first, which counts', async () => {
		await tryTwice();
		const line = 'Your first try, which is the one that counts: 1 of 3.';
		expect(textOf('[data-result]')).toMatch(/^2 of 3/);
		expect(textOf('[data-result]')).toContain(line);
		await openExercise(SORT);
		expect(textOf('[data-result]')).toContain(line);
	});

	test('is kept beside the first, with our answers seen', async () => {
		await tryTwice();
		expect((await attempts()).map(({ right, hadAnswers }) => [right, hadAnswers])).toEqual([
			[1, false],
			[2, true],
		]);
	});

	test('stays open while something else on the device changes', async () => {
		await openExercise(SORT);
		await solveHalf();
		await click('[data-again]');
		const store = await storeOfPage();
		await store.reach('late-ferry', 'read');
		await settle();
		expect(state()).toBe('open');
	});
});

describe('once the exercise is another', () => {
	test('a try at the old one is not shown', async () => {
		await openExercise(SORT);
		await solveHalf();
		await openExercise(SORT, '99999999');
		expect(state()).toBe('new');
		expect(isChosen('some-say', 'attribution')).toBe(false);
	});

	test('neither is work on it that was not checked', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'figure'));
		await openExercise(SORT, '99999999');
		expect(isChosen('some-say', 'figure')).toBe(false);
	});
});

describe('where the device', () => {
	test('keeps nothing, that is said once, and one can go on', async () => {
		refuseStorage();
		await openExercise(SORT);
		await choose(radio('some-say', 'attribution'));
		expect(said()).toBe(answerWords.unkept.refused);
		await click('[data-check]');
		expect(feedback('some-say')).toMatch(/^Attribution/);
		expect(said()).toBe('');
	});

	test('is full, that is said, and the reasons are shown all the same', async () => {
		await openExercise(SORT);
		await choose(radio('some-say', 'attribution'));
		failPut('QuotaExceededError');
		await click('[data-check]');
		expect(said()).toBe(answerWords.fault.full);
		expect(feedback('some-say')).toMatch(/^Attribution/);
	});
});

test('an exercise without one of its parts names it', async () => {
	await openExercise(SORT);
	const element = find('[data-exercise]');
	element.remove();
	element.querySelector('details')?.remove();
	expect(() => document.body.append(element)).toThrow(/`\[data-answers\]` is missing/);
});
