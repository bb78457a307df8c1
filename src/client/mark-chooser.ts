import { LONGEST_WORDS, type Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { escapeHtml } from '../domain/html.ts';
import {
	formPath,
	formsOf,
	isSignal,
	READINGS,
	readingOf,
	SIGNALS,
	type SignalId,
} from '../domain/signal.ts';
import type { WordRange } from '../domain/word-range.ts';
import { markingWords as words } from '../text/marking.ts';
import { layerNames } from '../text/names.ts';

/** What is said of a phrase. */
export interface Choice {
	readonly signal: SignalId;
	readonly reason?: string | undefined;
	readonly words?: string | undefined;
}

export interface ChooserActions {
	/** Moves one end of the phrase by a word. */
	readonly shift: (end: keyof WordRange, by: 1 | -1) => void;
	readonly keep: (choice: Choice) => void;
	readonly remove: () => void;
	readonly cancel: () => void;
}

/**
 * Asks what a phrase carries and why, where the phrase is. One signal in play needs no choice; a
 * reason is one press, and may be left out.
 */
export class MarkChooser {
	readonly #root: HTMLElement;
	readonly #signals: readonly SignalId[];
	readonly #forms: MarkExercise['forms'];
	readonly #actions: ChooserActions;
	#signal: SignalId | undefined;
	/** The mark that is being changed. */
	#mark: Mark | undefined;

	constructor(
		root: HTMLElement,
		{ signals, forms }: Pick<MarkExercise, 'signals' | 'forms'>,
		actions: ChooserActions,
	) {
		this.#root = root;
		this.#signals = signals;
		this.#forms = forms;
		this.#actions = actions;
	}

	listen(signal: AbortSignal): void {
		const root = this.#root;
		root.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		root.addEventListener('keydown', (event) => this.#key(event), { signal });
	}

	/** Asks about these words, or about a mark that is on them already. */
	open(phrase: string, mark: Mark | undefined): void {
		this.#mark = mark;
		this.#signal = mark?.signal ?? (this.#signals.length === 1 ? this.#signals[0] : undefined);
		this.#root.hidden = false;
		this.#draw(phrase, mark?.words ?? '');
	}

	/** Takes the focus, and scrolls no further than is needed to see all of it. */
	enter(): void {
		this.#focusOn('[data-signal], [data-reason]');
	}

	#focusOn(selector: string): void {
		this.#root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
		this.#root.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}

	/** The words are others now. */
	rephrase(phrase: string): void {
		const shown = this.#root.querySelector('[data-phrase]');
		if (shown) shown.textContent = words.phrase(phrase);
	}

	close(): void {
		this.#root.hidden = true;
		this.#root.replaceChildren();
		this.#mark = undefined;
	}

	#click(target: Element): void {
		const button = target.closest<HTMLButtonElement>('button');
		if (!button) return;
		const { end, by, signal, reason } = button.dataset;
		if (end === 'from' || end === 'to') this.#actions.shift(end, by === '1' ? 1 : -1);
		else if (signal !== undefined && isSignal(signal)) this.#choose(signal);
		else if (reason !== undefined) this.#keep(reason);
		else if ('keep' in button.dataset) this.#keep(this.#mark?.reason);
		else if ('remove' in button.dataset) this.#actions.remove();
		else if ('cancel' in button.dataset) this.#actions.cancel();
	}

	#key(event: KeyboardEvent): void {
		if (event.key === 'Escape') {
			event.preventDefault();
			this.#actions.cancel();
		} else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
			event.preventDefault();
			if (this.#signal) this.#keep(this.#mark?.reason);
		}
	}

	#choose(signal: SignalId): void {
		const own = this.#own();
		this.#signal = signal;
		for (const button of this.#root.querySelectorAll<HTMLElement>('[data-signal]'))
			button.ariaPressed = String(button.dataset['signal'] === signal);
		for (const old of this.#root.querySelectorAll(':scope > :is(.why, .buttons)')) old.remove();
		this.#root.insertAdjacentHTML('beforeend', this.#answers(own));
		this.#focusOn('[data-reason]');
	}

	#keep(reason: string | undefined): void {
		if (!this.#signal) return;
		const own = this.#own().trim().slice(0, LONGEST_WORDS);
		const isSame = this.#mark === undefined || this.#mark.signal === this.#signal;
		this.#actions.keep({
			signal: this.#signal,
			// The reason of another signal is none of this one.
			reason: isSame || reason !== this.#mark?.reason ? reason : undefined,
			words: own === '' ? undefined : own,
		});
	}

	#own(): string {
		return this.#root.querySelector<HTMLInputElement>('[data-own]')?.value ?? '';
	}

	#draw(phrase: string, own: string): void {
		const id = this.#root.id;
		this.#root.innerHTML = [
			`<p class="phrase" id="${id}-phrase" data-phrase>${escapeHtml(words.phrase(phrase))}</p>`,
			this.#ends(),
			this.#signals.length > 1 ? this.#choices() : '',
			this.#answers(own),
		].join('');
	}

	/** Why, once the signal is known, and what ends the question. */
	#answers(own: string): string {
		return [
			this.#signal ? this.#reasons(this.#signal, own) : '',
			'<p class="buttons">',
			this.#signal
				? `<button type="button" class="button small" data-keep>${this.#mark ? words.keepChanged : words.keep}</button>`
				: '',
			this.#mark
				? `<button type="button" class="button small" data-remove>${words.remove}</button>`
				: '',
			`<button type="button" class="button small" data-cancel>${words.cancel}</button></p>`,
		].join('');
	}

	#ends(): string {
		const arrow = (end: keyof WordRange, by: 1 | -1, name: string) =>
			`<button type="button" data-end="${end}" data-by="${by}" aria-label="${name}">${by === 1 ? '→' : '←'}</button>`;
		const side = (end: keyof WordRange, name: string) =>
			`<span>${name} ${arrow(end, -1, words.shift[end].earlier)}${arrow(end, 1, words.shift[end].later)}</span>`;
		return `<p class="ends">${side('from', words.begins)} ${side('to', words.ends)}</p>`;
	}

	#choices(): string {
		const buttons = this.#signals.map(
			(signal) =>
				`<button type="button" class="${SIGNALS[signal].letter}" data-signal="${signal}" aria-pressed="${signal === this.#signal}"><b>${SIGNALS[signal].letter}</b> ${layerNames[signal]}</button>`,
		);
		return `<div class="signals" role="group" aria-label="${words.what}">${buttons.join('')}</div>`;
	}

	#reasons(signal: SignalId, own: string): string {
		const id = `${this.#root.id}-why`;
		const groups = READINGS.flatMap((reading) => {
			const buttons = formsOf(signal)
				.filter((form) => readingOf(signal, form) === reading)
				.map((form) => this.#reason(signal, form));
			if (buttons.length === 0) return [];
			return [
				`<div role="group" aria-label="${words.reading[reading]}"><p class="kind" aria-hidden="true">${words.reading[reading]}</p>${buttons.join('')}</div>`,
			];
		});
		return [
			`<div class="why ${SIGNALS[signal].letter}" role="group" aria-labelledby="${id}"><p class="title" id="${id}">${words.why}</p>`,
			...groups,
			`<label>${words.own}<input type="text" maxlength="${LONGEST_WORDS}" autocomplete="off" data-own value="${escapeHtml(own)}"></label></div>`,
		].join('');
	}

	#reason(signal: SignalId, form: string): string {
		const isChosen = form === this.#mark?.reason && signal === this.#mark.signal;
		const text = escapeHtml(this.#forms[formPath(signal, form)]?.reason ?? form);
		return `<button type="button" data-reason="${form}" aria-pressed="${isChosen}">${text}</button>`;
	}
}
