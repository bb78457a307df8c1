import { type Entry, FIRST_LINES, type Peer, SEARCHED, SHOWN, toLine } from './peer.ts';

/** The part of FlexSearch that is used here. */
interface Library {
	readonly Document: new (options: object) => Document;
	readonly Charset: { readonly LatinBalance: object };
}

interface Document {
	add(entry: Entry): void;
	export(write: (key: string, data: string) => Promise<void>): Promise<void>;
	import(key: string, data: string): void;
	search(query: string, options: object): { readonly doc: Entry }[];
}

const NAMES = 'names.json';

export const flexSearch: Peer = {
	async write(library: Library, entries) {
		const document = create(library);
		for (const entry of entries) document.add(entry);
		const files = new Map<string, string>();
		await document.export(async (key, data) => void files.set(`${key}.json`, data));
		return files.set(NAMES, JSON.stringify([...files.keys()]));
	},
	async open(library: Library, read) {
		const document = create(library);
		const names = JSON.parse(await read(NAMES)) as string[];
		await Promise.all(
			names.map(async (name) => document.import(name.replace(/\.json$/, ''), await read(name))),
		);
		const search = { enrich: true, merge: true, limit: FIRST_LINES };
		return async (query) => document.search(query, search).map(({ doc }) => toLine(doc));
	},
};

/** Beginnings of words; it knows no distance between words, but an encoder that forgives sounds. */
function create({ Document, Charset }: Library): Document {
	return new Document({
		tokenize: 'forward',
		encoder: Charset.LatinBalance,
		document: { id: 'id', index: SEARCHED, store: SHOWN },
	});
}
