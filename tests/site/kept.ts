import type { Page } from 'playwright-core';

/** What lies in a part of the database. */
export function recordsIn<T>(page: Page, store: 'attempts' | 'drafts' | 'steps'): Promise<T[]> {
	return page.evaluate(
		(name) =>
			new Promise((resolve) => {
				const opening = indexedDB.open('who-says');
				opening.onsuccess = () => {
					const all = opening.result.transaction(name).objectStore(name).getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result);
					};
				};
			}),
		store,
	);
}
