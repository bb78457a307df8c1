import { inMemory } from '../memory-records.ts';
import type * as site from '../records.ts';

// Stands in for `records.ts` in a package. Computers are shared, and all packages of a platform would
// share one database: so the browser keeps nothing, and the platform is told of every change.

export const readRecords: typeof site.readRecords = async (names, work) => ({
	value: await inMemory(names, work),
});

export const changeRecords: typeof site.changeRecords = async (names, work) => ({
	value: await inMemory(names, work),
});
