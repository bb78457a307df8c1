import type { Answer } from '../domain/attempt.ts';
import { mergeRecord } from '../domain/merge-record.ts';
import { predictedWords as words } from '../text/predicted.ts';
import { type Checked, itemOf, PracticeElement } from './practice-element.ts';

type PredictAnswer = Extract<Answer, { kind: 'predict' }>;

/** Questions what one would look up, each answered in one's own words, then held against ours. */
class PracticePredict extends PracticeElement<PredictAnswer> {
	protected read(): PredictAnswer {
		const texts = this.#fields().map((field) => [itemOf(field), field.value.trim()] as const);
		return { kind: 'predict', texts: Object.fromEntries(texts.filter(([, text]) => text !== '')) };
	}

	protected write({ texts }: PredictAnswer): void {
		for (const field of this.#fields()) field.value = texts[itemOf(field)] ?? '';
	}

	protected merge(kept: PredictAnswer, before: PredictAnswer, after: PredictAnswer): PredictAnswer {
		return { kind: 'predict', texts: mergeRecord(kept.texts, before.texts, after.texts) };
	}

	protected hasAnswer({ texts }: PredictAnswer): boolean {
		return Object.keys(texts).length > 0;
	}

	protected show(_: PredictAnswer, first: PredictAnswer | undefined): Checked {
		for (const field of this.#fields()) {
			const id = itemOf(field);
			const text = first?.texts[id];
			const before = text === undefined ? [] : [this.quoteFirst(text)];
			this.tell(this.item(id), ...before, this.reason(id));
		}
		return { result: [words.result] };
	}

	#fields(): HTMLTextAreaElement[] {
		return this.findAll('textarea');
	}
}

customElements.define('practice-predict', PracticePredict);
