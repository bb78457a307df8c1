// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/domain/attempt.ts';
import { collectionOf } from '../domain/collection-builders.ts';
import { attemptOf, marksAt, timeAt } from '../domain/practice-builders.ts';
import {
	connect,
	failPut,
	NEXT_VERSION,
	recordsIn,
	refuseStorage,
	useNewDevice,
} from './database.ts';

const VOICES = 'who-says-so/voices';
const EDITION = '1a2b3c4d';

beforeEach(useNewDevice);

/** The store as a page has it that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	return (await import('../../src/client/practice-store.ts')).practiceStore;
}

type Page = Awaited<ReturnType<typeof openPage>>;

/** Adds a mark at this place to those that are stored. */
const mark = (page: Page, start: number) =>
	page.editDraft(VOICES, EDITION, (answer) => marksAt(...startsOf(answer), start));

function startsOf(answer: Answer | undefined): number[] {
	return answer?.kind === 'mark' ? answer.marks.map(({ start }) => start) : [];
}

async function startsIn(page: Page): Promise<number[]> {
	return startsOf((await page.draft(VOICES, EDITION))?.answer);
}

async function keptIn(exercise: string): Promise<string[]> {
	return (await (await openPage()).attemptsOf(exercise)).map(({ checkedAt }) => checkedAt);
}

describe.each([
	['the device', () => undefined],
	['a page without storage', refuseStorage],
])('practice on %s', (_, prepare) => {
	beforeEach(prepare);

	test('has no draft, no attempt and no step at first', async () => {
		const page = await openPage();
		expect(await page.draft(VOICES, EDITION)).toBeUndefined();
		expect(await page.drafts()).toEqual([]);
		expect(await page.attempts()).toEqual([]);
		expect(await page.steps('who-says-so')).toEqual(new Set());
	});

	test('has what was marked, with the times of the first and the last change', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(timeAt(1)) });
		const page = await openPage();
		await mark(page, 10);
		vi.setSystemTime(timeAt(2));
		const { value } = await mark(page, 20);
		vi.useRealTimers();
		expect(value).toEqual({
			exercise: VOICES,
			edition: EDITION,
			answer: marksAt(10, 20),
			startedAt: timeAt(1),
			changedAt: timeAt(2),
		});
		expect(await page.draft(VOICES, EDITION)).toEqual(value);
		expect(await page.drafts()).toEqual([value]);
	});

	test('gives no draft of an exercise that has changed, and starts anew on it', async () => {
		const page = await openPage();
		await mark(page, 10);
		expect(await page.draft(VOICES, 'later')).toBeUndefined();
		expect(await startsIn(page)).toEqual([10]);
		const { value } = await page.editDraft(VOICES, 'later', (answer) =>
			marksAt(...startsOf(answer), 30),
		);
		expect(startsOf(value?.answer)).toEqual([30]);
		expect(await startsIn(page)).toEqual([]);
	});

	test('drops a draft', async () => {
		const page = await openPage();
		await mark(page, 10);
		await page.dropDraft(VOICES);
		expect(await page.draft(VOICES, EDITION)).toBeUndefined();
	});

	test('keeps an attempt and drops its draft, but no other', async () => {
		const page = await openPage();
		await mark(page, 10);
		await page.editDraft('other/one', EDITION, () => marksAt(1));
		const { value } = await page.finish(attemptOf(5));
		expect(value).toEqual(attemptOf(5));
		expect(await page.attempts()).toEqual([attemptOf(5)]);
		expect((await page.drafts()).map(({ exercise }) => exercise)).toEqual(['other/one']);
	});

	test('gives attempts the oldest first, and those of one exercise', async () => {
		const page = await openPage();
		const other = attemptOf(2, { exercise: 'a-first/one' });
		for (const each of [attemptOf(7), other, attemptOf(3)]) await page.finish(each);
		expect(await page.attempts()).toEqual([other, attemptOf(3), attemptOf(7)]);
		expect(await page.attemptsOf(VOICES)).toEqual([attemptOf(3), attemptOf(7)]);
		expect(await page.attemptsOf('none')).toEqual([]);
	});

	test('keeps the steps of a lesson, each with the time it was reached first', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(timeAt(1)) });
		const page = await openPage();
		await page.reach('who-says-so', 'read');
		await page.reach('another', 'mark');
		vi.setSystemTime(timeAt(2));
		await page.reach('who-says-so', 'read');
		vi.useRealTimers();
		expect(await page.steps('who-says-so')).toEqual(new Set(['read']));
		expect(await page.allSteps()).toContainEqual({
			lesson: 'who-says-so',
			step: 'read',
			reachedAt: timeAt(1),
		});
		expect(await page.allSteps()).toHaveLength(2);
	});

	test('loses nothing that is done at the same time', async () => {
		const page = await openPage();
		await Promise.all([10, 20, 30].map((start) => mark(page, start)));
		expect(await startsIn(page)).toEqual([10, 20, 30]);
	});

	test('tells of each change, and not of a step that was reached before', async () => {
		const page = await openPage();
		const listener = vi.fn();
		const stop = page.onChange(listener);
		await mark(page, 10);
		await page.reach('who-says-so', 'read');
		await page.reach('who-says-so', 'read');
		await page.finish(attemptOf(5));
		expect(listener.mock.calls).toEqual([['drafts'], ['steps'], ['attempts']]);
		stop();
		await page.dropDraft(VOICES);
		expect(listener).toHaveBeenCalledTimes(3);
	});
});

test('what was done is there when the page is opened again', async () => {
	const page = await openPage();
	await mark(page, 10);
	await page.finish(attemptOf(5));
	await mark(page, 20);
	await page.reach('who-says-so', 'read');
	const again = await openPage();
	expect(await startsIn(again)).toEqual([20]);
	expect(await again.attempts()).toEqual([attemptOf(5)]);
	expect(await again.steps('who-says-so')).toEqual(new Set(['read']));
	expect(await again.unkept()).toBeUndefined();
});

describe('two pages', () => {
	test('that mark at the same time lose nothing', async () => {
		const pages = [await openPage(), await openPage()];
		await Promise.all(pages.flatMap((page, index) => [mark(page, index), mark(page, 10 + index)]));
		expect((await startsIn(await openPage())).toSorted((a, b) => a - b)).toEqual([0, 1, 10, 11]);
	});

	test('hear each other', async () => {
		const one = await openPage();
		const listener = vi.fn();
		one.onChange(listener);
		await mark(await openPage(), 10);
		await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
	});
});

describe('a browser that refuses storage', () => {
	test('is said with each action and when asked', async () => {
		refuseStorage();
		const page = await openPage();
		expect(await page.unkept()).toBe('refused');
		expect(await mark(page, 10)).toMatchObject({ unkept: 'refused' });
		expect(await page.finish(attemptOf(5))).toMatchObject({ unkept: 'refused' });
		expect(await (await openPage()).attempts()).toEqual([]);
	});
});

describe('an action that cannot be written', () => {
	test.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'failed'],
	])('for a %s is `%s`, and the draft is as it was', async (name, fault) => {
		const page = await openPage();
		await mark(page, 10);
		failPut(name);
		const saved = await mark(page, 20);
		expect(saved.fault).toBe(fault);
		expect(startsOf(saved.value?.answer)).toEqual([10]);
		vi.restoreAllMocks();
		expect((await mark(page, 30)).fault).toBeUndefined();
		expect(await startsIn(await openPage())).toEqual([10, 30]);
	});

	test('leaves no draft where there was none', async () => {
		const page = await openPage();
		failPut('QuotaExceededError');
		expect(await mark(page, 10)).toEqual({ value: undefined, fault: 'full' });
	});

	test('leaves the draft of an attempt that is not kept', async () => {
		const page = await openPage();
		await mark(page, 10);
		failPut('QuotaExceededError');
		expect(await page.finish(attemptOf(5))).toEqual({ value: attemptOf(5), fault: 'full' });
		vi.restoreAllMocks();
		expect(await keptIn(VOICES)).toEqual([]);
		expect(await startsIn(await openPage())).toEqual([10]);
	});

	test('undoes what was written of it', async () => {
		const page = await openPage();
		await mark(page, 10);
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('No', 'UnknownError');
		});
		expect((await page.finish(attemptOf(5))).fault).toBe('failed');
		vi.restoreAllMocks();
		expect(await keptIn(VOICES)).toEqual([]);
	});

	test('an edit that throws changes nothing', async () => {
		const page = await openPage();
		await mark(page, 10);
		const saved = await page.editDraft(VOICES, EDITION, () => {
			throw new Error('A slip');
		});
		expect(saved.fault).toBe('failed');
		expect(await startsIn(page)).toEqual([10]);
	});
});

describe('a database of version 1', () => {
	/** As that version made it. */
	async function leaveVersion1(): Promise<void> {
		const database = await connect(1, (made) => {
			made.createObjectStore('collection-items', { keyPath: 'ref' });
			made.createObjectStore('collection-about');
		});
		const transaction = database.transaction(['collection-items', 'collection-about'], 'readwrite');
		for (const [position, item] of collectionOf(['a', 'b']).items.entries())
			transaction.objectStore('collection-items').put({ ...item, position });
		transaction.objectStore('collection-about').put('Who counts?', 'title');
		await new Promise((resolve) => {
			transaction.oncomplete = resolve;
		});
		database.close();
	}

	test('keeps its collection and gets room for practice', async () => {
		await leaveVersion1();
		const page = await openPage();
		const { collectionStore } = await import('../../src/client/collection-store.ts');
		await page.finish(attemptOf(5));
		expect(await collectionStore.list()).toEqual({
			collection: collectionOf(['a', 'b'], 'Who counts?'),
		});
		expect(await recordsIn('attempts')).toEqual([attemptOf(5)]);
	});

	test('that an older page holds is left alone, and this page says so', async () => {
		await leaveVersion1();
		const older = await connect(1);
		const page = await openPage();
		expect(await mark(page, 10)).toMatchObject({ unkept: 'blocked' });
		older.close();
		await vi.waitFor(async () => expect(await page.unkept()).toBeUndefined());
	});
});

test('a newer version of the database is not written to', async () => {
	const page = await openPage();
	await page.finish(attemptOf(5));
	(await connect(NEXT_VERSION)).close();
	expect(await page.finish(attemptOf(6))).toMatchObject({ unkept: 'newer' });
	expect(await recordsIn('attempts')).toEqual([attemptOf(5)]);
});
