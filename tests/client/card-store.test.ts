// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cardOf, reviewOf, timeAt } from '../domain/practice-builders.ts';
import { failPut, refuseStorage, useNewDevice } from './database.ts';

beforeEach(useNewDevice);

/** The store as a page has it that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	return (await import('../../src/client/card-store.ts')).cardStore;
}

const card = cardOf();
const later = { ...card.schedule, due: timeAt(30), lastReview: timeAt(5), reps: 1 };

describe.each([
	['the device', () => undefined],
	['a page without storage', refuseStorage],
])('cards on %s', (_, prepare) => {
	beforeEach(prepare);

	test('are none at first', async () => {
		const page = await openPage();
		expect(await page.all()).toEqual([]);
		expect(await page.get(card.id)).toBeUndefined();
		expect(await page.reviews()).toEqual([]);
	});

	test('are kept, the oldest first', async () => {
		const page = await openPage();
		const older = cardOf({ id: 'late-ferry/z', addedAt: timeAt(-5) });
		expect((await page.put(card)).value).toEqual(card);
		await page.put(older);
		expect(await page.get(card.id)).toEqual(card);
		expect(await page.all()).toEqual([older, card]);
	});

	test('get an answer and a new schedule together', async () => {
		const page = await openPage();
		await page.put(card);
		await page.answer({ ...card, schedule: later }, reviewOf(5));
		await page.answer({ ...card, schedule: later }, reviewOf(2));
		expect((await page.get(card.id))?.schedule).toEqual(later);
		expect(await page.reviews()).toEqual([reviewOf(2), reviewOf(5)]);
	});

	test('are as they were when an answer is taken back', async () => {
		const page = await openPage();
		await page.put(card);
		await page.answer({ ...card, schedule: later }, reviewOf(2));
		await page.answer({ ...card, schedule: later }, reviewOf(5));
		expect((await page.takeBack(card, reviewOf(5))).value).toEqual(card);
		expect(await page.get(card.id)).toEqual(card);
		expect(await page.reviews()).toEqual([reviewOf(2)]);
	});

	test('keep their schedule when they are met again, and take new words', async () => {
		const page = await openPage();
		await page.put(card);
		await page.answer({ ...card, schedule: later }, reviewOf(5));
		const again = cardOf({ note: 'A better note.', addedAt: timeAt(9), from: 'search' });
		const kept = { ...card, note: 'A better note.', schedule: later };
		expect((await page.put(again)).value).toEqual(kept);
		expect(await page.get(card.id)).toEqual(kept);
	});

	test('of a whole exercise are kept but for those that are there already', async () => {
		const page = await openPage();
		await page.put({ ...card, schedule: later });
		const other = cardOf({ id: 'late-ferry/z', addedAt: timeAt(9) });
		expect((await page.putNew([cardOf({ note: 'Another note.' }), other])).value).toBe(1);
		expect(await page.all()).toEqual([{ ...card, schedule: later }, other]);
	});

	test('can be removed; the answers stay', async () => {
		const page = await openPage();
		await page.put(card);
		await page.answer(card, reviewOf(5));
		await page.remove(card.id);
		expect(await page.all()).toEqual([]);
		expect(await page.reviews()).toEqual([reviewOf(5)]);
	});

	test('tell of each change', async () => {
		const page = await openPage();
		const listener = vi.fn();
		page.onChange(listener)();
		await page.put(card);
		expect(listener).not.toHaveBeenCalled();
		page.onChange(listener);
		await page.answer(card, reviewOf(5));
		await page.remove(card.id);
		expect(listener).toHaveBeenCalledTimes(2);
	});
});

test('cards are there when the page is opened again', async () => {
	await (await openPage()).put(card);
	expect(await (await openPage()).all()).toEqual([card]);
});

test('a page hears of cards that another one has kept, and not of practice', async () => {
	const one = await openPage();
	const listener = vi.fn();
	one.onChange(listener);
	await (await openPage()).put(card);
	await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
});

test('a browser that refuses storage is said when asked and with each action', async () => {
	refuseStorage();
	const page = await openPage();
	expect(await page.unkept()).toBe('refused');
	expect(await page.put(card)).toEqual({ value: card, unkept: 'refused' });
});

describe('an action that cannot be written', () => {
	test('keeps no card', async () => {
		const page = await openPage();
		failPut('QuotaExceededError');
		expect(await page.put(card)).toEqual({ value: undefined, fault: 'full' });
	});

	test('keeps all cards of an exercise or none', async () => {
		const page = await openPage();
		failPut('QuotaExceededError', 1);
		const other = cardOf({ id: 'late-ferry/z' });
		expect(await page.putNew([card, other])).toEqual({ value: 0, fault: 'full' });
		vi.restoreAllMocks();
		expect(await page.all()).toEqual([]);
	});

	test('keeps neither the schedule nor the answer', async () => {
		const page = await openPage();
		await page.put(card);
		failPut('QuotaExceededError', 1);
		const answered = { ...card, schedule: later };
		expect(await page.answer(answered, reviewOf(5))).toEqual({ value: answered, fault: 'full' });
		vi.restoreAllMocks();
		expect(await page.get(card.id)).toEqual(card);
		expect(await page.reviews()).toEqual([]);
	});
});
