import { type Backup, countArrivals, EMPTY_BACKUP, mergeBackup } from '../domain/backup.ts';
import { COLLECTION_STORES, editCollection, readCollection } from './collection-store.ts';
import { tellOthers } from './others.ts';
import { changeRecords, type Records, readRecords, type Saved } from './records.ts';
import { eraseSettings } from './settings.ts';
import { workStore } from './work-store.ts';

const LISTS = ['attempts', 'drafts', 'steps', 'cards', 'reviews', 'works', 'assigned'] as const;
const STORES = [...LISTS, ...COLLECTION_STORES] as const;

const TOPICS = ['practice', 'cards', 'collection', 'works', 'assigned'] as const;

/** What merging has brought. */
type Arrivals = ReturnType<typeof countArrivals>;

/** Everything that is kept on this device. Each action is one transaction: all of it or nothing. */
export const backupStore = {
	read: (): Promise<Saved<Backup>> => readRecords(STORES, readAll),
	/** Adds what is lacking here, and says what that was. */
	merge,
	/** Empties the database, and forgets the settings. */
	eraseAll,
};

async function merge(theirs: Backup): Promise<Saved<Arrivals>> {
	const saved = await changeRecords(
		STORES,
		async (records) => {
			const mine = await readAll(records);
			const merged = mergeBackup(mine, theirs);
			await Promise.all([
				...LISTS.flatMap((name) => {
					const stored = new Set<unknown>(mine[name]);
					return merged[name]
						.filter((each) => !stored.has(each))
						.map((each) => records.put(name, each));
				}),
				editCollection(records, () => merged.collection),
			]);
			return countArrivals(mine, merged);
		},
		() => countArrivals(EMPTY_BACKUP, EMPTY_BACKUP),
	);
	// Lessons that works ask for are noted when works are read.
	await workStore.works();
	return tell(saved);
}

async function eraseAll(): Promise<Saved<undefined>> {
	const saved = await changeRecords(
		STORES,
		async (records) => {
			await Promise.all(STORES.map((name) => records.clear(name)));
			return undefined;
		},
		() => undefined,
	);
	if (!saved.fault) eraseSettings();
	return tell(saved);
}

async function readAll(records: Records): Promise<Backup> {
	const [attempts, drafts, steps, cards, reviews, works, assigned, collection] = await Promise.all([
		records.all('attempts'),
		records.all('drafts'),
		records.all('steps'),
		records.all('cards'),
		records.all('reviews'),
		records.all('works'),
		records.all('assigned'),
		readCollection(records),
	]);
	return { attempts, drafts, steps, cards, reviews, works, assigned, collection };
}

function tell<T>(saved: Saved<T>): Saved<T> {
	if (!saved.fault && !saved.unkept) for (const topic of TOPICS) tellOthers(topic);
	return saved;
}
