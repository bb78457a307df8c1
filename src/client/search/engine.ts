import { type Example, searchedTexts } from '../../domain/example.ts';
import { hitsIn } from '../../domain/emphasise.ts';
import { type FoundRecord, fromRecord } from '../../domain/example-record.ts';
import type { FacetCounts, FacetId } from '../../domain/facet.ts';
import type { FacetColumn } from '../../domain/facet-column.ts';
import { fold, parseQuery, type Query } from '../../domain/query.ts';
import type { SearchState, Sort } from '../../domain/search-state.ts';
import { type Reading, formPaths } from '../../domain/signal.ts';
import type { Stem } from '../../domain/vocabulary.ts';
import { FacetTable } from './facet-table.ts';
import { type Answer, find, findNearly, idsInMark, type Result } from './find.ts';
import { type Correction, type Mended, mend } from './mend.ts';
import type { Pagefind } from './pagefind.ts';

/** Lines of the concordance on one page. */
export const PAGE_SIZE = 25;

/** So many of them are waited for; the others are asked for when these are there. */
export const FIRST_LINES = 10;

/** Examples of a column where sound stands beside weak, and ones like another. */
export const FEW = 10;

/** Where fewer have all of the words, those that have all but one are shown as well: so many. */
export const MOST_NEARLY = 10;

/** Words of a phrase by which ones like it are looked for. */
const MOST_LIKE_WORDS = 6;
const SHORTEST_LIKE_WORD = 4;

export interface Found {
	readonly total: number;
	/** Not every one of `total` was held against the phrases. */
	readonly isRough: boolean;
	/** Those of the page asked for. */
	readonly examples: readonly Example[];
	/** Ones that have all words but one, where few have all of them. They are not in `total`. */
	readonly nearly: readonly Example[];
	/** The same by reading, each list from its best: only where pairs are asked for. */
	readonly pairs?: Readonly<Record<Reading, Part>> | undefined;
	/** The pairs have the words in the marked phrase itself, as they stand. */
	readonly isInPhrase: boolean;
	/** Of the facets asked for. A facet's own choice does not narrow its counts. */
	readonly counts: FacetCounts;
	/** Words that no example has, each with the one that was searched in its place. */
	readonly corrected: readonly Correction[];
	/** Words that no example has, and none is near. */
	readonly unknown: readonly string[];
	/** The words of these examples that were searched for, folded. */
	readonly hits: readonly string[];
	/** The example that these are like. */
	readonly like?: Example | undefined;
}

export interface Part {
	readonly total: number;
	readonly examples: readonly Example[];
}

type Facets = SearchState['facets'];

/** What an engine asks for besides the index. */
export interface Sources {
	readonly pagefind: Pagefind;
	readonly stem: Stem;
	/** Every word of the examples, the most frequent first. */
	readonly vocabulary: () => Promise<readonly string[]>;
	/** A facet of all examples. */
	readonly facetColumn: (id: FacetId) => Promise<FacetColumn>;
	/** The examples of an article. */
	readonly examplesOf: (article: string) => Promise<readonly Example[]>;
}

/** Searches the examples: Pagefind's index, with phrases beside words, slips mended, and sorted. */
export class ExampleEngine {
	readonly #sources: Sources;
	#order: Promise<ReadonlyMap<string, number>> | undefined;

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/** Loads what every search needs. */
	async warmUp(): Promise<void> {
		await this.#sources.pagefind.preload(null);
	}

	/**
	 * Answers a state of the page, with the counts of the facets in `open` and the first `lines` of
	 * its page.
	 */
	async search(state: SearchState, open: readonly FacetId[], lines = PAGE_SIZE): Promise<Found> {
		if (state.like !== undefined) return this.#like(state.like);
		const asked = parseQuery(state.query);
		const first = await this.#find(asked);
		const start = (state.page - 1) * PAGE_SIZE;
		const end = start + Math.min(lines, PAGE_SIZE);
		// Nothing will narrow or reorder these: they load while the words are held against the first.
		if (isAsFound(state)) void load(first.results.slice(start, end)).catch(() => {});
		const { query, corrected, unknown } = await this.#mend(asked, first);
		if (unknown.length > 0) return { ...NOTHING, corrected, unknown };
		const answer = corrected.length > 0 ? await this.#find(query) : first;
		if (state.view === 'pairs') return this.#pairs(query, state.facets, open, corrected);
		const { results, counts } = await this.#narrow(answer, state.facets, open);
		const sorted = await this.#sort(results, state.sort);
		const [examples, nearly] = await Promise.all([
			load(sorted.slice(start, end)),
			this.#nearly(query, answer, state.facets),
		]);
		const total = results.length;
		const hits = this.#hits(query, [...examples, ...nearly]);
		const { isRough } = answer;
		return { ...NOTHING, total, isRough, counts, corrected, examples, nearly, hits };
	}

	#hits({ words, phrases }: Query, examples: readonly Example[]): string[] {
		return hitsIn(examples.flatMap(searchedTexts), [...words, ...phrases], this.#sources.stem);
	}

	#find(query: Query): Promise<Answer> {
		return find(this.#sources.pagefind, query, {}, textsOf);
	}

	async #nearly(query: Query, { results }: Answer, facets: Facets): Promise<Example[]> {
		if (results.length >= MOST_NEARLY) return [];
		const nearly = await findNearly(this.#sources.pagefind, query);
		const isWhole = new Set(results.map(({ id }) => id));
		const others = nearly.filter(({ id }) => !isWhole.has(id));
		const narrow = await this.#narrow({ results: others, isRough: false }, facets, []);
		return load(narrow.results.slice(0, MOST_NEARLY));
	}

	#mend(query: Query, { results }: Answer): Promise<Mended> {
		const { stem, vocabulary } = this.#sources;
		const firstText = async () => (await results[0]?.data())?.content ?? '';
		return mend(query, firstText, stem, vocabulary);
	}

	async #narrow({ results }: Answer, facets: Facets, open: readonly FacetId[]) {
		const chosen = Object.keys(facets) as FacetId[];
		if (chosen.length === 0 && open.length === 0) return { results, counts: {} };
		const table = await this.#table([...chosen, ...open]);
		return table.narrow(results, facets, open);
	}

	async #table(ids: readonly FacetId[]): Promise<FacetTable> {
		const { pagefind, facetColumn } = this.#sources;
		this.#order ??= pagefind
			.search(null)
			.then(({ results }) => new Map(results.map(({ id }, index) => [id, index])));
		const columns = ids.map(async (id) => [id, await facetColumn(id)] as const);
		return new FacetTable(await this.#order, new Map(await Promise.all(columns)));
	}

	/**
	 * Sound beside weak. A cue word stands in the marked phrase; only where no example has it there,
	 * anywhere else will do.
	 */
	async #pairs(
		query: Query,
		{ reading: _, ...facets }: Facets,
		open: readonly FacetId[],
		corrected: readonly Correction[],
	): Promise<Found> {
		const [found, inMark] = await Promise.all([
			this.#find(query),
			idsInMark(this.#sources.pagefind, query.words, {}),
		]);
		const strict = { ...found, results: found.results.filter(({ id }) => inMark.has(id)) };
		const inPhrase = await this.#narrow(strict, facets, open);
		const isInPhrase = inPhrase.results.length > 0;
		const { results, counts } = isInPhrase ? inPhrase : await this.#narrow(found, facets, open);
		const table = await this.#table(['reading']);
		const part = async (reading: Reading): Promise<Part> => {
			const own = results.filter((result) => table.valueOf(result, 'reading') === reading);
			return { total: own.length, examples: await load(own.slice(0, FEW)) };
		};
		const [sound, weak, depends] = await Promise.all([
			part('sound'),
			part('weak'),
			part('depends'),
		]);
		const pairs = { sound, weak, depends };
		const hits = this.#hits(
			query,
			Object.values(pairs).flatMap(({ examples }) => examples),
		);
		return { ...NOTHING, total: results.length, counts, corrected, pairs, isInPhrase, hits };
	}

	async #sort(results: readonly Result[], sort: Sort): Promise<readonly Result[]> {
		if (sort === 'relevance') return results;
		const table = await this.#table(sort === 'form' ? ['form'] : []);
		const inOrder = table.inOrder(results);
		if (sort === 'article') return inOrder;
		const rank = new Map(formPaths().map((path, index) => [path, index]));
		const formOf = (result: Result) => rank.get(table.valueOf(result, 'form') ?? '') ?? 0;
		return inOrder.sort((a, b) => formOf(a) - formOf(b));
	}

	/** Sound examples of the same signal: first those that share words with its phrase. */
	async #like(ref: string): Promise<Found> {
		const [article = '', id = ''] = ref.split('/');
		const like = (await this.#sources.examplesOf(article)).find((example) => example.id === id);
		if (!like) return NOTHING;
		const facets: Facets = { signal: [like.signal], reading: ['sound'] };
		const words = fold(like.quote)
			.split(' ')
			.filter((word) => word.length >= SHORTEST_LIKE_WORD)
			.slice(0, MOST_LIKE_WORDS);
		const answers = await Promise.all(
			words.map((word) => this.#find({ words: [word], phrases: [], isCut: false })),
		);
		const everything = await this.#find({ words: [], phrases: [], isCut: false });
		const rest = await this.#narrow(everything, facets, []);
		const scores = new Map<string, number>();
		for (const { id: result, score } of answers.flatMap(({ results }) => results)) {
			scores.set(result, (scores.get(result) ?? 0) + score);
		}
		const ranked = [...rest.results].sort(
			(a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0),
		);
		const examples = (await load(ranked.slice(0, FEW + 1)))
			.filter((example) => !(example.id === id && example.article === article))
			.slice(0, FEW);
		return { ...NOTHING, total: examples.length, examples, like };
	}
}

const NOTHING: Found = {
	total: 0,
	isRough: false,
	isInPhrase: false,
	examples: [],
	nearly: [],
	counts: {},
	corrected: [],
	unknown: [],
	hits: [],
};

/** The page shows what is found as it is found. */
function isAsFound({ facets, sort, view }: SearchState): boolean {
	return view === 'list' && sort === 'relevance' && Object.keys(facets).length === 0;
}

function textsOf(record: FoundRecord): string[] {
	return searchedTexts(fromRecord(record));
}

async function load(results: readonly Result[]): Promise<Example[]> {
	const data = await Promise.all(results.map((result) => result.data()));
	return data.map((record) => fromRecord(record satisfies FoundRecord));
}
