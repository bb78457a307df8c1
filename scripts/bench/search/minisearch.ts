import { type Entry, FIRST_LINES, type Peer, SEARCHED, SHOWN, toLine } from './peer.ts';

/** The part of MiniSearch that is used here. */
interface Library {
	readonly default: {
		new (options: object): MiniSearch;
		loadJSONAsync(json: string, options: object): Promise<MiniSearch>;
	};
}

interface MiniSearch {
	addAll(entries: readonly Entry[]): void;
	search(query: string, options: object): Entry[];
}

const OPTIONS = { fields: SEARCHED, storeFields: SHOWN };
const INDEX = 'index.json';

export const miniSearch: Peer = {
	async write({ default: Index }: Library, entries) {
		const index = new Index(OPTIONS);
		index.addAll(entries);
		return new Map([[INDEX, JSON.stringify(index)]]);
	},
	async open({ default: Index }: Library, read) {
		const index = await Index.loadJSONAsync(await read(INDEX), OPTIONS);
		const search = { prefix: true, fuzzy: 1, combineWith: 'AND' };
		return async (query) => index.search(query, search).slice(0, FIRST_LINES).map(toLine);
	},
};
