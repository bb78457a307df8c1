import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

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
	return {
		text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
		sha256: createHash('sha256').update(bytes).digest('hex'),
	};
}
