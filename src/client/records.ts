import type { StoreKey, StoreNames, StoreValue } from 'idb';
import { inMemory } from './memory-records.ts';
import { inDatabase } from './database-records.ts';
import {
	type StoreFault,
	type WhoSaysDB,
	type WriteFault,
	withStore,
	writeFault,
} from './store.ts';

export type StoreName = StoreNames<WhoSaysDB>;
export type Key<Name extends StoreName> = StoreKey<WhoSaysDB, Name>;
export type Value<Name extends StoreName> = StoreValue<WhoSaysDB, Name>;

/** A field that the database has an index of. */
type Indexed<Name extends StoreName> = WhoSaysDB[Name] extends { indexes: infer Indexes }
	? keyof Indexes & string
	: never;

/** What there is now, whether it is kept when the page is closed, and why an action was not kept. */
export interface Saved<T> {
	readonly value: T;
	/** Why nothing is kept, where nothing is. */
	readonly unkept?: StoreFault;
	readonly fault?: WriteFault;
}

/** Some parts of what this site keeps, as one transaction sees them. Lists are in no certain order. */
export interface Records {
	get<Name extends StoreName>(name: Name, key: Key<Name>): Promise<Value<Name> | undefined>;
	all<Name extends StoreName>(name: Name): Promise<readonly Value<Name>[]>;
	where<Name extends StoreName>(
		name: Name,
		field: Indexed<Name>,
		value: string,
	): Promise<readonly Value<Name>[]>;
	/** The key is given only where it does not lie in the value. */
	put<Name extends StoreName>(name: Name, value: Value<Name>, key?: Key<Name>): Promise<void>;
	remove<Name extends StoreName>(name: Name, key: Key<Name>): Promise<void>;
	clear(name: StoreName): Promise<void>;
}

let keepsNothing = false;

/** From now on this page works on what lasts as long as it is open; nothing of it is kept. */
export function keepNothing(): void {
	keepsNothing = true;
}

/** Does work on these parts, whole or not at all. */
export type Transact = <T>(
	names: readonly StoreName[],
	work: (records: Records) => Promise<T>,
) => Promise<T>;

/** Reads these parts: of the database, or of what stands in for it on this page. */
export async function readRecords<T>(
	names: readonly StoreName[],
	work: (records: Records) => Promise<T>,
): Promise<Saved<T>> {
	if (keepsNothing) return { value: await inMemory(names, work) };
	try {
		const read = await withStore(async (database) => ({
			value: await inDatabase(database, 'readonly')(names, work),
		}));
		return typeof read === 'string' ? { value: await inMemory(names, work), unkept: read } : read;
	} catch {
		// What cannot be read is not kept either.
		return { value: await inMemory(names, work), unkept: 'refused' };
	}
}

/**
 * Changes these parts in one transaction. Where nothing of it could be kept, the value is what
 * `instead` gives.
 */
export async function changeRecords<T>(
	names: readonly StoreName[],
	work: (records: Records) => Promise<T>,
	instead: () => Promise<T> | T,
): Promise<Saved<T>> {
	if (keepsNothing) return { value: await inMemory(names, work) };
	try {
		const changed = await withStore(async (database) => ({
			value: await inDatabase(database, 'readwrite')(names, work),
		}));
		return typeof changed === 'string'
			? { value: await inMemory(names, work), unkept: changed }
			: changed;
	} catch (error) {
		return { value: await instead(), fault: writeFault(error) };
	}
}
