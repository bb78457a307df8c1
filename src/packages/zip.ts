import { strToU8, type Zippable, zipSync } from 'fflate';

/** The files of a package by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The first day that a zip can name: the same files are the same bytes, whenever they are packed. */
const DAY_ONE = new Date(1980, 0, 1);

/** What is packed already. */
const PACKED = /\.woff2$/;

/** A zip of the files, the manifest first, the others by name. */
export function toZip(files: Files): Uint8Array {
	const names = Object.keys(files).sort(
		(one, other) => rank(one) - rank(other) || compare(one, other),
	);
	const entries: Zippable = {};
	for (const name of names) {
		const file = files[name] ?? '';
		const bytes = typeof file === 'string' ? strToU8(file) : file;
		entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 9, mtime: DAY_ONE }];
	}
	return zipSync(entries);
}

function rank(name: string): number {
	return name === 'imsmanifest.xml' ? 0 : 1;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
