import type { Answer } from '../domain/attempt.ts';
import { judgeSort, type SortedItem, type SortKey } from '../domain/judge-sort.ts';
import { mergeRecord } from '../domain/merge-record.ts';
import { sortedWords as words } from '../text/sorted.ts';
import { createGrip, type Dragged, enableDragging } from './dragging.ts';
import { dragToTray } from './drop-tray.ts';
import { type Checked, itemOf, PracticeElement } from './practice-element.ts';

type SortAnswer = Extract<Answer, { kind: 'sort' }>;

/** Phrases to be put under signals, or under sound and weak, by radio buttons or by dragging. */
class PracticeSort extends PracticeElement<SortAnswer> {
	protected override prepare(signal: AbortSignal): void {
		for (const bins of this.findAll('.bins')) bins.prepend(createGrip());
		enableDragging(this, '.grip', (grip) => this.#drag(grip), signal);
	}

	protected read(): SortAnswer {
		const chosen = this.#radios().filter(({ checked }) => checked);
		return {
			kind: 'sort',
			bins: Object.fromEntries(chosen.map((radio) => [itemOf(radio), radio.value])),
		};
	}

	protected write({ bins }: SortAnswer): void {
		for (const radio of this.#radios()) radio.checked = bins[itemOf(radio)] === radio.value;
	}

	protected merge(kept: SortAnswer, before: SortAnswer, after: SortAnswer): SortAnswer {
		return { kind: 'sort', bins: mergeRecord(kept.bins, before.bins, after.bins) };
	}

	protected hasAnswer({ bins }: SortAnswer): boolean {
		return Object.keys(bins).length > 0;
	}

	protected show({ bins }: SortAnswer): Checked {
		const key = this.data<SortKey>();
		const { items, ...score } = judgeSort(key, bins);
		for (const item of items) {
			const line = this.line(item.outcome, this.#lineOf(item));
			this.tell(this.item(item.id), line, this.reason(item.id));
		}
		const { right, outOf, tally } = score;
		const byKind = key.bins.includes('weak') ? words.byReading : words.bySignal;
		return { score, result: [words.result(right, outOf), ...(tally ? [byKind(tally)] : [])] };
	}

	#radios(): HTMLInputElement[] {
		return this.findAll<HTMLInputElement>('input');
	}

	#lineOf({ bin, chosen, outcome }: SortedItem): string {
		const ours = this.#nameOf(bin);
		return words[outcome](ours, chosen === undefined ? '' : this.#nameOf(chosen));
	}

	/** What its label says. */
	#nameOf(bin: string): string {
		return this.find(`input[value="${bin}"] ~ span`).textContent;
	}

	#drag(grip: HTMLElement): Dragged {
		const item = grip.closest<HTMLElement>('[data-item]');
		const labels = item ? [...item.querySelectorAll('label')] : [];
		const phrase = item?.querySelector('[data-phrase]')?.textContent ?? '';
		return dragToTray(phrase, words.drag, labels, (radio) => {
			radio.checked = true;
			this.changed();
			this.say(words.moved(phrase, this.#nameOf(radio.value)));
		});
	}
}

customElements.define('practice-sort', PracticeSort);
