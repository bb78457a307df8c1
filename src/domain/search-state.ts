import { FACET_IDS, type FacetId, isFacet } from './facet.ts';

export const SORTS = ['relevance', 'article', 'form'] as const;
export type Sort = (typeof SORTS)[number];

/** `list` is the concordance, `pairs` sets sound beside weak. */
export const VIEWS = ['list', 'pairs'] as const;
export type View = (typeof VIEWS)[number];

/** All that a search page shows, as its address says it. */
export interface SearchState {
	readonly query: string;
	/** Several values of one facet widen the search, several facets narrow it. */
	readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
	readonly sort: Sort;
	readonly view: View;
	/** Counted from 1. */
	readonly page: number;
	/** The example that sound ones are wanted for, "article/annotation". */
	readonly like?: string | undefined;
}

export const NOTHING_SEARCHED: SearchState = {
	query: '',
	facets: {},
	sort: 'relevance',
	view: 'list',
	page: 1,
};

/** A part of an address that means nothing here, as it stands there. */
export interface UnknownPart {
	readonly name: string;
	readonly value: string;
}

/** Values a facet may have; an unknown facet has none. */
export type KnownValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/**
 * Reads the fragment of an address. What is unknown is left out of the state and told, so that an
 * old or mistyped link still shows what it can.
 */
export function readSearchState(
	source: string,
	known: KnownValues,
): { state: SearchState; unknown: UnknownPart[] } {
	const unknown: UnknownPart[] = [];
	let state: SearchState = NOTHING_SEARCHED;
	for (const [name, value] of new URLSearchParams(source.replace(/^#/, ''))) {
		const part = readPart(name, value, known);
		if (!part) unknown.push({ name, value });
		else if (isFacet(name)) state = { ...withFacet(state, name, value, true), page: state.page };
		else state = { ...state, ...part };
	}
	return { state, unknown };
}

/** What one part of the address says; nothing where it means nothing here. */
function readPart(
	name: string,
	value: string,
	known: KnownValues,
): Partial<SearchState> | undefined {
	if (name === 'q') return { query: value };
	if (name === 'like') return { like: value };
	if (name === 'sort' && isOneOf(SORTS, value)) return { sort: value };
	if (name === 'view' && isOneOf(VIEWS, value)) return { view: value };
	if (name === 'page' && /^[1-9]\d{0,5}$/.test(value)) return { page: Number(value) };
	return isFacet(name) && known[name]?.includes(value) ? {} : undefined;
}

/**
 * The fragment of the address, with its sign; empty where nothing is searched. It is a fragment,
 * because browsers keep that part to themselves: no host is told what somebody looks for.
 */
export function writeSearchState({ query, facets, sort, view, page, like }: SearchState): string {
	const params = new URLSearchParams();
	if (like !== undefined) params.append('like', like);
	if (query.trim() !== '') params.append('q', query);
	for (const id of FACET_IDS) for (const value of facets[id] ?? []) params.append(id, value);
	if (sort !== NOTHING_SEARCHED.sort) params.append('sort', sort);
	if (view !== NOTHING_SEARCHED.view) params.append('view', view);
	if (page > 1) params.append('page', String(page));
	const written = params.toString();
	return written === '' ? '' : `#${written}`;
}

/** Something is asked for: words, a facet, or ones like another. */
export function isAsking({ query, facets, like }: SearchState): boolean {
	return query.trim() !== '' || like !== undefined || Object.keys(facets).length > 0;
}

/** The state with a facet's value chosen, or no longer chosen, on its first page. */
export function withFacet(
	state: SearchState,
	facet: FacetId,
	value: string,
	isChosen: boolean,
): SearchState {
	const others = (state.facets[facet] ?? []).filter((each) => each !== value);
	const values = isChosen ? [...others, value] : others;
	const { [facet]: _, ...rest } = state.facets;
	return { ...state, page: 1, facets: values.length > 0 ? { ...rest, [facet]: values } : rest };
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
	return (all as readonly string[]).includes(value);
}
