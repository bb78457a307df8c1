import { daysBetween } from '../domain/calendar.ts';
import type { Card, Review } from '../domain/card.ts';
import {
	renderAnswer,
	renderAsked,
	renderCardLine,
	renderForms,
	renderMarked,
	renderWhose,
} from '../domain/render-card.ts';
import type { Recall } from '../domain/recall.ts';
import type { SignalId } from '../domain/signal.ts';
import { byDue } from '../domain/sitting.ts';
import type { Taught } from '../domain/taught.ts';
import { keptCardWords } from '../text/cards.ts';
import { cardWords, reviewWords as words } from '../text/review.ts';
import type { StoreFault } from './store.ts';

/** Which card of how many is asked, and how many are due; practice asks for others. */
export interface Place {
	readonly at: number;
	readonly count: number;
	readonly due: number;
	readonly isPractice: boolean;
}

/** How things stand between two sittings. */
export interface Outlook {
	/** How the last sitting went, where there was one. */
	readonly answers?: Readonly<Record<Recall, number>> | undefined;
	readonly isPractice: boolean;
	readonly due: number;
	/** How many more cards the next sitting has. */
	readonly goOn: number;
	readonly practise: number;
	readonly next: Card | undefined;
}

/** What the page of the cards shows. It finds the parts of the page by their data attributes. */
export class ReviewView {
	readonly taught: Taught;
	readonly #page: HTMLElement;
	readonly #base: string;

	constructor(page: HTMLElement, base: string) {
		this.#page = page;
		this.#base = base;
		this.taught = JSON.parse(this.part('[data-taught]').textContent);
	}

	/** @throws Error that names what is missing */
	part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.#page.querySelector<T>(selector);
		if (!found) throw new Error(`<${this.#page.localName}> has no ${selector}.`);
		return found;
	}

	showUnkept(unkept: StoreFault | undefined): void {
		this.#tell('[data-unkept]', unkept ? keptCardWords.unkept[unkept] : '');
	}

	/** Asks which signal the phrase carries. */
	ask(card: Card, place: Place): void {
		this.#only('[data-card]');
		this.part('[data-sentence]').innerHTML = renderAsked(card);
		this.part('[data-whose]').innerHTML = renderWhose(card, cardWords);
		this.part('[data-whose]').hidden = false;
		this.part('[data-quote]').textContent = `“${card.quote}”`;
		this.part<HTMLFormElement>('form').reset();
		this.part('[data-choices]').replaceChildren();
		this.#step('[data-signals]');
		this.showPlace(place);
	}

	showPlace({ at, count, due, isPractice }: Place): void {
		this.part('[data-place]').textContent = (isPractice ? words.practice : words.place)(at, count);
		this.part('[data-due]').textContent = isPractice ? '' : words.due(due);
	}

	/** Asks for the form, once the signal is right. */
	askForm(signal: SignalId): void {
		const taught = this.taught[signal];
		this.part('[data-which]').textContent = words.formQuestion(taught.name);
		this.part('[data-choices]').innerHTML = renderForms(taught);
		this.#step('[data-forms]');
		this.focusChoice();
	}

	/** What is chosen in the question that is asked. */
	chosen(name: 'signal' | 'form'): string | undefined {
		return new FormData(this.part<HTMLFormElement>('form')).get(name)?.toString();
	}

	answer(card: Card, chosen: Pick<Review, 'signal' | 'form'>, isLast: boolean): void {
		this.part('[data-sentence]').innerHTML = renderMarked(card);
		// The answer names it, with the way there.
		this.part('[data-answer]').innerHTML = renderAnswer(
			card,
			chosen,
			this.taught,
			cardWords,
			this.#base,
		);
		this.part('[data-next]').textContent = isLast ? words.finish : words.next;
		this.#step('[data-answered]');
		this.part('[data-verdict]').focus();
	}

	rest({ answers, isPractice, due, goOn, practise, next }: Outlook, now: Date): void {
		this.#only('[data-rest]');
		this.part('[data-rest-title]').textContent = answers ? words.ended : words.noneDue;
		this.#tell('[data-summary]', answers ? words.summary(answers, isPractice) : '');
		const later = next ? words.comeBack(...backIn(next, now)) : '';
		this.#tell('[data-outlook]', due > 0 ? words.stillDue(due) : later);
		this.#tell('[data-go-on]', goOn > 0 ? words.goOn(goOn) : '');
		this.#tell('[data-practise]', practise > 0 ? words.practise(practise) : '');
		this.part('[data-about-practice]').hidden = practise === 0;
	}

	showEmpty(): void {
		this.#only('[data-empty]');
	}

	/** All cards, the next one first. The list keeps the focus of its buttons where it can. */
	showAll(cards: readonly Card[], now: Date): void {
		const list = this.part('[data-list]');
		const at = this.#removeButtons.indexOf(document.activeElement as HTMLElement);
		this.part('[data-all]').hidden = cards.length === 0;
		this.part('[data-all-title]').textContent = words.all(cards.length);
		list.innerHTML = byDue(cards)
			.map((card) => renderCardLine(card, words.back(...backIn(card, now)), cardWords))
			.join('');
		if (at !== -1) this.#focusRemove(at);
	}

	focusSentence(): void {
		this.part('[data-sentence]').focus();
	}

	focusList(): void {
		this.part('[data-all-title]').focus();
	}

	focusRest(): void {
		this.part('[data-rest-title]').focus();
	}

	focusChoice(): void {
		this.part('fieldset:not([hidden]) input').focus();
	}

	get #removeButtons(): HTMLElement[] {
		return [...this.part('[data-list]').querySelectorAll<HTMLElement>('[data-remove]')];
	}

	/** The button at this place, the last one, or the heading. */
	#focusRemove(at: number): void {
		const buttons = this.#removeButtons;
		(buttons[at] ?? buttons.at(-1) ?? this.part('h1')).focus();
	}

	/** Shows one of the page's three states. */
	#only(shown: string): void {
		for (const state of ['[data-empty]', '[data-card]', '[data-rest]'])
			this.part(state).hidden = state !== shown;
	}

	/** Shows one of the three steps of a card. */
	#step(shown: string): void {
		for (const step of ['[data-signals]', '[data-forms]', '[data-answered]'])
			this.part(step).hidden = step !== shown;
		this.part('form').hidden = shown === '[data-answered]';
	}

	/** Shows a text, or nothing of its element where there is none. */
	#tell(selector: string, text: string): void {
		const part = this.part(selector);
		part.hidden = text === '';
		part.textContent = text;
	}
}

/** In how many days a card comes back, and on which. */
export function backIn({ schedule }: Card, now: Date): [days: number, due: Date] {
	const due = new Date(schedule.due);
	return [daysBetween(now, due), due];
}
