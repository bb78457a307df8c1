import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { type CustomRecord, createIndex, type HTMLFile } from 'pagefind';

/** How many records are on their way at once: order is kept, memory is not all taken. */
const BATCH = 500;

/** What the browser asks for; Pagefind also brings its own interfaces, which we do not use. */
const INDEX = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:fragment|index|filter)\/.*)$/;
const ENGINE = /^(?:pagefind\.js|wasm\.en\.pagefind)$/;

/** What stands on a page and is no part of its text: numbers of sentences and notes, ways elsewhere. */
const NO_TEXT = ['.n', '.ref', '.no-print'];

export interface IndexOptions {
	/** Pages that are indexed as they stand. */
	readonly pages?: Iterable<HTMLFile>;
	/** The code that searches is written, too; one copy serves all indexes of a site. */
	readonly hasEngine?: boolean;
}

/** Lists of hashes and of numbers in order, which zlib packs better when told so. */
const LISTS = /\.(?:pf_meta|pf_filter)$/;

/**
 * Writes a search index of the records, in their order, below `dir`.
 * @throws Error with Pagefind's words where a record or the index is refused
 */
export async function writePagefindIndex(
	dir: string,
	records: Iterable<CustomRecord>,
	{ pages = [], hasEngine = true }: IndexOptions = {},
): Promise<void> {
	const { index, errors } = await createIndex({
		forceLanguage: 'en',
		writePlayground: false,
		excludeSelectors: NO_TEXT,
	});
	if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
	await inBatches(records, (record) => index.addCustomRecord(record));
	await inBatches(pages, (page) => index.addHTMLFile(page));
	const { files, errors: refused } = await index.getFiles();
	refuse(refused);
	await index.deleteIndex();
	const isNeeded = (path: string) => INDEX.test(path) || (hasEngine && ENGINE.test(path));
	for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
		const target = join(dir, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, LISTS.test(path) ? repack(content) : content);
	}
}

async function inBatches<T>(
	all: Iterable<T>,
	add: (each: T) => Promise<{ readonly errors: readonly string[] }>,
): Promise<void> {
	let batch: Promise<{ readonly errors: readonly string[] }>[] = [];
	for (const each of all) {
		batch.push(add(each));
		if (batch.length === BATCH) await flush();
	}
	await flush();

	async function flush(): Promise<void> {
		for (const { errors } of await Promise.all(batch)) refuse(errors);
		batch = [];
	}
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`The search index was refused: ${errors.join('; ')}`);
}

/** The same bytes, packed again: a tenth smaller where most of them do not repeat. */
function repack(packed: Uint8Array): Buffer {
	const options = { level: 9, memLevel: 9, strategy: constants.Z_FILTERED };
	return gzipSync(gunzipSync(packed), options);
}
