// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assignment } from '../../src/domain/assignment.ts';
import { assignmentOf } from '../domain/hand-in-builders.ts';
import { attemptOf, marksAt, timeAt } from '../domain/practice-builders.ts';
import { failPut, refuseStorage, useNewDevice } from './database.ts';

const VOICES = 'who-says-so/voices';
const EDITION = '1a2b3c4d';

beforeEach(() => {
	useNewDevice();
	at(0);
});
afterEach(() => {
	vi.useRealTimers();
	localStorage.clear();
});

/** It is this minute after nine. */
function at(minute: number): void {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(timeAt(minute)) });
}

/** The stores as a page has them that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	const { workStore } = await import('../../src/client/work-store.ts');
	const { practiceStore } = await import('../../src/client/practice-store.ts');
	return { workStore, practiceStore };
}

type Page = Awaited<ReturnType<typeof openPage>>;

async function begin({ workStore }: Page, changes: Partial<Assignment> = {}, minute = 3) {
	at(minute);
	return (await workStore.begin(assignmentOf(changes))).value;
}

async function titles({ workStore }: Page): Promise<string[]> {
	return (await workStore.works()).value.map(({ assignment }) => assignment.title);
}

describe.each([
	['a device', () => undefined],
	['a page without storage', refuseStorage],
])('works on %s', (_, prepare) => {
	beforeEach(prepare);

	test('are none at first', async () => {
		expect((await (await openPage()).workStore.works()).value).toEqual([]);
	});

	test('come with the one that was opened last first', async () => {
		const page = await openPage();
		const one = await begin(page, { title: 'One' }, 1);
		await begin(page, { title: 'Two' }, 2);
		expect(await titles(page)).toEqual(['Two', 'One']);
		at(3);
		await page.workStore.open(one.id);
		expect(await titles(page)).toEqual(['One', 'Two']);
	});

	test('are signed, handed in and removed', async () => {
		const page = await openPage();
		const { id } = await begin(page);
		await page.workStore.sign(id, 'Mara'.repeat(20));
		const { value } = await page.workStore.handIn(id, timeAt(9));
		expect(value).toMatchObject({ student: 'Mara'.repeat(15), handedInAt: timeAt(9) });
		await page.workStore.remove(id);
		expect(await titles(page)).toEqual([]);
		expect((await page.workStore.sign(id, 'Otto')).value).toBeUndefined();
	});

	test('begin afresh: earlier tries, drafts and steps are not seen', async () => {
		const page = await openPage();
		const { practiceStore } = page;
		await practiceStore.finish(attemptOf(1));
		await practiceStore.editDraft(VOICES, EDITION, () => marksAt(10));
		await practiceStore.reach('who-says-so', 'mark');
		await begin(page);
		expect(await practiceStore.attemptsOf(VOICES)).toEqual([]);
		expect(await practiceStore.draft(VOICES, EDITION)).toBeUndefined();
		expect(await practiceStore.steps('who-says-so')).toEqual(new Set());
	});

	test('see what is done since', async () => {
		const page = await openPage();
		const { practiceStore } = page;
		await practiceStore.editDraft(VOICES, EDITION, () => marksAt(10));
		await practiceStore.reach('who-says-so', 'mark');
		await begin(page);
		at(4);
		const edit = await practiceStore.editDraft(VOICES, EDITION, (before) => before ?? marksAt(20));
		expect(edit.value).toMatchObject({ answer: marksAt(20), startedAt: timeAt(4) });
		await practiceStore.reach('who-says-so', 'mark');
		expect(await practiceStore.steps('who-says-so')).toEqual(new Set(['mark']));
		await practiceStore.finish(attemptOf(5));
		expect(await practiceStore.attemptsOf(VOICES)).toHaveLength(1);
	});

	test('leave other exercises and lessons as they are', async () => {
		const page = await openPage();
		const { practiceStore } = page;
		await practiceStore.finish(attemptOf(1, { exercise: 'how-many/sort' }));
		await practiceStore.reach('the-trail', 'mark');
		await begin(page);
		expect(await practiceStore.attemptsOf('how-many/sort')).toHaveLength(1);
		expect(await practiceStore.steps('the-trail')).toEqual(new Set(['mark']));
		expect(await practiceStore.rules('how-many/sort')).toBeUndefined();
	});

	test('lose nothing of what was there before, once they are removed', async () => {
		const page = await openPage();
		await page.practiceStore.finish(attemptOf(1));
		const { id } = await begin(page);
		await page.workStore.remove(id);
		expect(await page.practiceStore.attemptsOf(VOICES)).toHaveLength(1);
	});
});

describe('before a page is painted it can know', () => {
	const noted = () => localStorage.getItem('who-says-works');

	test('which lessons open works ask for', async () => {
		const page = await openPage();
		const { id } = await begin(page);
		expect(noted()).toBe('who-says-so how-many');
		await page.workStore.handIn(id, timeAt(9));
		expect(noted()).toBeNull();
	});

	test('that somebody works, where no lesson is asked for', async () => {
		const items = [{ kind: 'passages', title: 'Two', refs: ['late-ferry/a'] }] as const;
		const { id } = await begin(await openPage(), { items });
		expect(noted()).toBe('');
		await (await openPage()).workStore.remove(id);
		expect(noted()).toBeNull();
	});

	test('what is so by now, once works were read', async () => {
		localStorage.setItem('who-says-works', 'the-trail');
		await (await openPage()).workStore.works();
		expect(noted()).toBeNull();
	});

	test('nothing of works that are not kept', async () => {
		refuseStorage();
		await begin(await openPage());
		expect(noted()).toBeNull();
	});

	test('nothing of a preview', async () => {
		const page = await openPage();
		(await import('../../src/client/working.ts')).noteNothing();
		await begin(page);
		expect(noted()).toBeNull();
	});

	test('nothing where local storage is refused; works are kept all the same', async () => {
		vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('No', 'SecurityError');
		});
		const page = await openPage();
		await begin(page);
		expect(await titles(page)).toHaveLength(1);
		vi.restoreAllMocks();
	});
});

test('pages with exercises hear that a work has begun', async () => {
	const [one, other] = [await openPage(), await openPage()];
	const heard = vi.fn();
	one.practiceStore.onChange(heard);
	await begin(other);
	await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
});

test('a work that could not be kept is none, and the fault is said', async () => {
	const page = await openPage();
	failPut('QuotaExceededError');
	expect((await page.workStore.begin(assignmentOf())).fault).toBe('full');
	vi.restoreAllMocks();
	expect(await titles(page)).toEqual([]);
});
