import { type Example, exampleRef } from './example.ts';

/** An example that was kept, as it was when it was kept. */
export interface CollectionItem {
	/** The example's name across the site, "ksmo-desertion/surge". */
	readonly ref: string;
	readonly example: Example;
	/** ISO 8601, with its time zone. */
	readonly addedAt: string;
}

/** A list of examples in an order of one's own. No example is in it twice. */
export interface Collection {
	/** Empty where it was given none. */
	readonly title: string;
	readonly items: readonly CollectionItem[];
}

export const EMPTY_COLLECTION: Collection = { title: '', items: [] };

/** In characters; what is longer is cut. */
export const LONGEST_TITLE = 120;

/** The collection with the example at its end, or as it is where it has the example. */
export function addExample(collection: Collection, example: Example, addedAt: string): Collection {
	const item = { ref: exampleRef(example), example, addedAt };
	return putItem(collection, item, collection.items.length);
}

/** The collection with the item at this place, or as it is where it has the item. */
export function putItem(collection: Collection, item: CollectionItem, index: number): Collection {
	if (hasItem(collection, item.ref)) return collection;
	const { title, items } = collection;
	return { title, items: items.toSpliced(clamp(index, items.length), 0, item) };
}

export function removeItem({ title, items }: Collection, ref: string): Collection {
	return { title, items: items.filter((item) => item.ref !== ref) };
}

/** The collection with the item at this place; before the first and behind the last there is none. */
export function moveItem(collection: Collection, ref: string, toIndex: number): Collection {
	const item = collection.items.find((each) => each.ref === ref);
	if (!item) return collection;
	return putItem(removeItem(collection, ref), item, toIndex);
}

/** The collection with the item this many places further down. */
export function shiftItem(collection: Collection, ref: string, by: number): Collection {
	return moveItem(collection, ref, collection.items.findIndex((item) => item.ref === ref) + by);
}

export function renameCollection({ items }: Collection, title: string): Collection {
	return { title: toTitle(title), items };
}

/**
 * The collection with what it lacks of another one behind its own items, and with the other one's
 * title where it has none.
 */
export function mergeCollections(collection: Collection, other: Collection): Collection {
	const lacking = other.items.filter(({ ref }) => !hasItem(collection, ref));
	return {
		title: collection.title || other.title,
		items: [...collection.items, ...lacking],
	};
}

export function hasItem({ items }: Collection, ref: string): boolean {
	return items.some((item) => item.ref === ref);
}

/** A title on one line, no longer than titles are. */
export function toTitle(text: string): string {
	const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
	return [...line].slice(0, LONGEST_TITLE).join('').trim();
}

function clamp(index: number, last: number): number {
	return Math.min(Math.max(index, 0), last);
}
