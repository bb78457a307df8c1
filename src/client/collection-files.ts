import type { Collection } from '../domain/collection.ts';
import {
	LONGEST_FILE,
	readCollectionFile,
	writeCollectionFile,
} from '../domain/collection-file.ts';
import { collectionRows } from '../domain/collection-rows.ts';
import { exampleAddress } from '../domain/example.ts';
import { fileComplaint } from '../text/collection.ts';
import { exampleWords } from '../text/search.ts';
import { download } from './download.ts';
import { downloadTable } from './download-table.ts';

/** Gives the collection to the browser's downloads; returns the file's name. */
export function exportJson(collection: Collection): string {
	return download(
		`${fileName(collection)}.json`,
		writeCollectionFile(collection),
		'application/json',
	);
}

/** Gives the collection to the browser's downloads, for a spreadsheet; returns the file's name. */
export function exportCsv(collection: Collection, base: string): string {
	const rows = collectionRows(
		collection,
		(example) => new URL(base + exampleAddress(example), location.href).href,
		exampleWords,
	);
	return downloadTable(`${fileName(collection)}.csv`, rows);
}

/** The collection in a file somebody chose, or what is wrong with the file. */
export async function importJson(
	file: File,
): Promise<{ readonly collection: Collection } | { readonly complaint: string }> {
	const isTooLong = file.size > LONGEST_FILE;
	const read = isTooLong
		? ({ problem: { kind: 'too-long' } } as const)
		: readCollectionFile(await file.text());
	return 'problem' in read ? { complaint: fileComplaint(file.name, read.problem) } : read;
}

/** A name for a file that every file system takes. */
function fileName({ title }: Collection): string {
	const words = title
		.normalize('NFD')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return words ? words.join('-').slice(0, 60) : 'collection';
}
