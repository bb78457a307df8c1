import type { Answer } from '../domain/attempt.ts';
import { judgeSums, type SumKey } from '../domain/judge-sums.ts';
import { mergeRecord } from '../domain/merge-record.ts';
import { readNumber } from '../domain/read-number.ts';
import { summedWords as words } from '../text/summed.ts';
import { type Checked, itemOf, PracticeElement } from './practice-element.ts';

type SumsAnswer = Extract<Answer, { kind: 'sums' }>;

/** Questions on figures, to be answered by numbers and choices. */
class PracticeSums extends PracticeElement<SumsAnswer> {
	protected override prepare(signal: AbortSignal): void {
		this.addEventListener('change', ({ target }) => markUnread(target as HTMLInputElement), {
			signal,
		});
	}

	protected read(): SumsAnswer {
		const given = this.#fields().filter((field) =>
			field.type === 'radio' ? field.checked : field.value.trim() !== '',
		);
		return {
			kind: 'sums',
			values: Object.fromEntries(given.map((field) => [itemOf(field), field.value])),
		};
	}

	protected write({ values }: SumsAnswer): void {
		for (const field of this.#fields()) {
			const value = values[itemOf(field)] ?? '';
			if (field.type === 'radio') field.checked = field.value === value;
			else field.value = value;
		}
	}

	protected merge(kept: SumsAnswer, before: SumsAnswer, after: SumsAnswer): SumsAnswer {
		return { kind: 'sums', values: mergeRecord(kept.values, before.values, after.values) };
	}

	protected hasAnswer({ values }: SumsAnswer): boolean {
		return Object.keys(values).length > 0;
	}

	protected override mend(): string | undefined {
		const unread = this.#fields().filter(markUnread);
		unread[0]?.focus();
		return unread.length === 0 ? undefined : words.mend;
	}

	protected show({ values }: SumsAnswer): Checked {
		const { questions, ...score } = judgeSums(this.data<SumKey[]>(), values);
		for (const { id, outcome } of questions) {
			const sign = outcome === 'unread' ? 'wrong' : outcome;
			const ours = this.find(`[data-reason="${id}"] [data-ours]`).textContent;
			const text = words[sign](ours, this.#written(id));
			this.tell(this.item(id), this.line(sign, text), this.reason(id));
		}
		return { score, result: [words.result(score.right, score.outOf)] };
	}

	/** What was entered, or what the label of the choice says. */
	#written(id: string): string {
		const item = this.item(id);
		const chosen = item.querySelector(':checked ~ span')?.textContent;
		return chosen ?? item.querySelector('input')?.value.trim() ?? '';
	}

	#fields(): HTMLInputElement[] {
		return this.findAll<HTMLInputElement>('[data-item] input');
	}
}

/** Says in place that what was written is no number, and returns whether it is not. */
function markUnread(field: HTMLInputElement): boolean {
	if (field.type === 'radio') return false;
	const isUnread = field.value.trim() !== '' && readNumber(field.value) === undefined;
	const id = `${field.id}-unread`;
	document.getElementById(id)?.remove();
	field.ariaInvalid = String(isUnread);
	const told = (field.getAttribute('aria-describedby') ?? '').replace(id, '').trim();
	field.setAttribute('aria-describedby', isUnread ? `${id} ${told}`.trim() : told);
	if (!isUnread) return false;
	const problem = document.createElement('p');
	problem.className = 'problem';
	problem.id = id;
	problem.append(words.unread(field.value.trim()));
	field.closest('.answer')?.after(problem);
	return true;
}

customElements.define('practice-sums', PracticeSums);
