import { strFromU8, unzipSync } from 'fflate';
import { LONGEST_HAND_IN } from '../../domain/hand-in-file.ts';
import type { IntakeProblem } from '../../text/results-files.ts';

/** Bytes: a class of hundreds comes to a tenth of it. */
export const LARGEST_ZIP = 50_000_000;
/** Bytes that all files of a zip may come to. */
const LARGEST_UNPACKED = 200_000_000;
/** Bytes of one packed file. A hand-in packs to far less; what is packed tighter is no JSON of ours. */
const LARGEST_PACKED = 500_000;
/** A letter takes up to three bytes. */
const LARGEST_FILE = 3 * LONGEST_HAND_IN;

export interface Unpacked {
	/** With the zip's own name before theirs. */
	readonly files: readonly { readonly from: string; readonly text: string }[];
	readonly refused: readonly { readonly from: string; readonly problem: IntakeProblem }[];
}

/** It begins as every zip with something in it does. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The JSON files of a zip, wherever they lie in it. What is too large by the zip's own account is not
 * unpacked, and no file can come to more than that account says. Other files are passed over.
 */
export function unpack(name: string, bytes: Uint8Array, most: number): Unpacked {
	const refused: { from: string; problem: IntakeProblem }[] = [];
	const refuse = (
		from: string,
		kind: Exclude<IntakeProblem['kind'], 'field' | 'newer' | 'unknown' | 'twice'>,
	) => {
		refused.push({ from, problem: { kind } });
		return false;
	};
	if (bytes.length > LARGEST_ZIP) {
		refuse(name, 'too-large');
		return { files: [], refused };
	}
	let count = 0;
	let total = 0;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name: path, size, originalSize }) => {
				if (isLeftBehind(path)) return false;
				const from = `${name}: ${path}`;
				if (/\.zip$/i.test(path)) return refuse(from, 'zip-in-zip');
				if (!/\.json$/i.test(path)) return false;
				if (size > LARGEST_PACKED || originalSize > LARGEST_FILE) return refuse(from, 'too-long');
				count++;
				total += originalSize;
				if (count > most) return refuse(from, 'too-many');
				return total <= LARGEST_UNPACKED || refuse(from, 'too-large');
			},
		});
		const found = Object.entries(files).map(([path, content]) => ({
			from: `${name}: ${path}`,
			text: strFromU8(content),
		}));
		if (found.length === 0 && refused.length === 0) refuse(name, 'no-files');
		return { files: found, refused };
	} catch {
		return { files: [], refused: [{ from: name, problem: { kind: 'broken-zip' } }] };
	}
}

/** Folders, and what operating systems put beside files. */
function isLeftBehind(path: string): boolean {
	return path.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._)/.test(path);
}
