// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kept } from '../../src/client/collection-store.ts';
import { collectionOf, idsOf } from '../domain/collection-builders.ts';
import { exampleOf } from '../domain/example-builders.ts';
import { connect, failPut, NEXT_VERSION, recordsIn, useNewDevice } from './database.ts';

beforeEach(useNewDevice);

/** The store as a page has it that was opened just now; the pages before it stay open. */
async function openPage() {
	vi.resetModules();
	return (await import('../../src/client/collection-store.ts')).collectionStore;
}

const example = (id: string) => exampleOf({ id });

/** The ids in the collection, read by a page that is opened for it. */
async function keptIds(): Promise<string> {
	const page = await openPage();
	return idsOf((await page.list()).collection).join();
}

async function pageWith(...ids: string[]) {
	const page = await openPage();
	for (const id of ids) await page.add(example(id));
	return page;
}

describe('the collection', () => {
	test('is empty at first, and is kept', async () => {
		expect(await (await openPage()).list()).toEqual({ collection: { title: '', items: [] } });
	});

	test('has what was added when the page is opened again', async () => {
		await pageWith('a', 'b');
		expect(await keptIds()).toBe('a,b');
	});

	test('has an example once, however often it was added', async () => {
		await pageWith('a', 'b', 'a');
		expect(await keptIds()).toBe('a,b');
	});

	test('keeps the order it was put in', async () => {
		const page = await pageWith('a', 'b', 'c');
		await page.move('late-ferry/c', 0);
		expect(await keptIds()).toBe('c,a,b');
	});

	test('says whether it has an example', async () => {
		const page = await pageWith('a');
		expect(await page.has('late-ferry/a')).toBe(true);
		await page.remove('late-ferry/a');
		expect(await page.has('late-ferry/a')).toBe(false);
	});

	test('takes back what was removed, at its place', async () => {
		const page = await pageWith('a', 'b', 'c');
		const item = (await page.list()).collection.items[1];
		if (!item) throw new Error('There is no second item.');
		await page.remove(item.ref);
		expect(await keptIds()).toBe('a,c');
		await page.put(item, 1);
		expect(await keptIds()).toBe('a,b,c');
	});

	test('keeps its title', async () => {
		await (await openPage()).rename(' Who  counts? ');
		expect((await (await openPage()).list()).collection.title).toBe('Who counts?');
	});

	test('can be replaced whole', async () => {
		const page = await pageWith('a', 'b');
		const other = collectionOf(['b', 'z'], 'Others');
		await page.replaceAll(other);
		expect((await (await openPage()).list()).collection).toEqual(other);
	});

	test('can be emptied, title and all', async () => {
		const page = await pageWith('a', 'b');
		await page.rename('Gone');
		await page.clear();
		expect((await (await openPage()).list()).collection).toEqual({ title: '', items: [] });
	});

	test('lies in the database as a record for each item', async () => {
		await pageWith('a', 'b');
		expect(await recordsIn('collection-items')).toMatchObject([
			{ ref: 'late-ferry/a', position: 0 },
			{ ref: 'late-ferry/b', position: 1 },
		]);
	});
});

describe('two pages', () => {
	test('hear each other', async () => {
		const one = await openPage();
		const heard: Kept[] = [];
		one.onChange((kept) => heard.push(kept));
		await pageWith('a');
		await vi.waitFor(() =>
			expect(heard.map(({ collection }) => idsOf(collection))).toEqual([['a']]),
		);
	});

	test('that add at the same time lose nothing', async () => {
		const one = await openPage();
		const other = await openPage();
		await Promise.all(
			['a', 'b', 'c', 'd'].map((id, index) => (index % 2 ? one : other).add(example(id))),
		);
		expect((await keptIds()).split(',').sort()).toEqual(['a', 'b', 'c', 'd']);
	});

	test('are not heard once listening has ended', async () => {
		const page = await openPage();
		const listener = vi.fn();
		page.onChange(listener)();
		await page.add(example('a'));
		expect(listener).not.toHaveBeenCalled();
	});
});

describe('a browser that refuses storage', () => {
	test.each([
		[
			'at once',
			() => {
				throw new DOMException('Refused', 'SecurityError');
			},
		],
		[
			'later',
			() => {
				const request = new IDBFactory().open('refused') as unknown as IDBOpenDBRequest;
				request.onupgradeneeded = () => request.transaction?.abort();
				return request;
			},
		],
	])('%s leaves a collection that lasts as long as the page, and says so', async (_, open) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(open);
		const page = await openPage();
		await page.add(example('a'));
		const changed = await page.add(example('b'));
		expect(changed.unkept).toBe('refused');
		expect(changed.fault).toBeUndefined();
		await page.move('late-ferry/b', 0);
		expect(idsOf((await page.list()).collection)).toEqual(['b', 'a']);
		expect(await keptIds()).toBe('');
	});
});

describe('a newer version of the database', () => {
	test('gets hold of it while an older page is open', async () => {
		const old = await pageWith('a');
		const newer = await connect(NEXT_VERSION);
		expect(newer.version).toBe(NEXT_VERSION);
		newer.close();
		expect((await old.list()).unkept).toBe('newer');
	});

	test('is never written to by an older page', async () => {
		await pageWith('a');
		(await connect(NEXT_VERSION)).close();
		const changed = await (await openPage()).add(example('b'));
		expect(changed.unkept).toBe('newer');
		expect(await recordsIn('collection-items')).toHaveLength(1);
	});

	test('says so where an older page does not let go of it', async () => {
		const stubborn = await connect(1);
		expect((await (await openPage()).list()).unkept).toBe('blocked');
		stubborn.close();
	});
});

describe('an action that cannot be written', () => {
	test.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'failed'],
	])('for a %s is `%s`, and nothing of it is kept', async (name, fault) => {
		const page = await pageWith('a', 'b', 'c');
		failPut(name, 1);
		const changed = await page.move('late-ferry/c', 0);
		expect(changed.fault).toBe(fault);
		expect(idsOf(changed.collection)).toEqual(['a', 'b', 'c']);
		vi.restoreAllMocks();
		expect(await keptIds()).toBe('a,b,c');
	});

	test('tells the page what is kept now', async () => {
		const page = await pageWith('a');
		const heard: Kept[] = [];
		page.onChange((kept) => heard.push(kept));
		failPut('QuotaExceededError');
		await page.add(example('b'));
		expect(heard.map(({ collection }) => idsOf(collection))).toEqual([['a']]);
	});

	test('does not hinder the next one', async () => {
		const page = await pageWith('a');
		failPut('QuotaExceededError');
		await page.add(example('b'));
		vi.restoreAllMocks();
		expect((await page.add(example('c'))).fault).toBeUndefined();
		expect(await keptIds()).toBe('a,c');
	});
});

test('a connection the browser has closed is opened again', async () => {
	const page = await pageWith('a');
	const { transaction } = IDBDatabase.prototype;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
		this: IDBDatabase,
		...args
	) {
		this.close();
		return transaction.apply(this, args);
	});
	expect(idsOf((await page.add(example('b'))).collection)).toEqual(['a', 'b']);
});
