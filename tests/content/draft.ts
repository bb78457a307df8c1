import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A short course with nothing wrong in it. */
export const GOOD = resolve('tests/content/good');

/** Something that is done to a copy of the good course. */
export type Change = (dir: string) => void;

/** Copies the good course, changes the copy, and gives its folder to `use`; then it is gone. */
export async function withDraft<Result>(
	changes: readonly Change[],
	use: (dir: string) => Result | Promise<Result>,
): Promise<Result> {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
	try {
		const content = join(dir, 'content');
		cpSync(GOOD, content, { recursive: true });
		for (const change of changes) change(content);
		return await use(content);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Replaces words that stand in the file once. */
export function replace(file: string, words: string, by: string): Change {
	return (dir) => {
		const path = join(dir, file);
		const [before, after, ...more] = readFileSync(path, 'utf8').split(words);
		if (before === undefined || after === undefined || more.length > 0)
			throw new Error(`“${words}” should stand in ${file} once.`);
		writeFileSync(path, before + by + after);
	};
}

export function append(file: string, words: string): Change {
	return (dir) => writeFileSync(join(dir, file), words, { flag: 'a' });
}

export function write(file: string, content: string | Uint8Array): Change {
	return (dir) => writeFileSync(join(dir, file), content);
}

export function remove(...paths: string[]): Change {
	return (dir) => {
		for (const path of paths) rmSync(join(dir, path), { recursive: true });
	};
}

/** Copies a folder that the project lends, so that it can be changed. */
export function borrow(folder: string): Change {
	return (dir) => cpSync(resolve('content', folder), join(dir, folder), { recursive: true });
}
