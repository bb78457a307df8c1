import type { Key, Records, StoreName, Transact, Value } from './records.ts';

/** Where the key of a record lies in it; with the title of the collection, it lies beside it. */
const KEY_FIELDS: Readonly<Record<StoreName, readonly string[]>> = {
	'collection-items': ['ref'],
	'collection-about': [],
	drafts: ['exercise'],
	attempts: ['id'],
	steps: ['lesson', 'step'],
	cards: ['id'],
	reviews: ['id'],
	works: ['id'],
	assigned: ['id'],
};

type Store = ReadonlyMap<string, unknown>;

let stores: ReadonlyMap<StoreName, Store> = new Map();
let last: Promise<unknown> = Promise.resolve();

/**
 * Stands in for the database where there is none, for as long as the page is open. One piece of
 * work after the other.
 */
export const inMemory: Transact = (names, work) => {
	const done = last.then(async () => {
		const changed = new Map(names.map((name) => [name, new Map(stores.get(name))]));
		const result = await work(recordsOf(changed));
		stores = new Map([...stores, ...changed]);
		return result;
	});
	last = done.catch(() => undefined);
	return done;
};

function recordsOf(changed: ReadonlyMap<StoreName, Map<string, unknown>>): Records {
	function at(name: StoreName): Map<string, unknown> {
		const store = changed.get(name);
		if (!store) throw new Error(`The work did not ask for ${name}.`);
		return store;
	}
	async function all<Name extends StoreName>(name: Name) {
		return [...at(name).values()] as Value<Name>[];
	}
	return {
		all,
		get: async <Name extends StoreName>(name: Name, key: Key<Name>) =>
			at(name).get(textOf([key].flat())) as Value<Name> | undefined,
		where: async (name, field, value) =>
			(await all(name)).filter((each) => fieldOf(each, field) === value),
		put: async (name, value, key) => {
			const fields = KEY_FIELDS[name].map((field) => fieldOf(value, field));
			at(name).set(textOf(key === undefined ? fields : [key]), value);
		},
		remove: async (name, key) => {
			at(name).delete(textOf([key].flat()));
		},
		clear: async (name) => at(name).clear(),
	};
}

function fieldOf(value: unknown, field: string): unknown {
	return (value as Readonly<Record<string, unknown>>)[field];
}

/** One text for equal keys. */
function textOf(key: readonly unknown[]): string {
	return JSON.stringify(key);
}
