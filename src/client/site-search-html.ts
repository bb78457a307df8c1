import { addresses } from '../domain/address.ts';
import { emphasise } from '../domain/emphasise.ts';
import type { Example } from '../domain/example.ts';
import { escapeHtml } from '../domain/html.ts';
import { LONGEST_QUERY } from '../domain/query.ts';
import { NOTHING_SEARCHED, writeSearchState } from '../domain/search-state.ts';
import { SIGNALS } from '../domain/signal.ts';
import { en } from '../text/en.ts';
import { shorten } from '../text/shorten.ts';
import { siteKindNames, siteSearchWords as words } from '../text/site-search.ts';
import type { Group, SiteFound } from './search/site-engine.ts';
import type { Hit } from './search/site-hit.ts';

/** Characters of a query that its link shows. */
const LONGEST_SHOWN = 60;

/** Characters of a sentence that stand on either side of a found phrase. */
const AROUND = 60;

/** What stands in the dialog before anything is searched. */
export function renderDialog(): string {
	const [openWith, and] = words.keys;
	return [
		'<form>',
		`<label for="site-search-field" id="site-search-label">${words.label}</label>`,
		`<button type="button" class="button" data-close>${words.close}</button>`,
		'<input id="site-search-field" type="text" inputmode="search" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false">',
		'</form>',
		'<p class="count" role="status"></p>',
		`<div class="found" data-found></div>`,
		'<footer>',
		`<label><input type="checkbox" data-keys> ${openWith} <kbd>/</kbd> ${and} <kbd>Ctrl-K</kbd></label>`,
		`<p>${words.how}</p>`,
		'</footer>',
	].join('');
}

export function renderStart(): string {
	return `<p>${words.start}</p>`;
}

/** The results by kind, and at their end the way to all examples. */
export function renderFound(found: SiteFound, query: string, base: string): string {
	const { groups, hits, corrected, unknown, isCut } = found;
	const emphasised = new Set(hits);
	const remarks = [
		...corrected.map(({ from, to }) => words.corrected(from, to)),
		...unknown.map((word) => words.unknown(shorten(word, LONGEST_SHOWN))),
		...(isCut ? [words.cut(LONGEST_QUERY)] : []),
	];
	return [
		...remarks.map((remark) => `<p>${escapeHtml(remark)}</p>`),
		groups.length === 0 ? `<p>${words.tryThis} ${renderWays(base)}.</p>` : '',
		...groups.map((group) => renderGroup(group, emphasised, base)),
		`<p class="all"><a href="${escapeHtml(base + examplesAddress(query))}">${escapeHtml(words.allExamples(shorten(query, LONGEST_SHOWN)))}</a></p>`,
	].join('');
}

/** That the search did not load, with the file's path where it is known. */
export function renderFailure(path: string, base: string): string {
	return [
		path === '' ? '' : `<p>${escapeHtml(words.failedFile(path))}</p>`,
		`<p>${words.failedTry} ${renderWays(base)}.</p>`,
		`<p><button type="button" class="button" data-again>${words.again}</button></p>`,
	].join('');
}

/** Where all examples are searched for the query. */
export function examplesAddress(query: string): string {
	const state = { ...NOTHING_SEARCHED, query: query.slice(0, LONGEST_QUERY) };
	return addresses.examples + writeSearchState(state);
}

function renderWays(base: string): string {
	const examples = escapeHtml(base + addresses.examples);
	const signals = escapeHtml(base + addresses.signals);
	return `<a href="${examples}">${words.examples}</a> and <a href="${signals}">${words.signals}</a>`;
}

function renderGroup(
	{ kind, total, hits }: Group,
	found: ReadonlySet<string>,
	base: string,
): string {
	const count = hits.length < total ? words.fewOf(hits.length, total) : String(total);
	return [
		`<section aria-labelledby="found-${kind}">`,
		`<h2 id="found-${kind}">${siteKindNames[kind]} <span>${count}</span></h2>`,
		`<ul>${hits.map((hit) => renderHit(hit, found, base)).join('')}</ul>`,
		'</section>',
	].join('');
}

function renderHit(hit: Hit, found: ReadonlySet<string>, base: string): string {
	const { title, address, excerpt, signal, reading, origin, outlet, example } = hit;
	const letter = signal === undefined ? '' : ` class="${SIGNALS[signal].letter}"`;
	const about = [
		example?.kind,
		reading === undefined ? undefined : en.reading[reading],
		outlet,
		origin === undefined ? undefined : en.article[origin].toLowerCase(),
	].filter((part) => part !== undefined);
	const name = example ? renderPassage(example, found) : emphasise(title, found);
	return [
		`<li${letter}><a href="${escapeHtml(base + address)}">${name}</a>`,
		about.length === 0 ? '' : ` <span class="about">${escapeHtml(about.join(' · '))}</span>`,
		example || excerpt === '' ? '' : `<p>${emphasise(excerpt, found)}</p>`,
		'</li>',
	].join('');
}

/** The phrase with the words around it, as a line of a concordance. */
function renderPassage({ before, quote, after }: Example, found: ReadonlySet<string>): string {
	const mark = `<mark>${emphasise(quote, found)}</mark>`;
	return emphasise(tail(before), found) + mark + emphasise(shorten(after, AROUND), found);
}

/** The last words of a text, with an ellipsis where some are left out. */
function tail(text: string): string {
	if (text.length <= AROUND) return text;
	const cut = text.slice(-AROUND);
	return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}
