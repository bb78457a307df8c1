// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_BACKUP } from '../../src/domain/backup.ts';
import { lessonsAtWork } from '../../src/domain/work-rules.ts';
import { smallBackup } from '../domain/backup-builders.ts';
import { idsOf } from '../domain/collection-builders.ts';
import { attemptOf } from '../domain/practice-builders.ts';
import { failPut, refuseStorage, useNewDevice } from './database.ts';

beforeEach(useNewDevice);
afterEach(() => localStorage.clear());

/** The stores as a page has them that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	const { backupStore } = await import('../../src/client/backup-store.ts');
	const { practiceStore } = await import('../../src/client/practice-store.ts');
	const { cardStore } = await import('../../src/client/card-store.ts');
	const { collectionStore } = await import('../../src/client/collection-store.ts');
	return { backupStore, practiceStore, cardStore, collectionStore };
}

/** All that is kept, read by a page that is opened for it. */
async function kept() {
	return (await (await openPage()).backupStore.read()).value;
}

describe.each([
	['a device', () => undefined],
	['a page without storage', refuseStorage],
])('on %s', (_, prepare) => {
	beforeEach(prepare);

	test('there is nothing at first', async () => {
		const { backupStore } = await openPage();
		expect((await backupStore.read()).value).toEqual(EMPTY_BACKUP);
	});

	test('a backup is all there once it is merged', async () => {
		const { backupStore, practiceStore, cardStore, collectionStore } = await openPage();
		const { value } = await backupStore.merge(smallBackup());
		expect(value).toEqual({
			added: {
				...{ attempts: 2, drafts: 1, steps: 1, cards: 1, reviews: 1 },
				...{ works: 1, assigned: 1, examples: 2 },
			},
			further: 0,
		});
		expect((await backupStore.read()).value).toEqual(smallBackup());
		expect(await practiceStore.attempts()).toEqual(smallBackup().attempts);
		expect(await cardStore.all()).toEqual(smallBackup().cards);
		expect(idsOf((await collectionStore.list()).collection)).toEqual(['a', 'b']);
	});

	test('what was here stays beside it', async () => {
		const { backupStore, practiceStore } = await openPage();
		await practiceStore.finish(attemptOf(2));
		await backupStore.merge(smallBackup());
		expect(await practiceStore.attempts()).toEqual([attemptOf(2), attemptOf(5), attemptOf(7)]);
	});

	test('merging it again brings nothing', async () => {
		const { backupStore } = await openPage();
		await backupStore.merge(smallBackup());
		const { value } = await backupStore.merge(smallBackup());
		expect(Object.values(value.added).every((count) => count === 0)).toBe(true);
		expect((await backupStore.read()).value).toEqual(smallBackup());
	});

	test('erasing leaves nothing, the settings included, and lets others’ be', async () => {
		localStorage.setItem('who-says-layers', '{}');
		localStorage.setItem('neighbour', '1');
		const { backupStore } = await openPage();
		await backupStore.merge(smallBackup());
		await backupStore.eraseAll();
		expect((await backupStore.read()).value).toEqual(EMPTY_BACKUP);
		expect(Object.keys(localStorage)).toEqual(['neighbour']);
	});
});

test('what was merged and erased is so for a page that is opened later', async () => {
	const { backupStore } = await openPage();
	await backupStore.merge(smallBackup());
	expect(await kept()).toEqual(smallBackup());
	await backupStore.eraseAll();
	expect(await kept()).toEqual(EMPTY_BACKUP);
});

test('lessons that merged works ask for are noted', async () => {
	await (await openPage()).backupStore.merge(smallBackup());
	const [work] = smallBackup().works;
	expect(localStorage.getItem('who-says-works')).toBe(lessonsAtWork(work ? [work] : []).join(' '));
});

test('open pages hear that everything may be new', async () => {
	const other = await openPage();
	const [practice, cards, collection] = [vi.fn(), vi.fn(), vi.fn()];
	other.practiceStore.onChange(practice);
	other.cardStore.onChange(cards);
	other.collectionStore.onChange(collection);
	await (await openPage()).backupStore.merge(smallBackup());
	for (const listener of [practice, cards, collection])
		await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
});

describe('where writing fails', () => {
	test.each([0, 3, 6])('after %i records, nothing of a backup is kept', async (after) => {
		const { backupStore, practiceStore } = await openPage();
		await practiceStore.finish(attemptOf(2));
		failPut('QuotaExceededError', after);
		const saved = await backupStore.merge(smallBackup());
		expect(saved.fault).toBe('full');
		expect(saved.value.added.attempts).toBe(0);
		vi.restoreAllMocks();
		expect(await kept()).toEqual({ ...EMPTY_BACKUP, attempts: [attemptOf(2)] });
	});

	test('nothing is erased, and the settings stay', async () => {
		localStorage.setItem('who-says-layers', '{}');
		const { backupStore } = await openPage();
		await backupStore.merge(smallBackup());
		const { clear } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
			if (this.name === 'collection-about') throw new DOMException('No', 'UnknownError');
			return clear.call(this);
		});
		expect((await backupStore.eraseAll()).fault).toBe('failed');
		vi.restoreAllMocks();
		expect(await kept()).toEqual(smallBackup());
		expect(localStorage.getItem('who-says-layers')).toBe('{}');
	});
});
