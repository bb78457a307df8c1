/** The part of Pagefind's browser interface that is used here; it ships no types for it. */
export interface PagefindModule {
	createInstance(options: typeof SEARCHING & { readonly basePath: string }): Pagefind;
}

/**
 * How an index is searched, by the site and by those who judge it. Words that only begin as the asked
 * one does count less than Pagefind has it: among them is the same word as it stands, see `asTheyStand`.
 */
export const SEARCHING = {
	language: 'en',
	noWorker: true,
	ranking: { termSimilarity: 2 },
} as const;

export interface Pagefind {
	mergeIndex(path: string, options?: object): Promise<void>;
	/** `null` finds every record, in the order of the index. */
	search(query: string | null, options?: { readonly filters?: object }): Promise<PagefindAnswer>;
	preload(query: string | null, options?: { readonly filters?: object }): Promise<void>;
}

interface PagefindAnswer {
	readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
	readonly id: string;
	readonly score: number;
	data(): Promise<PagefindData>;
}

export interface PagefindData {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}
