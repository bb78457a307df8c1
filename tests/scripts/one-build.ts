import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOCK = resolve('node_modules/.cache/who-says/building');

/** A lock as old as this was left behind by a run that was stopped. */
const STALE = 60_000;

/**
 * Lets no two tests build at once, in whichever process they run: Astro keeps the list of a
 * build's MDX modules in the project's `.astro`, wherever content and output lie.
 */
export async function oneBuild<Result>(use: () => Promise<Result>): Promise<Result> {
	mkdirSync(dirname(LOCK), { recursive: true });
	while (!take()) await wait(100);
	try {
		return await use();
	} finally {
		rmSync(LOCK, { recursive: true, force: true });
	}
}

function take(): boolean {
	try {
		mkdirSync(LOCK);
		return true;
	} catch {
		if (isStale()) rmSync(LOCK, { recursive: true, force: true });
		return false;
	}
}

function isStale(): boolean {
	try {
		return Date.now() - statSync(LOCK).mtimeMs > STALE;
	} catch {
		// The other has just finished.
		return false;
	}
}
