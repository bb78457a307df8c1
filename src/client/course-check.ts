import { attemptId, type CheckAnswer } from '../domain/attempt.ts';
import { callPassage, checkExercise, type CheckTime, judgeCheck } from '../domain/course-check.ts';
import { checkWords as words } from '../text/course-check.ts';
import { CheckView, type CountedTry } from './check-view.ts';
import { practiceStore } from './practice-store.ts';
import type { Saved } from './records.ts';
import { sayIn } from './said.ts';
import type { StoreFault } from './store.ts';

/**
 * A check at one end of the course. What a passage is called is kept at once, so that one can go
 * on another day; the result comes when all of them are called something. Without it the passages
 * stand there as on paper.
 */
class CourseCheck extends HTMLElement {
	readonly #stop = new AbortController();
	#view!: CheckView;
	/** Answers that are on their way into the database: the page is ahead of it. */
	#pending = 0;
	/** Our reading was open before the page was ready. */
	#hadAnswers = false;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#view = new CheckView(this);
		this.#hadAnswers = this.#view.part<HTMLDetailsElement>('[data-answers]').open;
		this.addEventListener('change', ({ target }) => void this.#call(target), { signal });
		this.addEventListener('click', ({ target }) => void this.#click(target), { signal });
		signal.addEventListener(
			'abort',
			practiceStore.onChange(() => void this.#show()),
		);
		void this.#show();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	get #when(): CheckTime {
		return this.dataset['when'] === 'after' ? 'after' : 'before';
	}

	get #exercise(): string {
		return checkExercise(this.#when);
	}

	get #edition(): string {
		return this.dataset['edition'] ?? '';
	}

	/** Shows what is kept: the task while it is worked on, else the result. */
	async #show(): Promise<void> {
		const [draft, before, after, unkept] = await Promise.all([
			practiceStore.draft(this.#exercise, this.#edition),
			countedTries('before'),
			countedTries('after'),
			practiceStore.unkept(),
		]);
		if (this.#pending > 0) return;
		const tries = { before, after };
		this.#showUnkept(unkept);
		if (draft || tries[this.#when].length === 0) this.#view.showTask(draft?.answer);
		else this.#view.showResult(this.#when, tries, this.#edition);
	}

	async #call(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLInputElement)) return;
		this.#view.countCalls();
		const reading = target.value === 'weak' ? 'weak' : 'sound';
		await this.#keep(
			practiceStore.editDraft(this.#exercise, this.#edition, (answer) =>
				callPassage(answer, target.name, reading),
			),
		);
	}

	#click(target: EventTarget | null): Promise<void> | undefined {
		if (!(target instanceof Element)) return undefined;
		if (target.closest('[data-done]')) return this.#finish();
		return target.closest('[data-again]') ? this.#again() : undefined;
	}

	async #finish(): Promise<void> {
		const open = this.#view.showOpen();
		if (open.length > 0) {
			this.#say(words.missing(open));
			return;
		}
		const { key } = this.#view;
		const calls = this.#view.calls();
		const weak = key.map(({ id }) => id).filter((id) => calls.get(id) === 'weak');
		const answer: CheckAnswer = { kind: 'check', weak };
		const { tally } = judgeCheck(key, answer);
		const [draft, tries] = await Promise.all([
			practiceStore.draft(this.#exercise, this.#edition),
			countedTries(this.#when),
		]);
		const checkedAt = new Date().toISOString();
		const isKept = await this.#keep(
			practiceStore.finish({
				id: attemptId(this.#exercise, checkedAt),
				exercise: this.#exercise,
				edition: this.#edition,
				answer,
				startedAt: draft?.startedAt ?? checkedAt,
				checkedAt,
				hadAnswers: this.#hadAnswers || tries.length > 0,
				right: tally.found + tally.others - tally.alarms,
				outOf: key.length,
				tally,
			}),
		);
		if (isKept) this.#view.part('#result').focus();
	}

	/** All passages are open again; what was found stays kept. */
	async #again(): Promise<void> {
		const isKept = await this.#keep(
			practiceStore.editDraft(this.#exercise, this.#edition, () => ({
				kind: 'check',
				weak: [],
				sound: [],
			})),
		);
		if (isKept) this.#view.part('[data-passage] input').focus();
	}

	/** Waits until it is kept, shows what is kept then, and says so where it is not. */
	async #keep(saving: Promise<Saved<unknown>>): Promise<boolean> {
		this.#pending++;
		const { fault } = await saving;
		this.#pending--;
		this.#say(fault ? words.fault[fault] : '');
		await this.#show();
		return fault === undefined;
	}

	#showUnkept(unkept: StoreFault | undefined): void {
		const notice = this.#view.part('[data-unkept]');
		notice.hidden = unkept === undefined;
		notice.replaceChildren(unkept ? words.unkept[unkept] : '');
		this.#view.part('[data-pause]').hidden = unkept !== undefined;
	}

	#say(text: string): void {
		sayIn(this.#view.part('[data-said]'), text);
	}
}

/** The tries that were counted, the oldest first. */
async function countedTries(when: CheckTime): Promise<readonly CountedTry[]> {
	const attempts = await practiceStore.attemptsOf(checkExercise(when));
	return attempts.flatMap(({ tally, ...rest }) => (tally ? [{ ...rest, tally }] : []));
}

customElements.define('course-check', CourseCheck);
