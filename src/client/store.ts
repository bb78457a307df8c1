import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Assigned } from '../domain/assigned.ts';
import type { Attempt, Draft } from '../domain/attempt.ts';
import type { Card, Review } from '../domain/card.ts';
import type { CollectionItem } from '../domain/collection.ts';
import type { ReachedStep } from '../domain/reached-step.ts';
import type { Work } from '../domain/work.ts';

/** An item as it lies in the database: a record of its own, with its place in the list. */
interface CollectionRecord extends CollectionItem {
	readonly position: number;
}

/** All that this site keeps on the device. */
export interface WhoSaysDB extends DBSchema {
	'collection-items': { key: string; value: CollectionRecord };
	/** What is kept once each: `title` of the collection. */
	'collection-about': { key: 'title'; value: string };
	/** The work on an exercise that is not yet checked, by the exercise. */
	drafts: { key: string; value: Draft };
	attempts: { key: string; value: Attempt; indexes: { exercise: string } };
	/** By lesson and step. */
	steps: { key: [string, string]; value: ReachedStep };
	cards: { key: string; value: Card };
	reviews: { key: string; value: Review; indexes: { card: string } };
	/** Assignments that are, or were, worked on here. */
	works: { key: string; value: Work };
	/** Assignments that were made here. */
	assigned: { key: string; value: Assigned };
}

export type Database = IDBPDatabase<WhoSaysDB>;

const NAME = 'who-says';

/** What makes each version of the database from the one before; the first makes it from nothing. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('collection-items', { keyPath: 'ref' });
		database.createObjectStore('collection-about');
	},
	(database) => {
		database.createObjectStore('drafts', { keyPath: 'exercise' });
		database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('exercise', 'exercise');
		database.createObjectStore('steps', { keyPath: ['lesson', 'step'] });
		database.createObjectStore('cards', { keyPath: 'id' });
		database.createObjectStore('reviews', { keyPath: 'id' }).createIndex('card', 'card');
	},
	(database) => {
		database.createObjectStore('works', { keyPath: 'id' });
		database.createObjectStore('assigned', { keyPath: 'id' });
	},
];

/**
 * Why the database cannot be used: the browser refuses it, another page has a newer one, or pages
 * with an older one do not let go of it.
 */
export type StoreFault = 'refused' | 'newer' | 'blocked';

/** Why an action was not kept: the disk is full, or something else. Nothing of it was written. */
export type WriteFault = 'full' | 'failed';

let opening: Promise<Database | StoreFault> | undefined;

/**
 * Does the work with the database, which is opened once a page, and again after the browser or a
 * newer page has closed it.
 */
export async function withStore<T extends object>(
	work: (database: Database) => Promise<T>,
): Promise<T | StoreFault> {
	const database = await connect();
	if (typeof database === 'string') return database;
	try {
		return await work(database);
	} catch (error) {
		if (!isNamed(error, 'InvalidStateError')) throw error;
		forget();
		const again = await connect();
		return typeof again === 'string' ? again : work(again);
	}
}

/** What went wrong with a write, from what the browser threw. */
export function writeFault(error: unknown): WriteFault {
	return isNamed(error, 'QuotaExceededError') ? 'full' : 'failed';
}

function connect(): Promise<Database | StoreFault> {
	opening ??= open().catch((error: unknown) =>
		isNamed(error, 'VersionError') ? 'newer' : 'refused',
	);
	return opening;
}

function forget(): void {
	opening = undefined;
}

async function open(): Promise<Database | StoreFault> {
	const blocked = Promise.withResolvers<StoreFault>();
	const opened = openDB<WhoSaysDB>(NAME, MIGRATIONS.length, {
		upgrade(database, from, _to, transaction) {
			// A version that cannot be made shows as a database that cannot be opened.
			transaction.done.catch(() => undefined);
			for (const migrate of MIGRATIONS.slice(from)) migrate(database);
		},
		blocked: () => blocked.resolve('blocked'),
		// A newer page waits: its database matters more than this page's hold on the old one.
		blocking(_current, _wanted, event) {
			forget();
			(event.target as IDBDatabase).close();
		},
		terminated: forget,
	});
	const first = await Promise.race([opened, blocked.promise]);
	if (first === 'blocked') void opened.then((database) => database.close(), forget).then(forget);
	return first;
}

function isNamed(error: unknown, name: string): boolean {
	return error instanceof Error && error.name === name;
}
