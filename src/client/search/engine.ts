import type { Example } from '../../domain/example.ts';
import { type FoundRecord, fromRecord } from '../../domain/example-record.ts';
import { countFacets, type FacetCounts, type FacetId } from '../../domain/facet.ts';
import { fold, hasPhrase, isEmpty, parseQuery, type Query } from '../../domain/query.ts';
import { formPaths, type SearchState } from '../../domain/search-state.ts';
import type { Reading } from '../../domain/signal.ts';
import { correct, isIn, isKnown, type Stem } from '../../domain/vocabulary.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** Lines of the concordance on one page. */
export const PAGE_SIZE = 25;

/** Examples of a column where sound stands beside weak, and ones like another. */
export const FEW = 10;

/**
 * How many results are held against a phrase word for word; of more, the index alone is believed,
 * which takes any form of a word for the word.
 */
const MOST_CHECKED = 200;

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
	/** Of the facets asked for. A facet's own choice does not narrow its counts. */
	readonly counts: FacetCounts;
	/** Words that no example has, each with the one that was searched in its place. */
	readonly corrected: readonly Correction[];
	/** Words that no example has, and none is near. */
	readonly unknown: readonly string[];
	/** The example that these are like. */
	readonly like?: Example | undefined;
}

export interface Part {
	readonly total: number;
	readonly examples: readonly Example[];
}

export interface Correction {
	readonly from: string;
	readonly to: string;
}

type Facets = SearchState['facets'];

/** Results in order, and the counts of the facets that are loaded. */
interface Answer {
	readonly results: readonly Result[];
	readonly counts: FacetCounts;
	readonly isRough: boolean;
}

type Result = Pick<PagefindResult, 'id' | 'score' | 'data'>;

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
		await this.#sources.pagefind.preload('a');
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
		const found = { total, isRough: answer.isRough, counts, corrected, unknown };
		if (state.view === 'pairs') {
			return { ...found, examples: [], pairs: await this.#pairs(query, state.facets) };
		}
		const sorted = await this.#sort(answer.results, query, state);
		const start = (state.page - 1) * PAGE_SIZE;
		return { ...found, examples: await load(sorted.slice(start, start + PAGE_SIZE)) };
	}

	/** What has all words and all phrases. */
	async #find(query: Query, facets: Facets, open: readonly FacetId[] = []): Promise<Answer> {
		const filters = toFilters(facets, open);
		const { words, phrases } = query;
		const loose =
			words.length > 0 || phrases.length === 0
				? await this.#sources.pagefind.search(words.join(' ') || null, { filters })
				: undefined;
		if (phrases.length === 0 && loose)
			return { results: loose.results, counts: loose.filters, isRough: false };
		const parts = await Promise.all(phrases.map((phrase) => this.#findPhrase(phrase, filters)));
		const results = intersect([...(loose ? [loose.results] : []), ...parts]);
		if (results.length > MOST_CHECKED) return { results, counts: {}, isRough: true };
		const texts = await Promise.all(results.map((result) => result.data()));
		const isExact = texts.map(({ content }) =>
			phrases.every((phrase) => content.split('\n').some((line) => hasPhrase(line, phrase))),
		);
		return {
			results: results.filter((_, index) => isExact[index]),
			counts: countFacets(texts.filter((_, index) => isExact[index]).map((text) => text.filters)),
			isRough: false,
		};
	}

	/** What the index takes to hold the phrase; across hyphens it knows only the words. */
	async #findPhrase(phrase: string, filters: object): Promise<readonly Result[]> {
		const { pagefind } = this.#sources;
		const exact = await pagefind.search(`"${fold(phrase)}"`, { filters });
		if (exact.results.length > 0) return exact.results;
		return (await pagefind.search(fold(phrase), { filters })).results;
	}

	/**
	 * The query with its slips mended. The index passes over a word that it does not know, or takes
	 * its beginning: so the first result has to show every word.
	 */
	async #mend(query: Query, { results }: Answer) {
		const { stem, vocabulary } = this.#sources;
		const unmended = { query, corrected: [] as Correction[], unknown: [] as string[] };
		if (isEmpty(query)) return unmended;
		const words = [...query.words, ...query.phrases.flatMap((phrase) => fold(phrase).split(' '))];
		const text = (await results[0]?.data())?.content ?? '';
		if (words.every((word) => isIn(word, text, stem))) return unmended;
		const known = await vocabulary();
		const corrections = new Map<string, string>();
		for (const word of words.filter((each) => !isKnown(each, known, stem))) {
			const to = correct(word, known);
			if (to === undefined) unmended.unknown.push(word);
			else corrections.set(word, to);
		}
		const mend = (word: string) => corrections.get(word) ?? word;
		return {
			query: {
				...query,
				words: query.words.map(mend),
				phrases: query.phrases.map((phrase) => fold(phrase).split(' ').map(mend).join(' ')),
			},
			corrected: [...corrections].map(([from, to]) => ({ from, to })),
			unknown: unmended.unknown,
		};
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
	examples: [],
	counts: {},
	corrected: [],
	unknown: [],
};

async function load(results: readonly Result[]): Promise<Example[]> {
	const data = await Promise.all(results.map((result) => result.data()));
	return data.map((record) => fromRecord(record satisfies FoundRecord));
}

/** The results that stand in every list, the best sum of scores first. */
function intersect(lists: readonly (readonly Result[])[]): Result[] {
	const [first = [], ...others] = lists;
	const scores = others.map((list) => new Map(list.map(({ id, score }) => [id, score])));
	return first
		.filter(({ id }) => scores.every((list) => list.has(id)))
		.map((result) => ({
			...result,
			data: () => result.data(),
			score: scores.reduce((sum, list) => sum + (list.get(result.id) ?? 0), result.score),
		}))
		.sort((a, b) => b.score - a.score);
}

/** One of the values of each facet. An open facet is loaded by leaving out a value that it has not. */
function toFilters(facets: Facets, open: readonly FacetId[]): object {
	const chosen = Object.entries(facets).map(([id, values]) => [id, { any: values }]);
	const none = open.map((id) => ({ [id]: NO_VALUE }));
	return { ...Object.fromEntries(chosen), ...(none.length > 0 ? { none } : {}) };
}

const NO_VALUE = '\u0000';
