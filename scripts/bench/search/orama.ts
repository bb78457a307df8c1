import { type Entry, FIRST_LINES, type Peer, SEARCHED, SHOWN, toLine } from './peer.ts';

/** The part of Orama that is used here. */
interface Library {
	create(options: object): object;
	insertMultiple(index: object, entries: readonly object[], batch: number): Promise<unknown>;
	save(index: object): object;
	load(index: object, saved: object): void;
	search(
		index: object,
		options: object,
	): Promise<{ readonly hits: { readonly document: Entry }[] }>;
}

const INDEX = 'index.json';
const SCHEMA = Object.fromEntries(SEARCHED.map((field) => [field, 'string']));
const BATCH = 1000;

export const orama: Peer = {
	async write(library: Library, entries) {
		const index = create(library);
		await library.insertMultiple(index, entries.map(toStored), BATCH);
		return new Map([[INDEX, JSON.stringify(library.save(index))]]);
	},
	async open(library: Library, read) {
		const index = create(library);
		library.load(index, JSON.parse(await read(INDEX)));
		return async (term) => {
			const options = { term, tolerance: 1, threshold: 0, limit: FIRST_LINES };
			const { hits } = await library.search(index, options);
			return hits.map(({ document }) => toLine(document));
		};
	},
};

function create(library: Library): object {
	return library.create({ schema: SCHEMA, sort: { enabled: false } });
}

/** Orama keeps all of what it is given, and has to be given what it searches. */
function toStored(entry: Entry): object {
	const fields = new Set<string>([...SEARCHED, ...SHOWN]);
	return Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field)));
}
