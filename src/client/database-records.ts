import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Records, Transact } from './records.ts';
import type { Database } from './store.ts';

/** Works on the database; throws the browser's reason where the work could not be kept. */
export function inDatabase(database: Database, mode: 'readonly' | 'readwrite'): Transact {
	return async (names, work) => {
		// Which records lie under which name is told to those who work on them, by `Records`.
		const transaction = (database as unknown as IDBPDatabase).transaction([...names], mode);
		try {
			const [result] = await Promise.all([
				work(recordsOf(transaction as Writing)),
				transaction.done,
			]);
			return result;
		} catch (error) {
			const reason = transaction.error ?? error;
			await undo(transaction);
			throw reason;
		}
	};
}

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

function recordsOf(transaction: Writing): Records {
	// Async, so that what throws at once is a promise that fails like the others.
	return {
		get: async (name, key) => transaction.objectStore(name).get(key as IDBValidKey),
		all: async (name) => transaction.objectStore(name).getAll(),
		where: async (name, field, value) => transaction.objectStore(name).index(field).getAll(value),
		put: async (name, value, key) => {
			await transaction.objectStore(name).put(value, key as IDBValidKey | undefined);
		},
		remove: async (name, key) => transaction.objectStore(name).delete(key as IDBValidKey),
		clear: async (name) => transaction.objectStore(name).clear(),
	};
}

async function undo(transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>) {
	try {
		transaction.abort();
	} catch {
		// The browser has undone it already.
	}
	await transaction.done.catch(() => undefined);
}
