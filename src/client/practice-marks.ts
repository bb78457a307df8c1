import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { markingWords as words } from '../text/marking.ts';
import { readExercise } from './exercise-data.ts';
import { fetchJudgingSoon, loadJudging } from './load-judging.ts';
import { MarkDesk } from './mark-desk.ts';
import { actByName, partOf } from './parts.ts';
import { practiceStore } from './practice-store.ts';
import type { Ruling } from './ruling.ts';
import { sayIn } from './said.ts';
import { tellRules } from './tell-rules.ts';

/**
 * An exercise in which one marks phrases oneself. Nothing is judged before “Check”; after it, one
 * may try again, and the first try is what counts.
 */
class PracticeMarks extends HTMLElement {
	readonly #stop = new AbortController();
	#exercise!: MarkExercise;
	#desk!: MarkDesk;
	/** What an assignment that asks for it says. */
	#rules: Ruling | undefined;
	/** The first one first. */
	#attempts: readonly Attempt[] = [];
	/** Another try is under way. */
	#isTrying = false;

	connectedCallback(): void {
		const { signal } = this.#stop;
		const exercise = readExercise(this);
		if (exercise.kind !== 'mark') throw new Error(`\`${exercise.id}\` is not for marking.`);
		this.#exercise = exercise;
		this.#desk = new MarkDesk(partOf(this, '[data-desk]'), exercise, {
			say: (text) => sayIn(partOf(this, '[data-said]'), text),
			onMarks: (_marks, { fault }) => fault && this.#warn(words.fault[fault]),
			signal,
		});
		const actions = { check: () => this.#check(), again: () => this.#again() };
		this.addEventListener('click', ({ target }) => actByName(target, actions), { signal });
		signal.addEventListener(
			'abort',
			practiceStore.onChange(() => void this.#load()),
		);
		for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]'))
			part.hidden = false;
		void this.#load();
		fetchJudgingSoon();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	async #load(): Promise<void> {
		const [rules, attempts, unkept, hasDraft] = await Promise.all([
			practiceStore.rules(this.#exercise.id),
			practiceStore.attemptsOf(this.#exercise.id),
			practiceStore.unkept(),
			this.#desk.draft.load(),
		]);
		this.#rules = rules;
		this.#attempts = attempts;
		this.#isTrying = hasDraft;
		await this.#show();
		if (unkept) this.#warn(words.unkept[unkept]);
	}

	/** Shows the desk, or what became of it. */
	async #show(): Promise<void> {
		const [first] = this.#attempts;
		const isChecked = first !== undefined && !this.#isTrying;
		partOf(this, '[data-desk]').hidden = isChecked;
		const earlier = partOf(this, '[data-earlier]');
		earlier.hidden = isChecked || !first?.tally;
		partOf(this, '[data-result]').hidden = !isChecked;
		const last = this.#attempts.at(-1);
		if (isChecked && last) await this.#showResult(last);
		this.#obey();
		if (first && !earlier.hidden)
			earlier.textContent = (await this.#judging())?.earlierText(first) ?? '';
	}

	/** Lets only that be done and seen which the rules of an assignment allow now. */
	#obey(): void {
		const tries = this.#attempts.length;
		const isUsedUp = this.#rules?.isUsedUp(tries) ?? false;
		partOf(this, '[data-check]').hidden = isUsedUp;
		const again = this.querySelector<HTMLElement>('[data-again]');
		if (again) again.hidden = isUsedUp;
		if (this.#rules?.areJudgedLater) partOf(this, '[data-earlier]').hidden = true;
		tellRules(partOf(this, '[data-earlier]'), this.#rules?.text(tries) ?? '');
	}

	async #showResult(last: Attempt): Promise<void> {
		const result = partOf(this, '[data-result]');
		const isLater = this.#rules?.areJudgedLater ?? false;
		const shown = isLater ? `kept:${last.id}` : last.id;
		if (result.dataset['attempt'] === shown) return;
		const { id } = this.#exercise;
		const isComparedElsewhere =
			document.querySelector(`practice-compared[data-of="${CSS.escape(id)}"]`) !== null;
		const toCards = this.dataset['cards'] ?? '';
		const judging = await this.#judging();
		if (!judging || result.dataset['attempt'] === shown) return;
		result.dataset['attempt'] = shown;
		result.innerHTML = isLater
			? judging.keptHtml(this.#exercise, last)
			: judging.resultHtml(this.#attempts, { isComparedElsewhere, toCards }) +
				(isComparedElsewhere ? '' : judging.comparisonHtml(this.#exercise, last));
	}

	/** What judges, or nothing and a word about it: the marks are kept, and “Check” may be tried again. */
	async #judging() {
		try {
			return await loadJudging();
		} catch {
			this.#warn(words.notLoaded);
			return undefined;
		}
	}

	async #check(): Promise<void> {
		this.#desk.release();
		sayIn(partOf(this, '[data-said]'), '');
		const judging = await this.#judging();
		if (!judging) return;
		const { judgement, saved } = await judging.checkMarks(this.#exercise, this.#desk.draft.marks);
		await this.#load();
		const result = partOf(this, '[data-result]');
		partOf(result, '[data-heading]').focus();
		if (saved.fault) this.#warn(words.fault[saved.fault]);
		if (this.#rules?.areJudgedLater) return;
		const added = await judging.addCards(this.#exercise, judgement, this.dataset);
		const cards = partOf(result, '[data-cards]');
		cards.hidden = added === 0;
		cards.prepend(`${words.cards(added)} `);
	}

	async #again(): Promise<void> {
		await this.#desk.draft.restart();
		this.#isTrying = true;
		await this.#show();
		this.#desk.focus();
	}

	#warn(text: string): void {
		const warning = partOf(this, '[data-warning]');
		warning.hidden = false;
		warning.textContent = text;
	}
}

customElements.define('practice-marks', PracticeMarks);
