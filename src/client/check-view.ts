import type { Answer, Attempt, Tally } from '../domain/attempt.ts';
import {
	callOf,
	CHECK_TIMES,
	type CheckReading,
	type CheckTime,
	judgeCheck,
} from '../domain/course-check.ts';
import {
	checkChange,
	checkColumn,
	checkResult,
	checkWords as words,
} from '../text/course-check.ts';

/** A try that was counted. */
export type CountedTry = Attempt & { readonly tally: Tally };

/** The tries of each check, the oldest first. */
export type Tries = Readonly<Record<CheckTime, readonly CountedTry[]>>;

/** The parts of the page of a check, found by their data attributes, and what is written into them. */
export class CheckView {
	readonly key: readonly { readonly id: string; readonly reading: CheckReading }[];
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.key = this.#all('[data-key]').map(({ dataset }) => ({
			id: dataset['key'] ?? '',
			reading: dataset['reading'] === 'weak' ? 'weak' : 'sound',
		}));
		this.part('[data-on-paper]').hidden = true;
		this.part('[data-by-hand]').hidden = true;
		this.part('[data-answers]').hidden = true;
		this.part('[data-finish]').hidden = false;
		this.part('[data-summary]').replaceChildren(words.reasons);
	}

	/** @throws Error that names what is missing */
	part<T extends HTMLElement>(selector: string): T {
		const part = this.#root.querySelector<T>(selector);
		if (!part) throw new Error(`A \`course-check\` needs \`${selector}\`.`);
		return part;
	}

	/** What each passage is called on the page. */
	calls(): ReadonlyMap<string, CheckReading> {
		const checked = this.#all<HTMLInputElement>('[data-passage] :checked');
		return new Map(checked.map(({ name, value }) => [name, value === 'weak' ? 'weak' : 'sound']));
	}

	showTask(answer: Answer | undefined): void {
		this.#switch({ isOpen: true });
		for (const radio of this.#all<HTMLInputElement>('[data-passage] [type=radio]'))
			radio.checked = callOf(answer, radio.name) === radio.value;
		this.countCalls();
	}

	countCalls(): void {
		const calls = this.calls();
		for (const field of this.#all('[data-passage]')) {
			const open = field.querySelector<HTMLElement>('[data-open]');
			if (open && calls.has(field.dataset['passage'] ?? '')) open.hidden = true;
		}
		this.part('[data-count]').replaceChildren(words.answered(calls.size, this.key.length));
	}

	/** Says at each passage that is still open that it is, and goes to the first; returns their numbers. */
	showOpen(): number[] {
		const calls = this.calls();
		const open = this.#all('[data-passage]').flatMap((field, index) =>
			calls.has(field.dataset['passage'] ?? '') ? [] : [{ field, number: index + 1 }],
		);
		for (const { field } of open) {
			const said = field.querySelector<HTMLElement>('[data-open]');
			if (said) said.hidden = false;
		}
		open[0]?.field.querySelector<HTMLElement>('input')?.focus();
		return open.map(({ number }) => number);
	}

	/** The last try, with our reasons; before and after, where there is both. */
	showResult(when: CheckTime, tries: Tries, edition: string): void {
		const own = tries[when];
		const [first, last] = [own[0], own.at(-1)];
		if (!first || !last) return;
		this.#switch({ isOpen: false });
		this.part('[data-found]').replaceChildren(...checkResult(last.tally).map(paragraph));
		const note = this.part('[data-tries]');
		note.hidden = own.length === 1;
		note.replaceChildren(words.tries(own.length, checkResult(first.tally).slice(0, 2).join(' ')));
		this.part('[data-changed]').hidden = last.edition === edition;
		this.#showCalls(last.edition === edition ? last.answer : undefined);
		this.#showBoth(tries.before[0], tries.after[0]);
	}

	#showCalls(answer: Answer | undefined): void {
		const outcomes = answer?.kind === 'check' ? judgeCheck(this.key, answer).outcomes : undefined;
		for (const item of this.#all('[data-key]')) {
			const outcome = outcomes?.get(item.dataset['key'] ?? '');
			const yours = item.querySelector<HTMLElement>('[data-yours]');
			if (!yours) continue;
			yours.hidden = outcome === undefined;
			yours.classList.toggle('differs', outcome === 'miss' || outcome === 'false-alarm');
			yours.replaceChildren(outcome === undefined ? '' : words.outcome[outcome]);
		}
	}

	#showBoth(before: CountedTry | undefined, after: CountedTry | undefined): void {
		this.part('[data-both]').hidden = !before || !after;
		if (!before || !after) return;
		this.part('[data-change]').replaceChildren(checkChange(before.tally, after.tally));
		const columns = { before, after };
		for (const when of CHECK_TIMES) {
			const column = checkColumn(columns[when].tally, columns[when].checkedAt);
			for (const [row, value] of Object.entries(column))
				this.part(`[data-cell="${when} ${row}"]`).replaceChildren(value);
		}
	}

	#switch({ isOpen }: { readonly isOpen: boolean }): void {
		this.part('[data-task]').hidden = !isOpen;
		this.part('[data-result]').hidden = isOpen;
		const answers = this.part<HTMLDetailsElement>('[data-answers]');
		if (answers.hidden !== isOpen) answers.open = !isOpen;
		answers.hidden = isOpen;
	}

	#all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
		return [...this.#root.querySelectorAll<T>(selector)];
	}
}

function paragraph(text: string): HTMLElement {
	const element = document.createElement('p');
	element.append(text);
	return element;
}
