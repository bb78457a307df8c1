import { type Collection, toTitle } from './collection.ts';
import { type Example, exampleRef } from './example.ts';
import {
	checkShape,
	type Fields,
	type FileProblem,
	isObject,
	type JsonObject,
	Misfit,
	readFile,
	refuseTwice,
} from './file-shape.ts';

/** In UTF-16 units, or bytes: thousands of examples. What is longer is something else. */
export const LONGEST_FILE = 10_000_000;

const FORMAT = 'who-says-collection';
const VERSION = 1;

const EXAMPLE: Fields<Example> = {
	article: 'id',
	id: 'id',
	label: 'text',
	sentence: 'count',
	before: 'text',
	quote: 'text',
	after: 'text',
	signal: 'signal',
	form: 'id',
	reading: 'reading',
	kind: 'text',
	title: 'text',
	note: 'text',
	ask: { optional: 'text' },
	headline: 'text',
	outlet: 'text',
	genre: 'text',
	origin: 'origin',
	notice: { optional: 'text' },
};

/** A collection in a file. */
export interface FiledCollection {
	readonly title: string;
	readonly items: readonly { readonly addedAt: string; readonly example: Example }[];
}

export const FILED_COLLECTION: Fields<FiledCollection> = {
	title: 'text',
	items: { list: { fields: { addedAt: 'date', example: { fields: EXAMPLE } } } },
};

/** The collection as a JSON file, to keep or to give away. */
export function writeCollectionFile(collection: Collection): string {
	const file = { format: FORMAT, version: VERSION, ...toFiled(collection) };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Reads what `writeCollectionFile` wrote. The first thing that does not fit is the problem. */
export function readCollectionFile(
	text: string,
): { readonly collection: Collection } | { readonly problem: FileProblem } {
	const read = readFile(text, LONGEST_FILE, (value) => {
		if (!isCollectionFile(value)) throw new Misfit({ kind: 'not-ours' });
		return fromFiled(contentOf(value));
	});
	return 'problem' in read ? read : { collection: read.value };
}

export function isCollectionFile(value: unknown): value is JsonObject {
	return isObject(value) && value['format'] === FORMAT;
}

/** What a collection's own file holds. Throws a `Misfit` where it does not fit. */
export function contentOf({ format: _, version, ...content }: JsonObject): FiledCollection {
	checkShape('version', version, 'count');
	if (Number(version) > VERSION) throw new Misfit({ kind: 'newer', version: Number(version) });
	checkShape('', content, { fields: FILED_COLLECTION });
	const filed = content as unknown as FiledCollection;
	if (filed.items.length === 0) throw new Misfit({ kind: 'empty' });
	return filed;
}

export function toFiled({ title, items }: Collection): FiledCollection {
	return { title, items: items.map(({ addedAt, example }) => ({ addedAt, example })) };
}

/** Throws a `Misfit` where an example is there twice. */
export function fromFiled({ title, items }: FiledCollection): Collection {
	const all = items.map((item) => ({ ref: exampleRef(item.example), ...item }));
	refuseTwice(all.map(({ ref }) => ref));
	return { title: toTitle(title), items: all };
}
