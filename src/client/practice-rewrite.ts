import type { Answer } from '../domain/attempt.ts';
import { rewrittenWords as words } from '../text/rewritten.ts';
import { type Checked, PracticeElement } from './practice-element.ts';

type RewriteAnswer = Extract<Answer, { kind: 'rewrite' }>;

/** A phrase to be written anew, held against a list by whoever wrote it. */
class PracticeRewrite extends PracticeElement<RewriteAnswer> {
	protected read(): RewriteAnswer {
		const met = this.#points().flatMap(({ checked }, index) => (checked ? [index] : []));
		return { kind: 'rewrite', text: this.#text().value.trim(), met };
	}

	protected write({ text, met }: RewriteAnswer): void {
		this.#text().value = text;
		for (const [index, point] of this.#points().entries()) point.checked = met.includes(index);
	}

	protected merge(kept: RewriteAnswer, before: RewriteAnswer, after: RewriteAnswer): RewriteAnswer {
		const hasMoved = (index: number) => before.met.includes(index) !== after.met.includes(index);
		const met = this.#points().flatMap((_, index) =>
			(hasMoved(index) ? after : kept).met.includes(index) ? [index] : [],
		);
		return { kind: 'rewrite', text: before.text === after.text ? kept.text : after.text, met };
	}

	protected hasAnswer({ text }: RewriteAnswer): boolean {
		return text !== '';
	}

	protected show({ met }: RewriteAnswer, first: RewriteAnswer | undefined): Checked {
		const points = this.#points().length;
		if (first) this.tell(this.find('.yours'), this.quoteFirst(first.text));
		this.tell(this.find('.rubric'), this.reason('models'));
		return {
			score: { right: met.length, outOf: points },
			result: [words.result(met.length, points)],
		};
	}

	#text(): HTMLTextAreaElement {
		return this.find('textarea');
	}

	#points(): HTMLInputElement[] {
		return this.findAll<HTMLInputElement>('input');
	}
}

customElements.define('practice-rewrite', PracticeRewrite);
