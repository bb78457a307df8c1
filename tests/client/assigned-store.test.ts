// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assignmentId } from '../../src/domain/assignment.ts';
import { assignmentOf } from '../domain/hand-in-builders.ts';
import { failPut, recordsIn, refuseStorage, useNewDevice } from './database.ts';

beforeEach(useNewDevice);

/** The store as a page has it that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	return (await import('../../src/client/assigned-store.ts')).assignedStore;
}

const first = assignmentOf({ title: 'First' });
const second = assignmentOf({ title: 'Second' });

describe.each([
	['the device', () => undefined],
	['a page without storage', refuseStorage],
])('assignments made on %s', (_, prepare) => {
	beforeEach(prepare);

	test('are kept, the latest first', async () => {
		const page = await openPage();
		expect((await page.list()).value).toEqual([]);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T09:00:00Z') });
		await page.keep(first);
		vi.setSystemTime(Date.parse('2026-11-28T09:01:00Z'));
		const { value } = await page.keep(second);
		vi.useRealTimers();
		expect(value.map(({ assignment }) => assignment)).toEqual([second, first]);
		expect(value[0]?.id).toBe(assignmentId(second));
		expect((await page.list()).value).toEqual(value);
	});

	test('are one where they ask for the same', async () => {
		const page = await openPage();
		await page.keep(first);
		expect((await page.keep(assignmentOf({ title: ' First\u0000 ' }))).value).toHaveLength(1);
	});

	test('can be taken out', async () => {
		const page = await openPage();
		await page.keep(first);
		await page.keep(second);
		const { value } = await page.remove(assignmentId(first));
		expect(value.map(({ assignment }) => assignment.title)).toEqual(['Second']);
	});

	test('are told to those who asked for it', async () => {
		const page = await openPage();
		const heard = vi.fn();
		page.onChange(heard);
		const told = await page.keep(first);
		expect(heard).toHaveBeenCalledWith(told);
	});
});

test('an assignment that could not be kept leaves the others as they were', async () => {
	const page = await openPage();
	await page.keep(first);
	failPut('QuotaExceededError');
	expect(await page.keep(second)).toMatchObject({ fault: 'full', value: [{ assignment: first }] });
	expect(await recordsIn('assigned')).toHaveLength(1);
});
