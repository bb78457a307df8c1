import type { Page } from 'playwright-core';

/** The parts of the database that tests look into. */
type Part = 'attempts' | 'cards' | 'drafts' | 'reviews' | 'steps';

/** What lies in a part of the database; nothing where the site has not made it yet. */
export function recordsIn<T>(page: Page, part: Part): Promise<T[]> {
	return page.evaluate(async (name) => {
		// Opened before there is one, there would be one without parts.
		const known = await indexedDB.databases();
		if (!known.some((database) => database.name === 'who-says')) return [];
		return new Promise<T[]>((resolve, reject) => {
			const opening = indexedDB.open('who-says');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const { result: database } = opening;
				const all = database.transaction(name).objectStore(name).getAll();
				all.onerror = () => reject(all.error);
				all.onsuccess = () => {
					database.close();
					resolve(all.result);
				};
			};
		});
	}, part);
}

/** Puts records into a part of the database, in place of those with their keys, as another page would. */
export function putRecords<T>(page: Page, part: Part, records: readonly T[]): Promise<void> {
	return page.evaluate(
		([name, all]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('who-says');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const { result: database } = opening;
					const transaction = database.transaction(name, 'readwrite');
					for (const record of all) transaction.objectStore(name).put(record);
					transaction.onerror = () => reject(transaction.error);
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		[part, records] as const,
	);
}
