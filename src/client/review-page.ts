import type { Card, Review } from '../domain/card.ts';
import { NOTHING } from '../domain/exercise.ts';
import { hasSignal, recallOf } from '../domain/recall.ts';
import {
	countAnswers,
	dueCards,
	isDue,
	laterCards,
	LONGEST_SITTING,
	NO_SITTING,
	startSitting,
	withAnswer,
	withCards,
	withoutAnswer,
} from '../domain/sitting.ts';
import { lookAlikesOf } from '../domain/taught.ts';
import { keptCardWords } from '../text/cards.ts';
import { reviewWords as words } from '../text/review.ts';
import { cardStore } from './card-store.ts';
import { backIn, ReviewView } from './review-view.ts';
import { sayIn } from './said.ts';
import { nextSchedule } from './schedule.ts';

/** What the page waits for: an answer, the next card, or another sitting. */
type Step = 'asking' | 'answered' | 'resting';

/**
 * Asks for the cards that are due, one after the other: first which signal the phrase carries, and
 * only once that is right, which form. A form of another signal could not be right, and choosing one
 * would only practise the slip. Then our note at once, and when the card comes back.
 */
class ReviewPage extends HTMLElement {
	readonly #stop = new AbortController();
	#view!: ReviewView;
	#cards: readonly Card[] = [];
	#step: Step = 'resting';
	#sitting = NO_SITTING;
	#undo: (() => Promise<void>) | undefined;
	#turn = 0;

	/** By the data attribute of the button. */
	readonly #actions: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
		next: () => this.#next(),
		goOn: () => this.#begin(dueCards(this.#cards, new Date()), false),
		practise: () => this.#begin(laterCards(this.#cards, new Date()), true),
		remove: (button) => this.#remove(button.closest<HTMLElement>('[data-id]')?.dataset['id']),
		undo: () => this.#undo?.(),
	};

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#view = new ReviewView(this, this.dataset['base'] ?? '');
		this.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		this.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				void this.#answer();
			},
			{ signal },
		);
		// Another day may have begun.
		document.addEventListener('visibilitychange', () => void this.#load(), { signal });
		signal.addEventListener(
			'abort',
			cardStore.onChange(() => void this.#load()),
		);
		void this.#load();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	#click(target: Element): void {
		const button = target.closest<HTMLElement>('button');
		const name = Object.keys(button?.dataset ?? {}).find((each) =>
			Object.hasOwn(this.#actions, each),
		);
		if (button && name !== undefined) void this.#actions[name]?.(button);
	}

	/** Reads the cards as they are now, whoever changed them, and shows what follows from it. */
	async #load(): Promise<void> {
		const turn = ++this.#turn;
		const [cards, unkept] = await Promise.all([cardStore.all(), cardStore.unkept()]);
		if (turn !== this.#turn) return;
		this.#cards = cards;
		this.#view.showUnkept(unkept);
		this.#view.showAll(cards, new Date());
		const asked = this.#asked;
		this.#sitting = withCards(this.#sitting, (id) => this.#isAskable(id));
		if (this.#step === 'answered') return;
		const due = dueCards(cards, new Date());
		if (this.#step === 'asking') {
			if (asked?.id === this.#asked?.id) this.#view.showPlace(this.#place);
			else this.#replace();
		} else if (this.#sitting.answers.length === 0 && due.length > 0) {
			this.#begin(due, false, false);
		} else this.#rest();
	}

	/** The card that is asked was answered or removed in another window. */
	#replace(): void {
		const hasFocus = this.#view.part('[data-card]').contains(document.activeElement);
		this.#next(hasFocus);
		this.#say(words.said.gone);
	}

	#isAskable(id: string): boolean {
		const card = this.#find(id);
		return card !== undefined && (this.#sitting.isPractice || isDue(card, new Date()));
	}

	/** The card that is asked, or comes next. */
	get #asked(): Card | undefined {
		return this.#find(this.#sitting.queue[0]);
	}

	#find(id: string | undefined): Card | undefined {
		return this.#cards.find((card) => card.id === id);
	}

	#begin(cards: readonly Card[], isPractice: boolean, takesFocus = true): void {
		this.#sitting = startSitting(cards, lookAlikesOf(this.#view.taught), isPractice);
		this.#say('');
		this.#next(takesFocus);
	}

	/** Asks for the next card, or ends the sitting. */
	#next(takesFocus = true): void {
		const card = this.#asked;
		if (!card) {
			this.#rest();
			if (takesFocus && this.#cards.length > 0) this.#view.focusRest();
			return;
		}
		this.#step = 'asking';
		this.#view.ask(card, this.#place);
		if (takesFocus) this.#view.focusSentence();
	}

	get #place() {
		const { queue, answers, isPractice } = this.#sitting;
		const due = dueCards(this.#cards, new Date()).length;
		return { at: answers.length + 1, count: answers.length + queue.length, due, isPractice };
	}

	#rest(): void {
		this.#step = 'resting';
		if (this.#cards.length === 0) {
			this.#view.showEmpty();
			return;
		}
		const now = new Date();
		const due = dueCards(this.#cards, now).length;
		const later = laterCards(this.#cards, now);
		const { answers, isPractice } = this.#sitting;
		const outlook = {
			answers: answers.length > 0 ? countAnswers(this.#sitting) : undefined,
			isPractice,
			due,
			goOn: Math.min(due, LONGEST_SITTING),
			practise: due > 0 ? 0 : Math.min(later.length, LONGEST_SITTING),
			next: later[0],
		};
		this.#view.rest(outlook, now);
	}

	async #answer(): Promise<void> {
		const card = this.#asked;
		if (this.#step !== 'asking' || !card) return;
		const signal = this.#view.chosen('signal') as Review['signal'] | undefined;
		const form = this.#view.chosen('form');
		const isFormAsked = !this.#view.part('[data-forms]').hidden;
		if (signal === undefined || (isFormAsked && form === undefined)) {
			this.#say(words.choose);
			return this.#view.focusChoice();
		}
		if (!isFormAsked && signal !== NOTHING && hasSignal(card, signal)) {
			this.#say('');
			return this.#view.askForm(signal);
		}
		await this.#keep(card, { signal, form });
	}

	/** Keeps the answer, and tells ours. Practice is not kept. */
	async #keep(card: Card, chosen: Pick<Review, 'signal' | 'form'>): Promise<void> {
		const now = new Date();
		const recall = recallOf(card, chosen);
		this.#step = 'answered';
		this.#sitting = withAnswer(this.#sitting, recall);
		this.#view.answer(card, chosen, this.#sitting.queue.length === 0);
		if (this.#sitting.isPractice) {
			this.#say(words.said.practised(card.quote, ...backIn(card, now)));
			this.#offerUndo(async () => this.#askAgain(card));
			return;
		}
		const at = now.toISOString();
		const review: Review = {
			...{ id: `${card.id}@${at}`, card: card.id, at },
			...{ ...chosen, isRight: recall === 'right' },
		};
		const after = { ...card, schedule: nextSchedule(card.schedule, recall, now) };
		const { fault } = await cardStore.answer(after, review);
		if (fault) return this.#say(keptCardWords.fault[fault]);
		this.#say(words.said.comesBack(card.quote, ...backIn(after, now)));
		this.#offerUndo(async () => {
			const { fault } = await cardStore.takeBack(card, review);
			if (fault) this.#say(keptCardWords.fault[fault]);
			else this.#askAgain(card);
		});
	}

	#askAgain(card: Card): void {
		this.#cards = this.#cards.map((each) => (each.id === card.id ? card : each));
		this.#sitting = withoutAnswer(this.#sitting);
		this.#next();
		this.#say(words.said.undone);
	}

	async #remove(id: string | undefined): Promise<void> {
		const card = this.#find(id);
		if (!card) return;
		const before = this.#sitting;
		const isAsked = this.#step === 'asking' && this.#asked === card;
		this.#sitting = withCards(before, (each) => each !== id);
		const { fault } = await cardStore.remove(card.id);
		if (fault) {
			this.#sitting = before;
			return this.#say(keptCardWords.fault[fault]);
		}
		if (isAsked) this.#next(false);
		this.#say(words.said.removed(card.quote));
		this.#offerUndo(async () => {
			const { fault } = await cardStore.put(card);
			this.#say(fault ? keptCardWords.fault[fault] : words.said.putBack(card.quote));
			this.#view.focusList();
		});
	}

	#say(text: string): void {
		this.#undo = undefined;
		this.#view.part('[data-undo]').hidden = true;
		sayIn(this.#view.part('[data-said]'), text);
	}

	#offerUndo(action: () => Promise<void>): void {
		this.#undo = action;
		this.#view.part('[data-undo]').hidden = false;
	}
}

customElements.define('review-page', ReviewPage);
