import type { IDBPTransaction } from 'idb';
import {
	addExample,
	type Collection,
	type CollectionItem,
	EMPTY_COLLECTION,
	hasItem,
	moveItem,
	putItem,
	removeItem,
	renameCollection,
} from '../domain/collection.ts';
import type { Example } from '../domain/example.ts';
import { hearOthers, tellOthers } from './others.ts';
import {
	type Database,
	type StoreFault,
	type WhoSaysDB,
	type WriteFault,
	withStore,
	writeFault,
} from './store.ts';

/** The collection, and whether it is kept when the page is closed. */
export interface Kept {
	readonly collection: Collection;
	/** Why it is not kept, where it is not. */
	readonly unkept?: StoreFault;
}

/** What an action has led to: the collection as it is now, and why it is as before. */
export interface Changed extends Kept {
	readonly fault?: WriteFault;
}

type Edit = (collection: Collection) => Collection;
type Listener = (kept: Kept) => void;

const STORES = ['collection-items', 'collection-about'] as const;

const listeners = new Set<Listener>();
/** Stands in for the database where there is none. */
let inMemory = EMPTY_COLLECTION;
let hearsOthers = false;

/** The collection on this device. Each action is one transaction: it is kept whole or not at all. */
export const collectionStore = {
	list,
	/** Gives other pages' changes as well as this page's; returns what ends it. */
	onChange,
	has: async (ref: string): Promise<boolean> => hasItem((await list()).collection, ref),
	add: (example: Example) => change((all) => addExample(all, example, new Date().toISOString())),
	/** Puts back what was removed. */
	put: (item: CollectionItem, index: number) => change((all) => putItem(all, item, index)),
	remove: (ref: string) => change((all) => removeItem(all, ref)),
	move: (ref: string, toIndex: number) => change((all) => moveItem(all, ref, toIndex)),
	rename: (title: string) => change((all) => renameCollection(all, title)),
	clear: () => change(() => EMPTY_COLLECTION),
	replaceAll: (collection: Collection) => change(() => collection),
	/** Any other edit of the domain's. */
	change,
};

async function list(): Promise<Kept> {
	try {
		const kept = await withStore(async (database) => {
			const transaction = database.transaction(STORES);
			const [{ collection }] = await Promise.all([read(transaction), transaction.done]);
			return { collection };
		});
		return typeof kept === 'string' ? { collection: inMemory, unkept: kept } : kept;
	} catch {
		// What cannot be read is not kept either.
		return { collection: inMemory, unkept: 'refused' };
	}
}

async function change(edit: Edit): Promise<Changed> {
	try {
		const kept = await withStore(async (database) => ({ collection: await write(database, edit) }));
		if (typeof kept === 'string') {
			inMemory = edit(inMemory);
			return tell({ collection: inMemory, unkept: kept });
		}
		tellOthers('collection');
		return tell(kept);
	} catch (error) {
		return { ...tell(await list()), fault: writeFault(error) };
	}
}

function onChange(listener: Listener): () => void {
	listeners.add(listener);
	if (!hearsOthers) hearOthers('collection', () => void list().then(tell));
	hearsOthers = true;
	return () => listeners.delete(listener);
}

function tell<T extends Kept>(kept: T): T {
	for (const listener of listeners) listener(kept);
	return kept;
}

/** Edits what is stored now, whoever stored it, and writes what is different. */
async function write(database: Database, edit: Edit): Promise<Collection> {
	const transaction = database.transaction(STORES, 'readwrite');
	const items = transaction.objectStore('collection-items');
	try {
		const { collection, records } = await read(transaction);
		const after = edit(collection);
		const stored = new Map(records.map((record, index) => [collection.items[index], record]));
		const kept = new Set(after.items.map(({ ref }) => ref));
		// Async, so that what throws at once is also caught with the others.
		await Promise.all([
			...records.filter(({ ref }) => !kept.has(ref)).map(async ({ ref }) => items.delete(ref)),
			...after.items.map(async (item, position) =>
				stored.get(item)?.position === position ? undefined : items.put({ ...item, position }),
			),
			(async () => transaction.objectStore('collection-about').put(after.title, 'title'))(),
			transaction.done,
		]);
		return after;
	} catch (error) {
		const reason = transaction.error ?? error;
		await undo(transaction);
		throw reason;
	}
}

async function read(transaction: IDBPTransaction<WhoSaysDB, typeof STORES, IDBTransactionMode>) {
	const [all, title = ''] = await Promise.all([
		transaction.objectStore('collection-items').getAll(),
		transaction.objectStore('collection-about').get('title'),
	]);
	const records = all.toSorted((a, b) => a.position - b.position);
	const items = records.map(({ ref, example, addedAt }) => ({ ref, example, addedAt }));
	return { records, collection: { title, items } satisfies Collection };
}

async function undo(transaction: IDBPTransaction<WhoSaysDB, typeof STORES, 'readwrite'>) {
	try {
		transaction.abort();
	} catch {
		// The browser has undone it already.
	}
	await transaction.done.catch(() => undefined);
}
