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
import { createNews } from './news.ts';
import { changeRecords, type Records, readRecords, type Saved } from './records.ts';
import type { StoreFault, WriteFault } from './store.ts';

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

/** The parts of the database that a collection lies in. */
export const COLLECTION_STORES = ['collection-items', 'collection-about'] as const;

const news = createNews('collection', list);

/** The collection on this device. Each action is one transaction: it is kept whole or not at all. */
export const collectionStore = {
	list,
	onChange: news.onChange,
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

/** Edits the collection as it is now, whoever stored it, and writes what is different. */
export async function editCollection(records: Records, edit: Edit): Promise<Collection> {
	const { collection, stored } = await read(records);
	const after = edit(collection);
	const places = new Map(stored.map(({ position }, index) => [collection.items[index], position]));
	const kept = new Set(after.items.map(({ ref }) => ref));
	await Promise.all([
		...stored
			.filter(({ ref }) => !kept.has(ref))
			.map(({ ref }) => records.remove('collection-items', ref)),
		...after.items.map((item, position) =>
			places.get(item) === position
				? undefined
				: records.put('collection-items', { ...item, position }),
		),
		records.put('collection-about', after.title, 'title'),
	]);
	return after;
}

export async function readCollection(records: Records): Promise<Collection> {
	return (await read(records)).collection;
}

async function list(): Promise<Kept> {
	return toChanged(await readRecords(COLLECTION_STORES, readCollection));
}

async function change(edit: Edit): Promise<Changed> {
	const changed = await changeRecords(
		COLLECTION_STORES,
		(records) => editCollection(records, edit),
		async () => (await list()).collection,
	);
	return news.tell(toChanged(changed), changed);
}

function toChanged({ value, ...rest }: Saved<Collection>): Changed {
	return { collection: value, ...rest };
}

async function read(records: Records) {
	const [all, title = ''] = await Promise.all([
		records.all('collection-items'),
		records.get('collection-about', 'title'),
	]);
	const stored = all.toSorted((a, b) => a.position - b.position);
	const items = stored.map(({ ref, example, addedAt }) => ({ ref, example, addedAt }));
	return { stored, collection: { title, items } satisfies Collection };
}
