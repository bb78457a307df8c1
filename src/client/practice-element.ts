import { type Answer, type Attempt, attemptId } from '../domain/attempt.ts';
import type { Answered, Score } from '../domain/score.ts';
import { answerWords as words } from '../text/answers.ts';
import { answersStep } from './answers-step.ts';
import { partOf } from './parts.ts';
import { practiceStore } from './practice-store.ts';
import type { Saved } from './records.ts';
import type { Ruling } from './ruling.ts';
import { createSaid } from './said.ts';

/** What a check has led to: its score, where the kind can be counted, and the result in words. */
export interface Checked {
	readonly score?: Score;
	readonly result: readonly string[];
}

/** `new` until something was done here, or kept from before, is shown. */
type State = 'new' | 'open' | 'checked';

/**
 * An exercise that is done in the page: what was answered is brought back, each change is kept, and
 * “Check” shows our reasons in place. Without it the same exercise can be done on paper.
 */
export abstract class PracticeElement<A extends Answer> extends HTMLElement {
	readonly #stop = new AbortController();
	readonly #said = createSaid();
	/** What was answered before each change, for “Undo”. */
	readonly #past: A[] = [];
	/** What the fields say where nothing was answered. */
	#empty!: A;
	#answer!: A;
	/** What an assignment that asks for it says, and the promise that it is known. */
	#rules: Ruling | undefined;
	readonly #ruled = Promise.withResolvers<void>();
	#isRuled = false;
	#attempts: readonly Attempt[] = [];
	#startedAt = new Date().toISOString();
	#state: State = 'new';
	#hadAnswers = false;
	/** Changes that are not yet kept. */
	#pending = 0;
	#hasSaidUnkept = false;

	/** What the fields say now. */
	protected abstract read(): A;
	/** Makes the fields say this; what it does not name is emptied. */
	protected abstract write(answer: A): void;
	/** What is kept, with what this page has changed from `before` to `after`. */
	protected abstract merge(kept: A, before: A, after: A): A;
	protected abstract hasAnswer(answer: A): boolean;
	/** Judges the answer and shows our reasons; `first` is the first try, where this is another. */
	protected abstract show(answer: A, first: A | undefined): Checked;
	/** Says what has to be mended before it can be judged, if anything, and takes the focus there. */
	protected mend(_answer: A): string | undefined {
		return undefined;
	}
	/** Sets up what only this kind has. */
	protected prepare(_signal: AbortSignal): void {}

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.append(this.#said.element);
		this.prepare(signal);
		this.#empty = this.read();
		this.#answer = this.#empty;
		this.addEventListener('input', () => this.changed(), { signal });
		this.#onClick('check', () => void this.#check());
		this.#onClick('again', () => this.#again());
		this.#onClick('undo', () => this.#undo());
		const answers = this.find<HTMLDetailsElement>('[data-answers]');
		answers.addEventListener('toggle', () => answers.open && this.#see(), { signal });
		const stopHearing = practiceStore.onChange(() => void this.#restore());
		signal.addEventListener('abort', stopHearing);
		this.find('[data-buttons]').hidden = false;
		this.#enter('new');
		void this.#restore();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	/** @throws Error where there is no such part */
	protected find<E extends HTMLElement>(selector: string, within: Element = this): E {
		return partOf(within, selector);
	}

	protected findAll<E extends HTMLElement>(selector: string): E[] {
		return [...this.querySelectorAll<E>(selector)];
	}

	/** The part of the exercise with that id. */
	protected item(id: string): HTMLElement {
		return this.find(`[data-item="${id}"]`);
	}

	/** What judging needs, as the build has written it. */
	protected data<T>(): T {
		return JSON.parse(this.find('script[type="application/json"]').textContent);
	}

	protected say(text: string): void {
		this.#said.say(text);
	}

	/** Keeps what the fields say now; to be called where a change is not heard as `input`. */
	protected changed(): void {
		this.#past.push(this.#answer);
		this.#keep();
	}

	/** How an answer stands to ours, in words behind a sign for it. */
	protected line(sign: Answered, text: string): HTMLElement {
		const line = document.createElement('p');
		line.className = 'line';
		line.dataset['sign'] = sign;
		line.append(text);
		return line;
	}

	/** Our reason for a part, as it stands among the answers. */
	protected reason(id: string): Node {
		return this.find(`[data-reason="${id}"] [data-why]`).cloneNode(true);
	}

	/** Puts words about an answer below it. */
	protected tell(at: Element, ...told: (Node | string)[]): void {
		const box = document.createElement('div');
		box.className = 'feedback';
		box.append(...told);
		at.append(box);
	}

	/** A try in one's own words, shown again. */
	protected quoteFirst(text: string): HTMLElement {
		const quote = document.createElement('p');
		quote.append(`${words.firstText} “${text}”`);
		return quote;
	}

	#keep(): void {
		const before = this.#answer;
		const after = this.read();
		this.#answer = after;
		this.#enter('open');
		const { exercise = '', edition = '' } = this.dataset;
		const edit = (kept: Answer | undefined) =>
			kept?.kind === after.kind ? this.merge(kept as A, before, after) : after;
		void this.#save(practiceStore.editDraft(exercise, edition, edit)).then(({ value }) => {
			this.#startedAt = value?.startedAt ?? this.#startedAt;
		});
	}

	async #save<T>(saving: Promise<Saved<T>>): Promise<Saved<T>> {
		this.#pending++;
		const saved = await saving;
		this.#pending--;
		if (saved.fault) this.say(words.fault[saved.fault]);
		else if (saved.unkept && !this.#hasSaidUnkept) this.say(words.unkept[saved.unkept]);
		this.#hasSaidUnkept ||= saved.unkept !== undefined;
		return saved;
	}

	/** Shows what is kept: work that goes on, or the last try. */
	async #restore(): Promise<void> {
		const { exercise = '', edition = '' } = this.dataset;
		const before = this.#answer;
		const [rules, steps, draft, all] = await Promise.all([
			practiceStore.rules(exercise),
			practiceStore.steps(lessonOf(exercise)),
			practiceStore.draft(exercise, edition),
			practiceStore.attemptsOf(exercise),
		]);
		const attempts = all.filter((attempt) => attempt.edition === edition);
		const isAnew = this.#follow(rules);
		this.#hadAnswers ||= steps.has(answersStep(exercise));
		// What is being done here is newer.
		if (!isAnew && (this.#pending > 0 || this.#answer !== before)) return;
		if (attempts.length < this.#attempts.length) return;
		const isNew = attempts.length > this.#attempts.length || this.#state === 'new';
		this.#attempts = attempts;
		this.#obey();
		const last = attempts.at(-1);
		if (draft) {
			this.#startedAt = draft.startedAt;
			this.#take(draft.answer as A);
			this.#enter('open');
		} else if (last && isNew) {
			this.#take(last.answer as A);
			this.#reveal(attempts.length > 1 ? attempts[0] : undefined, last.hadAnswers);
		}
	}

	/** Writes only what is different: the caret in a field would jump. */
	#take(answer: A): void {
		if (JSON.stringify(answer) === JSON.stringify(this.read())) return;
		this.write(answer);
		this.#answer = this.read();
	}

	async #check(): Promise<void> {
		if (!this.#isRuled) await this.#ruled.promise;
		const answer = this.read();
		const tries = this.#attempts.length;
		const { nothing } = this.#rules?.holdsBack(tries) ? this.#rules.words : words;
		const fault = this.hasAnswer(answer) ? this.mend(answer) : nothing;
		if (fault !== undefined) return this.say(fault);
		if (this.#rules?.isUsedUp(tries)) return this.say(this.#rules.words.usedUp);
		this.say('');
		const { exercise = '', edition = '' } = this.dataset;
		const checkedAt = new Date().toISOString();
		const [first] = this.#attempts;
		const hadAnswers = this.#hadAnswers || first !== undefined;
		const { score } = this.#reveal(first, hadAnswers);
		const attempt: Attempt = {
			...{ id: attemptId(exercise, checkedAt), exercise, edition, answer },
			...{ startedAt: this.#startedAt, checkedAt, hadAnswers },
			...score,
		};
		this.#attempts = [...this.#attempts, attempt];
		this.#obey();
		this.find('[data-result]').focus();
		await this.#save(practiceStore.finish(attempt));
	}

	/** Shows our reasons, and the result above them. */
	#reveal(first: Attempt | undefined, hadAnswers: boolean): Checked {
		this.#enter('checked');
		const checked = this.show(this.read(), first?.answer as A | undefined);
		const lines = [...checked.result];
		if (first?.right !== undefined && first.outOf !== undefined)
			lines.push(words.first(first.right, first.outOf));
		if (!first && hadAnswers) lines.push(words.seen);
		const kept = this.#rules?.areJudgedLater ? [this.#rules.words.kept] : undefined;
		if (kept) this.#takeFeedbackAway();
		this.find('[data-result]').append(
			...(kept ?? lines).map((text) => {
				const line = document.createElement('p');
				line.append(text);
				return line;
			}),
		);
		return checked;
	}

	#again(): void {
		this.#enter('open');
		this.#startedAt = new Date().toISOString();
		this.say((this.#rules?.areJudgedLater ? this.#rules.words : words).again);
		this.querySelector<HTMLElement>('input, textarea, [data-move]')?.focus();
	}

	#undo(): void {
		const past = this.#past.pop();
		if (!past) return;
		this.write(past);
		this.#keep();
		this.say(words.undone);
	}

	/** Shows the state: what may be done in it, and nothing that belongs to another. */
	#enter(state: State): void {
		this.#state = state;
		const isChecked = state === 'checked';
		this.dataset['state'] = state;
		if (!isChecked) this.#takeFeedbackAway();
		const result = this.find('[data-result]');
		result.replaceChildren();
		result.hidden = !isChecked;
		for (const field of this.findAll<HTMLInputElement>('input, textarea')) {
			if (/checkbox|radio/.test(field.type)) field.disabled = isChecked;
			else field.readOnly = isChecked;
		}
		this.#obey();
		if (isChecked) this.#past.length = 0;
		const undo = this.querySelector<HTMLButtonElement>('[data-undo]');
		if (undo) undo.hidden = this.#past.length === 0;
	}

	/** Our answers are on the page: from now on every try was made with them. */
	#see(): void {
		this.#hadAnswers = true;
		const { exercise = '' } = this.dataset;
		void practiceStore.reach(lessonOf(exercise), answersStep(exercise));
	}

	/** Begins anew, and says so, where a work has begun or was handed in: other tries count then. */
	#follow(rules: Ruling | undefined): boolean {
		const isOther = this.#isRuled && rules?.name !== this.#rules?.name;
		if (isOther) this.#rules?.end(this);
		this.#rules = rules;
		this.#isRuled = true;
		this.#ruled.resolve();
		if (isOther) {
			this.#attempts = [];
			this.#hadAnswers = false;
			this.write(this.#empty);
			this.#answer = this.read();
			this.#enter('new');
		} else this.#obey();
		this.dataset['ruled'] = '';
		return isOther;
	}

	/** Offers only what may be done now, also by the rules. */
	#obey(): void {
		const isChecked = this.#state === 'checked';
		this.find('[data-check]').hidden = isChecked;
		this.find('[data-again]').hidden = !isChecked;
		this.#rules?.obey(this, this.#attempts.length);
	}

	#takeFeedbackAway(): void {
		for (const each of this.findAll('.feedback')) each.remove();
	}

	#onClick(name: string, action: () => void): void {
		const button = this.querySelector(`[data-${name}]`);
		button?.addEventListener('click', action, { signal: this.#stop.signal });
	}
}

function lessonOf(exercise: string): string {
	return exercise.split('/')[0] ?? '';
}

/** The id of the part that a field belongs to. */
export function itemOf(field: HTMLElement): string {
	return field.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
}
