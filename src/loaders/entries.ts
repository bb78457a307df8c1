import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { type Complaint, SourceFile } from './source-file.ts';

/** Files that editors and operating systems leave behind. */
const LEFT_BEHIND = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

export interface Entries {
	readonly files: readonly string[];
	readonly folders: readonly string[];
}

/** The names in a folder, in order, without hidden ones; none where there is no such folder. */
export function entriesOf(path: string): Entries {
	const isFolder = (name: string) =>
		statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
	const exists = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const names = exists ? readdirSync(path).sort() : [];
	const visible = names.filter((name) => !LEFT_BEHIND.test(name));
	return {
		files: visible.filter((name) => !isFolder(name)),
		folders: visible.filter(isFolder),
	};
}

/** Reports each name that nothing reads, at the file itself. */
export function reportStrays(
	folder: string,
	names: readonly string[],
	complaint: Omit<Complaint, 'found'>,
	problems: Problem[],
): void {
	for (const name of names) {
		const file = folder === '' ? name : `${folder}/${name}`;
		reportFile('file-unexpected', file, { found: `\`${name}\``, ...complaint }, problems);
	}
}

/** Reports a problem of a file or folder as a whole. */
export function reportFile(
	rule: Problem['rule'],
	file: string,
	complaint: Complaint,
	problems: Problem[],
): void {
	new SourceFile(file, '', problems).reportAt(rule, { line: 1, column: 1 }, complaint);
}
