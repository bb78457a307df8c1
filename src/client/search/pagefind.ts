/** The part of Pagefind's browser interface that is used here; it ships no types for it. */
export interface PagefindModule {
	createInstance(options: {
		readonly basePath: string;
		readonly language: string;
		readonly noWorker: boolean;
	}): Pagefind;
}

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
