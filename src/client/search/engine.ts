import { type Example, searchedTexts } from '../../domain/example.ts';
import { hitsIn } from '../../domain/emphasise.ts';
import { asTheyStand, type FoundRecord, fromRecord } from '../../domain/example-record.ts';
import type { FacetCounts, FacetId } from '../../domain/facet.ts';
import { fold, parseQuery, type Query } from '../../domain/query.ts';
import { formPaths, type SearchState } from '../../domain/search-state.ts';
import type { Reading } from '../../domain/signal.ts';
import type { Stem } from '../../domain/vocabulary.ts';
import { type Answer, find, type Result } from './find.ts';
import { type Correction, type Mended, mend } from './mend.ts';
import type { Pagefind } from './pagefind.ts';

/** Lines of the concordance on one page. */
export const PAGE_SIZE = 25;

/** Examples of a column where sound stands beside weak, and ones like another. */
export const FEW = 10;

/** Words of a phrase by which ones like it are looked for. */
const MOST_LIKE_WORDS = 6;
const SHORTEST_LIKE_WORD = 4;

export interface Found {
	readonly total: number;
	/** Not every one of `total` was held against the phrases. */
	readonly isRough: boolean;
	/** Those of the page asked for. */
	readonly examples: readonly Example[];
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

	/** Answers a state of the page, with the counts of the facets in `open`. */
	async search(state: SearchState, open: readonly FacetId[]): Promise<Found> {
		if (state.like !== undefined) return this.#like(state.like);
		const asked = parseQuery(state.query);
		const first = await this.#find(asked, state.facets, open);
		const { query, corrected, unknown } = await this.#mend(asked, first);
		if (unknown.length > 0) return { ...NOTHING, corrected, unknown };
		const answer = corrected.length > 0 ? await this.#find(query, state.facets, open) : first;
		const counts = await this.#openCounts(query, state.facets, open, answer.counts);
		const total = answer.results.length;
		const { isRough } = answer;
		const found = { total, isRough, isInPhrase: false, counts, corrected, unknown };
		if (state.view === 'pairs') {
			const paired = await this.#cuePairs(query, state.facets);
			const parts = Object.values(paired.pairs);
			const hits = this.#hits(
				query,
				parts.flatMap(({ examples }) => examples),
			);
			const inAll = parts.reduce((sum, part) => sum + part.total, 0);
			return { ...found, ...paired, total: inAll, examples: [], hits };
		}
		const sorted = await this.#sort(answer.results, query, state);
		const start = (state.page - 1) * PAGE_SIZE;
		const examples = await load(sorted.slice(start, start + PAGE_SIZE));
		return { ...found, examples, hits: this.#hits(query, examples) };
	}

	#hits({ words, phrases }: Query, examples: readonly Example[]): string[] {
		return hitsIn(examples.flatMap(searchedTexts), [...words, ...phrases], this.#sources.stem);
	}

	#find(query: Query, facets: Facets, open: readonly FacetId[] = []): Promise<Answer> {
		return find(this.#sources.pagefind, query, toFilters(facets, open), textsOf);
	}

	#mend(query: Query, { results }: Answer): Promise<Mended> {
		const { stem, vocabulary } = this.#sources;
		const firstText = async () => (await results[0]?.data())?.content ?? '';
		return mend(query, firstText, stem, vocabulary);
	}

	/** Counts of the open facets, each as if nothing of its own were chosen. */
	async #openCounts(
		query: Query,
		facets: Facets,
		open: readonly FacetId[],
		counts: FacetCounts,
	): Promise<FacetCounts> {
		const own = await Promise.all(
			open.map(async (id) => {
				const { [id]: chosen, ...others } = facets;
				if (!chosen) return [id, counts[id] ?? {}] as const;
				return [id, (await this.#find(query, others, open)).counts[id] ?? {}] as const;
			}),
		);
		return Object.fromEntries(own);
	}

	/** A cue word stands in the marked phrase; only where none has it there, anywhere else will do. */
	async #cuePairs(query: Query, facets: Facets) {
		if (query.words.length > 0) {
			const cue = asTheyStand(query.words.join(' ')).split(' ');
			const pairs = await this.#pairs({ ...query, words: cue }, facets);
			if (Object.values(pairs).some(({ total }) => total > 0)) return { pairs, isInPhrase: true };
		}
		return { pairs: await this.#pairs(query, facets), isInPhrase: false };
	}

	async #pairs(query: Query, facets: Facets): Promise<Record<Reading, Part>> {
		const part = async (reading: Reading): Promise<Part> => {
			const { results } = await this.#find(query, { ...facets, reading: [reading] });
			return { total: results.length, examples: await load(results.slice(0, FEW)) };
		};
		const [sound, weak, depends] = await Promise.all([
			part('sound'),
			part('weak'),
			part('depends'),
		]);
		return { sound, weak, depends };
	}

	async #sort(
		results: readonly Result[],
		query: Query,
		{ sort, facets }: SearchState,
	): Promise<readonly Result[]> {
		if (sort === 'relevance') return results;
		const order = await this.#articleOrder();
		const rank = (result: Result) => order.get(result.id) ?? 0;
		const inOrder = [...results].sort((a, b) => rank(a) - rank(b));
		if (sort === 'article') return inOrder;
		const forms = await Promise.all(
			formPaths().map((form) => this.#find(query, { ...facets, form: [form] })),
		);
		const formOf = new Map(
			forms.flatMap((answer, index) => answer.results.map(({ id }) => [id, index] as const)),
		);
		return inOrder.sort((a, b) => (formOf.get(a.id) ?? 0) - (formOf.get(b.id) ?? 0));
	}

	/** Every record's place in the index, which is the order of the articles. */
	#articleOrder(): Promise<ReadonlyMap<string, number>> {
		this.#order ??= this.#sources.pagefind
			.search(null)
			.then(({ results }) => new Map(results.map(({ id }, index) => [id, index])));
		return this.#order;
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
			words.map((word) => this.#find({ words: [word], phrases: [], isCut: false }, facets)),
		);
		const rest = await this.#find({ words: [], phrases: [], isCut: false }, facets);
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
	counts: {},
	corrected: [],
	unknown: [],
	hits: [],
};

function textsOf(record: FoundRecord): string[] {
	return searchedTexts(fromRecord(record));
}

async function load(results: readonly Result[]): Promise<Example[]> {
	const data = await Promise.all(results.map((result) => result.data()));
	return data.map((record) => fromRecord(record satisfies FoundRecord));
}

/** One of the values of each facet. An open facet is loaded by leaving out a value that it has not. */
function toFilters(facets: Facets, open: readonly FacetId[]): object {
	const chosen = Object.entries(facets).map(([id, values]) => [id, { any: values }]);
	const none = open.map((id) => ({ [id]: NO_VALUE }));
	return { ...Object.fromEntries(chosen), ...(none.length > 0 ? { none } : {}) };
}

const NO_VALUE = '\u0000';
