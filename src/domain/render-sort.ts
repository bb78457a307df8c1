import type { SortBin, SortExercise, SortItem } from './exercise.ts';
import { escapeHtml } from './html.ts';
import { renderPhrase } from './render-phrase.ts';
import { isSignal, SIGNALS } from './signal.ts';
import { withStop } from './with-stop.ts';

export interface SortOptions {
	/** What stands before the names of fields. */
	readonly prefix: string;
	/** What each phrase is put under, as people call it. */
	readonly bins: Readonly<Record<SortBin, string>>;
	/** "Sentence 3" */
	readonly sentence: (number: number) => string;
	/** Of the text; as the page where it is not told. */
	readonly language?: string;
	/** Where a phrase comes from, where not all are of one text. */
	readonly sourceOf?: (item: SortItem) => string;
}

/** The phrases, each with what it may be put under, as items of a list. */
export function renderSortItems({ bins, items }: SortExercise, options: SortOptions): string {
	return items.map((item) => renderItem(item, bins, options)).join('');
}

/** Our answers with their reasons, as items of a list. */
export function renderSortReasons({ items }: SortExercise, options: SortOptions): string {
	const lang = langOf(options);
	return items
		.map(({ id, quote, bin, title, note }) =>
			[
				`<li data-reason="${escapeHtml(id)}">`,
				`<p><q${lang}>${escapeHtml(quote)}</q> <b>${options.bins[bin]}</b></p>`,
				`<p data-why><b>${escapeHtml(withStop(title))}</b> ${escapeHtml(note)}</p></li>`,
			].join(''),
		)
		.join('');
}

function renderItem(item: SortItem, bins: readonly SortBin[], options: SortOptions): string {
	const { id, sentence } = item;
	const source = options.sourceOf?.(item);
	const choices = bins.map((bin) => {
		const letter = isSignal(bin) ? SIGNALS[bin].letter : undefined;
		const sign = letter === undefined ? '' : `<b aria-hidden="true">${letter}</b>`;
		return [
			letter === undefined ? '<label>' : `<label class="${letter}">`,
			`<input type="radio" name="${escapeHtml(options.prefix + id)}" value="${bin}">`,
			`${sign}<span>${options.bins[bin]}</span></label>`,
		].join('');
	});
	return [
		`<li data-item="${escapeHtml(id)}"><fieldset><legend class="words">`,
		`<span class="at"><span class="hidden">${options.sentence(sentence)}:</span> `,
		`<span aria-hidden="true">${sentence}</span></span> `,
		`<span${langOf(options)}>${renderPhrase(item)}</span></legend>`,
		source === undefined ? '' : `<p class="source">${escapeHtml(source)}</p>`,
		`<div class="bins">${choices.join('')}</div></fieldset></li>`,
	].join('');
}

function langOf({ language }: SortOptions): string {
	return language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
}
