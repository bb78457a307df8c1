import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** The version of the database that comes after this one. */
export const NEXT_VERSION = 4;

/** A device on which nothing is kept yet. */
export function useNewDevice(): void {
	vi.restoreAllMocks();
	vi.stubGlobal('indexedDB', new IDBFactory());
}

/** A connection to the database, as any script could have one. */
export function connect(
	version?: number,
	upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
	const request = indexedDB.open('who-says', version);
	if (upgrade) request.onupgradeneeded = () => upgrade(request.result);
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** The records of a part of the database, as any script could read them. */
export async function recordsIn(name: string): Promise<unknown[]> {
	const database = await connect();
	const request = database.transaction(name).objectStore(name).getAll();
	await vi.waitFor(() => {
		if (request.readyState !== 'done') throw new Error('still reading');
	});
	database.close();
	return request.result;
}

/** Lets this many records be written, and fails the next ones with an error of this name. */
export function failPut(name: string, after = 0): void {
	const { put } = IDBObjectStore.prototype;
	let calls = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args
	) {
		if (calls++ >= after) throw new DOMException('No', name);
		return put.apply(this, args);
	});
}

/** Lets nothing be kept, as private windows of some browsers do. */
export function refuseStorage(): void {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('Refused', 'SecurityError');
	});
}
