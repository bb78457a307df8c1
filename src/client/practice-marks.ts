import type { Attempt, Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { markingWords as words } from '../text/marking.ts';
import { readExercise } from './exercise-data.ts';
import { type Judging, judgeSoon, loadJudging } from './load-judging.ts';
import { MarkDesk } from './mark-desk.ts';
import { painted } from './painted.ts';
import { actByName, partOf, partsOf } from './parts.ts';
import { practiceStore } from './practice-store.ts';
import type { Ruling } from './ruling.ts';
import { sayIn } from './said.ts';

/**
 * An exercise in which one marks phrases oneself. Nothing is judged before “Check”; after it, one
 * may try again, and the first try is what counts.
 */
class PracticeMarks extends HTMLElement {
	readonly #stop = new AbortController();
	#exercise!: MarkExercise;
	#desk!: MarkDesk;
	/** Looked for once: a long text holds thousands of elements. */
	#parts!: Readonly<
		Record<'desk' | 'check' | 'result' | 'earlier' | 'warning' | 'said', HTMLElement>
	>;
	/** The page shows the tries beside ours in a place of its own. */
	#isComparedElsewhere = false;
	/** What an assignment that asks for it says. */
	#rules: Ruling | undefined;
	/** The first one first. */
	#attempts: readonly Attempt[] = [];
	/** What was checked here and is not kept: not yet, or it could not be. */
	#unkept: Attempt | undefined;
	/** Another try is under way. */
	#isTrying = false;

	connectedCallback(): void {
		const { signal } = this.#stop;
		const exercise = readExercise(this);
		if (exercise.kind !== 'mark') throw new Error(`\`${exercise.id}\` is not for marking.`);
		this.#exercise = exercise;
		this.#parts = partsOf(this, 'desk', 'check', 'result', 'earlier', 'warning', 'said');
		const { said } = this.#parts;
		this.#desk = new MarkDesk(this.#parts.desk, exercise, {
			say: (text) => sayIn(said, text),
			onMarks: (marks, { fault }) => {
				if (fault) this.#warn(words.fault[fault]);
				this.#judgeSoon(marks);
			},
			signal,
		});
		this.#isComparedElsewhere =
			document.querySelector(`practice-compared[data-of="${CSS.escape(exercise.id)}"]`) !== null;
		const actions = { check: () => this.#check(), again: () => this.#again() };
		this.addEventListener('click', ({ target }) => actByName(target, actions), { signal });
		const stopHearing = practiceStore.onChange((part) => {
			// Of marks made here the draft knows already.
			if (part === undefined || part === 'attempts') void this.#load();
		});
		signal.addEventListener('abort', stopHearing);
		for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]'))
			part.hidden = false;
		void this.#load();
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
		if (attempts.some(({ id }) => id === this.#unkept?.id)) this.#unkept = undefined;
		this.#attempts = this.#unkept ? [...attempts, this.#unkept] : attempts;
		this.#isTrying = hasDraft && !this.#unkept;
		const last = this.#show();
		const judging = last && !this.#isShown(last) ? await this.#judging() : undefined;
		if (last && judging) this.#write(last, judging);
		this.#obey();
		if (unkept) this.#warn(words.unkept[unkept]);
	}

	/** Shows the desk, or the place for what became of it; returns the try that is to stand there. */
	#show(): Attempt | undefined {
		const { desk, result, earlier } = this.#parts;
		const [first] = this.#attempts;
		const isChecked = first !== undefined && !this.#isTrying;
		if (!isChecked) this.#fetchDesk();
		else if (!desk.hasAttribute('data-away')) desk.hidden = true;
		earlier.hidden = isChecked || !first?.tally;
		if (first && !earlier.hidden) void this.#tellEarlier(first);
		result.hidden = !isChecked;
		return isChecked ? this.#attempts.at(-1) : undefined;
	}

	async #tellEarlier(first: Attempt): Promise<void> {
		this.#parts.earlier.textContent = (await this.#judging())?.earlierText(first) ?? '';
	}

	/** Offers only what may be done now, by the rules of an assignment. */
	#obey(): void {
		const { check, result } = this.#parts;
		const again = result.querySelector<HTMLElement>('[data-again]');
		for (const button of [check, again]) if (button) button.hidden = false;
		this.#rules?.obey(this, this.#attempts.length);
	}

	#isShown(attempt: Attempt): boolean {
		return this.#parts.result.dataset['attempt'] === this.#shownAs(attempt);
	}

	/** A try is shown in another way before it may be judged. */
	#shownAs({ id }: Attempt): string {
		return this.#rules?.areJudgedLater ? `kept:${id}` : id;
	}

	/** Writes what became of the last try: in short at once, and then the answers one by one. */
	#write(last: Attempt, judging: Judging): void {
		if (this.#isShown(last)) return;
		const { result } = this.#parts;
		const isComparedElsewhere = this.#isComparedElsewhere;
		const toCards = this.dataset['cards'] ?? '';
		result.dataset['attempt'] = this.#shownAs(last);
		if (this.#rules?.areJudgedLater) {
			result.innerHTML = judging.keptHtml(this.#exercise, last);
			return;
		}
		result.innerHTML = judging.resultHtml(this.#attempts, { isComparedElsewhere, toCards });
		if (!isComparedElsewhere) void judging.addComparison(result, this.#exercise, last);
	}

	/** Only the marks that there are by then. */
	#judgeSoon(marks: readonly Mark[]): void {
		judgeSoon((judging) => {
			if (this.#desk.draft.marks === marks) judging.judgeAhead(this.#exercise, marks);
		});
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

	/** Shows what came of it first, and keeps it once that is seen. */
	async #check(): Promise<void> {
		const { desk, result, said } = this.#parts;
		this.#desk.release();
		const judging = await this.#judging();
		if (!judging) return;
		sayIn(said, '');
		const { judgement, attempt } = judging.checkMarks(this.#exercise, this.#desk.draft.marks);
		this.#unkept = attempt;
		this.#attempts = [...this.#attempts, attempt];
		this.#isTrying = false;
		desk.toggleAttribute('data-away', true);
		this.#write(attempt, judging);
		this.#show();
		this.#obey();
		// A caret in what is out of sight would be looked for through all of the text.
		getSelection()?.removeAllRanges();
		partOf(result, '[data-heading]').focus();
		await painted();
		const keeping = judging.keepAttempt(attempt);
		await this.#putDeskAway();
		const { fault } = await keeping;
		if (fault) this.#warn(words.fault[fault]);
		if (this.#rules?.areJudgedLater) return;
		await painted();
		await judging.addCards(result, this.#exercise, judgement, this.dataset);
	}

	/** Takes the desk, which is out of sight, out of the page part by part: a long text takes its time to go. */
	async #putDeskAway(): Promise<void> {
		const { desk } = this.#parts;
		for (const part of desk.children) {
			if (!desk.hasAttribute('data-away')) return;
			(part as HTMLElement).hidden = true;
			await painted();
		}
	}

	#fetchDesk(): void {
		const { desk } = this.#parts;
		desk.hidden = false;
		if (!desk.hasAttribute('data-away')) return;
		desk.toggleAttribute('data-away', false);
		for (const part of desk.children) (part as HTMLElement).hidden = false;
	}

	async #again(): Promise<void> {
		this.#unkept = undefined;
		this.#isTrying = true;
		this.#show();
		const isKept = this.#desk.draft.restart();
		this.#desk.focus();
		await isKept;
	}

	#warn(text: string): void {
		const { warning } = this.#parts;
		warning.hidden = false;
		warning.textContent = text;
	}
}

customElements.define('practice-marks', PracticeMarks);
