import { addresses } from './address.ts';
import type { Card, Kind, Review } from './card.ts';
import { NOTHING } from './exercise.ts';
import { escapeHtml } from './html.ts';
import { kindsOf, recallOf } from './recall.ts';
import { type Reading, SIGNALS } from './signal.ts';
import { differenceFrom, formName, kindName, type Taught } from './taught.ts';
import { inQuotes } from './in-quotes.ts';
import { withStop } from './with-stop.ts';

/** The interface's words on a card. */
export interface CardWords {
	readonly reading: Readonly<Record<Reading, string>>;
	readonly origin: Readonly<Record<Card['origin'], string>>;
	readonly sentence: (number: number) => string;
	readonly nothing: string;
	readonly right: (kind: string) => string;
	/** Where the answer was another: what was chosen, and what it is. */
	readonly youSaid: (kind: string) => string;
	readonly weSay: (kind: string) => string;
	/** Before the other things that our notes say of the same words. */
	readonly also: string;
	/** Before what tells two forms apart. */
	readonly alike: string;
	readonly remove: string;
}

type Answer = Pick<Review, 'signal' | 'form'>;

/** The sentence of a card that asks: the phrase is framed, and no signal shows. */
export function renderAsked({ before, quote, after }: Card): string {
	return sentence(before, `<mark class="asked">${escapeHtml(quote)}</mark>`, after);
}

/** The sentence of a card that was answered: marked as in its article, or not at all. */
export function renderMarked({ before, quote, after, signal }: Card): string {
	const words = escapeHtml(quote);
	const phrase =
		signal === NOTHING ? words : `<mark class="${SIGNALS[signal].letter}">${words}</mark>`;
	return sentence(before, phrase, after);
}

/** Whose text it is. */
export function renderWhose({ outlet, headline, notice, origin }: Card, words: CardWords): string {
	const label = (notice ?? words.origin[origin]).replace(/\.$/, '');
	return escapeHtml(`${outlet}, ${inQuotes(headline)}. ${label}.`);
}

/**
 * The written answer: how far it was right, our note and its question, what else these words carry,
 * what tells the form from the one chosen, and the way to the passage.
 */
export function renderAnswer(
	card: Card,
	chosen: Answer,
	taught: Taught,
	words: CardWords,
	base: string,
): string {
	const { title, note, ask } = card;
	const told = toldOf(card, chosen);
	const also = kindsOf(card).filter((kind) => !isSame(told, kind));
	const line = (text: string | undefined, before = '', style = '') =>
		text ? `<p${style}>${before}${escapeHtml(text)}</p>` : '';
	return [
		`<h2 tabindex="-1" data-verdict>${renderVerdict(card, chosen, taught, words)}</h2>`,
		line(readingOf(card, taught, words), '', ' class="quiet"'),
		`<p>${renderTitle(title)}${escapeHtml(note)}</p>`,
		line(ask, '', ' class="question"'),
		line(also.map((kind) => kindName(taught, kind)).join(', '), `<b>${words.also}</b> `),
		line(differenceOf(card, chosen, taught), `<b>${words.alike}</b> `),
		`<p class="source">${renderPlace(card, words, base)}</p>`,
	].join('');
}

/** The forms of a signal to choose from. */
export function renderForms({ forms }: Taught[keyof Taught]): string {
	return Object.entries(forms)
		.map(
			([form, { name }]) =>
				`<label class="choice"><input type="radio" name="form" value="${escapeHtml(form)}" /><span>${escapeHtml(name)}</span></label>`,
		)
		.join('');
}

/** A card in the list of all; `back` says when it comes back. The answer does not show. */
export function renderCardLine(card: Card, back: string, words: CardWords): string {
	const { id, quote, outlet, origin } = card;
	const whose = `<span class="hidden"> “${escapeHtml(quote)}”</span>`;
	const place = `${outlet}, ${words.origin[origin].toLowerCase()} · ${back}`;
	return [
		`<li data-id="${escapeHtml(id)}"><p class="words">“${escapeHtml(quote)}”</p>`,
		`<p class="quiet">${escapeHtml(place)}</p>`,
		`<button type="button" class="button small" data-remove>${words.remove}${whose}</button></li>`,
	].join('');
}

function sentence(before: string, phrase: string, after: string): string {
	return escapeHtml(before) + phrase + escapeHtml(after);
}

function renderVerdict(card: Card, chosen: Answer, taught: Taught, words: CardWords): string {
	const said = nameOf(chosen, taught, words);
	if (recallOf(card, chosen) === 'right') return escapeHtml(words.right(said));
	const correct = nameOf(toldOf(card, chosen) ?? card, taught, words);
	return `<span>${escapeHtml(words.youSaid(said))}</span> ${escapeHtml(words.weSay(correct))}`;
}

/** The title before its note, as a sentence; nothing where there is none. */
function renderTitle(title: string): string {
	if (title === '') return '';
	return `<b>${escapeHtml(withStop(title))}</b> `;
}

/** "Attribution · Named source", or the signal alone, or that there is nothing. */
function nameOf({ signal, form }: Answer, taught: Taught, words: CardWords): string {
	if (signal === NOTHING) return words.nothing;
	return form === undefined ? taught[signal].name : kindName(taught, { signal, form });
}

/** Of what our notes say of the words, that which answers what was chosen. */
function toldOf(card: Card, { signal, form }: Answer): Kind | undefined {
	const kinds = kindsOf(card);
	return (
		kinds.find((kind) => isSame(kind, { signal, form })) ??
		kinds.find((kind) => kind.signal === signal) ??
		kinds[0]
	);
}

function isSame(kind: Kind | undefined, { signal, form }: Answer): boolean {
	return kind?.signal === signal && kind.form === form;
}

/** "Unnamed source: leaves a gap" */
function readingOf(card: Card, taught: Taught, words: CardWords): string | undefined {
	const { signal, form, reading } = card;
	if (signal === NOTHING || form === undefined || reading === undefined) return undefined;
	return `${formName(taught, { signal, form })}: ${words.reading[reading]}`;
}

function differenceOf(card: Card, chosen: Answer, taught: Taught): string | undefined {
	const told = toldOf(card, chosen);
	if (!told || chosen.signal === NOTHING || recallOf(card, chosen) === 'right') return undefined;
	return differenceFrom(taught, told, { signal: chosen.signal, form: chosen.form });
}

/** The way to the passage: to its mark, or to its sentence where it has none. */
function renderPlace(card: Card, words: CardWords, base: string): string {
	const { id, article, outlet, headline, signal } = card;
	const address =
		signal === NOTHING
			? addresses.sentence(article, card.sentence)
			: addresses.annotation(article, id.slice(article.length + 1));
	const place = `${outlet}, ${inQuotes(headline)}, ${words.sentence(card.sentence)}`;
	return `<a href="${escapeHtml(base + address)}">${escapeHtml(place)}</a>`;
}
