import { addresses } from '../../domain/address.ts';
import type { Example } from '../../domain/example.ts';
import { escapeHtml } from '../../domain/html.ts';
import { LONGEST_QUERY, parseQuery } from '../../domain/query.ts';
import { renderExample } from '../../domain/render-example.ts';
import {
	type SearchState,
	type UnknownPart,
	withFacet,
	writeSearchState,
} from '../../domain/search-state.ts';
import type { Reading } from '../../domain/signal.ts';
import { en } from '../../text/en.ts';
import { capitalise, number } from '../../text/numbers.ts';
import { exampleWords, searchWords } from '../../text/search.ts';
import { type Found, PAGE_SIZE, type Part } from './engine.ts';

/** How many were found, and which of them are shown, in one line. */
export function statusLine(found: Found, { page, view, like }: SearchState): string {
	const count = searchWords.count(found.total);
	const total = found.isRough ? searchWords.rough(count) : count;
	const first = (page - 1) * PAGE_SIZE + 1;
	const last = Math.min(found.total, first + PAGE_SIZE - 1);
	const isPart = view === 'list' && like === undefined && found.total > PAGE_SIZE;
	if (found.isInPhrase) return searchWords.inPhrase(count);
	return isPart && first <= last ? searchWords.from(first, last, total) : capitalise(total);
}

/** The page has more lines than have been loaded. */
export function hasMore(found: Found, { page, view, like }: SearchState): boolean {
	const left = found.total - (page - 1) * PAGE_SIZE;
	return view === 'list' && like === undefined && found.examples.length < Math.min(PAGE_SIZE, left);
}

/** What was found, as HTML. `base` stands before every address. */
export function renderResults(found: Found, state: SearchState, base: string): string {
	if (found.pairs) return renderPairs(found, found.pairs, state, base);
	const like = found.like
		? `<h2>${searchWords.likeHeading}</h2><ol class="concordance model">${renderExample(found.like, exampleWords, base)}</ol>`
		: '';
	const nearly = renderNearly(found, base);
	if (found.examples.length === 0) return like + renderNothing(found, state) + nearly;
	const start = (state.page - 1) * PAGE_SIZE + 1;
	const list = `<ol class="concordance" start="${start}">${renderLines(found.examples, found.hits, base)}</ol>`;
	return like + list + nearly + renderPaging(found, state, base);
}

function renderNearly({ nearly, hits }: Found, base: string): string {
	if (nearly.length === 0) return '';
	return `<h2>${searchWords.nearly}</h2><ol class="concordance">${renderLines(nearly, hits, base)}</ol>`;
}

/** What of a query or address could not be taken as it stands, as HTML; empty where all could. */
export function renderRemarks(
	found: Found | undefined,
	state: SearchState,
	unknown: readonly UnknownPart[],
): string {
	const remarks = [
		...(unknown.length > 0
			? [searchWords.left(unknown.map(({ name, value }) => `${name} “${shorten(value)}”`))]
			: []),
		...(parseQuery(state.query).isCut ? [searchWords.cut(LONGEST_QUERY)] : []),
		...(found?.corrected ?? []).map(({ from, to }) => searchWords.corrected(shorten(from), to)),
	];
	return remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join('');
}

/** A file did not load: what, and what to do. */
export function renderFailure(file: string): string {
	return `<div class="failure" role="alert"><p><b>${escapeHtml(searchWords.failed(file))}</b> ${searchWords.failedAdvice}</p><p><button type="button" class="button" data-again>${searchWords.again}</button></p></div>`;
}

/** Lines of a concordance; `hits` are the folded words to be set in bold. */
export function renderLines(
	examples: readonly Example[],
	hits: readonly string[],
	base: string,
): string {
	const bold = new Set(hits);
	return examples.map((example) => renderExample(example, exampleWords, base, bold)).join('\n');
}

/** Sound beside weak, and those that depend below, where there are any. */
function renderPairs(
	found: Found,
	pairs: Readonly<Record<Reading, Part>>,
	state: SearchState,
	base: string,
): string {
	if (found.total === 0) return renderNothing(found, state);
	const column = (reading: Reading): string => {
		const { total, examples } = pairs[reading];
		const all = { ...withFacet(narrowed(state), 'reading', reading, true), view: 'list' as const };
		const more =
			examples.length < total
				? `<p><a href="${link(all, base)}">${searchWords.more(searchWords.count(total))}</a></p>`
				: '';
		const lines =
			total === 0
				? `<p class="quiet">${searchWords.none}</p>`
				: `<ol class="concordance">${renderLines(examples, found.hits, base)}</ol>`;
		return `<section><h2>${capitalise(en.reading[reading])} <span class="quiet">${number(total)}</span></h2>${lines}${more}</section>`;
	};
	const depends = pairs.depends.total > 0 ? column('depends') : '';
	return `<div class="pairs">${column('sound')}${column('weak')}</div>${depends}`;
}

/** The state without a reading of its own, so that a column's link asks for its reading alone. */
function narrowed(state: SearchState): SearchState {
	const { reading: _, ...facets } = state.facets;
	return { ...state, facets };
}

function renderNothing(found: Found, state: SearchState): string {
	const { advice } = searchWords;
	const { words, phrases } = parseQuery(state.query);
	const tips = [
		...(Object.keys(state.facets).length > 0 ? [advice.facets] : []),
		...(phrases.length > 0 ? [advice.phrase] : []),
		...(words.length > 0 ? [advice.words] : []),
		advice.browse,
	];
	const what =
		state.like !== undefined && !found.like
			? searchWords.likeMissing(shorten(state.like))
			: found.unknown.length > 0
				? searchWords.unknown(found.unknown.map(shorten))
				: searchWords.nothing;
	return `<div class="nothing"><p><b>${escapeHtml(what)}</b></p><ul>${tips.map((tip) => `<li>${tip}</li>`).join('')}</ul></div>`;
}

function renderPaging({ total }: Found, state: SearchState, base: string): string {
	const last = Math.ceil(total / PAGE_SIZE);
	if (last < 2 || state.like !== undefined) return '';
	const to = (page: number, rel: string, name: string) =>
		page < 1 || page > last
			? ''
			: `<a rel="${rel}" data-page href="${link({ ...state, page }, base)}">${name}</a>`;
	return `<nav class="paging" aria-label="${searchWords.pages}">${to(state.page - 1, 'prev', searchWords.previous)}<span>${searchWords.page(state.page, last)}</span>${to(state.page + 1, 'next', searchWords.next)}</nav>`;
}

function link(state: SearchState, base: string): string {
	return escapeHtml(`${base}${addresses.examples}${writeSearchState(state)}`);
}

/** What stood in an address or a query may be of any length; a message is not. */
function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
