import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

export interface TextFile {
	/** What a reader sees: decoded, a byte-order mark left out; line ends as they are. */
	readonly text: string;
	/** Of the bytes, in hexadecimal digits. */
	readonly sha256: string;
}

/**
 * Reads a text file, byte for byte what was published.
 * @throws TypeError where the bytes are not UTF-8
 */
export function readTextFile(path: string): TextFile {
	const bytes = readFileSync(path);
	const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	// UTF-16 without a mark passes as UTF-8 with a null after each letter.
	if (text.includes('\0')) throw new TypeError('A null is no character of a text.');
	return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The same for a file of the content; a problem where its letters cannot be told. */
export function openText(dir: string, file: string, problems: Problem[]): TextFile | undefined {
	const path = join(dir, file);
	try {
		return readTextFile(path);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const lines = new TextDecoder().decode(readFileSync(path)).split(/\r?\n/);
		const index = lines.findIndex((line) => /[\0\ufffd]/.test(line));
		const line = (lines[index] ?? '').replaceAll('\0', '');
		new SourceFile(file, '', problems).reportAt(
			'text-unreadable',
			{ line: index + 1, column: 1 },
			{
				found: `letters that are not UTF-8, in ${show(line)}`,
				expected: 'a file in UTF-8',
				hint: 'Open it with its old encoding, so that every letter looks right, then save it as UTF-8.',
			},
		);
		return undefined;
	}
}
