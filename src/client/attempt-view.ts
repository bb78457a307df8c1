import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import type { Pieces } from '../domain/render-comparison.ts';
import { answersStep } from './answers-step.ts';
import { markingWords as words } from '../text/marking.ts';
import { findMarkExercise } from './exercise-data.ts';
import { type Judging, loadJudging } from './load-judging.ts';
import { partOf } from './parts.ts';
import { practiceStore } from './practice-store.ts';

/**
 * A place of the page that shows what became of an exercise: our own reading stands there until
 * the exercise is checked, behind a button that asks for it. Then the latest try, or the first.
 */
export abstract class AttemptView extends HTMLElement {
	readonly #stop = new AbortController();
	#exercise: MarkExercise | undefined;
	#shown = '';

	/** The try as HTML. */
	protected abstract render(judging: Judging, exercise: MarkExercise, attempt: Attempt): Pieces;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#exercise = findMarkExercise(this.dataset['of'] ?? '');
		if (!this.#exercise) return;
		signal.addEventListener(
			'abort',
			practiceStore.onChange((part) => {
				if (part === undefined || part === 'attempts') void this.#load();
			}),
		);
		this.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		this.addEventListener('change', () => void this.#load(), { signal });
		partOf(this, '[data-ours]').hidden = true;
		void this.#load();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	async #load(): Promise<void> {
		const exercise = this.#exercise;
		if (!exercise) return;
		const [rules, all] = await Promise.all([
			practiceStore.rules(exercise.id),
			practiceStore.attemptsOf(exercise.id),
		]);
		rules?.obey(this, all.length);
		this.dataset['ruled'] = '';
		const attempts = rules?.areJudgedLater ? [] : all;
		const [first] = attempts;
		const last = attempts.at(-1);
		const isOpen = !partOf(this, '[data-ours]').hidden;
		partOf(this, '[data-waiting]').hidden = first !== undefined || isOpen;
		if (!first || !last) return this.#clear();
		partOf(this, '[data-ours]').hidden = true;
		partOf(this, '[data-tries]').hidden = first === last;
		const isFirst = partOf<HTMLInputElement>(this, '[data-first]').checked;
		const attempt = isFirst ? first : last;
		if (attempt.id === this.#shown) return;
		this.#shown = attempt.id;
		const judging = await loadJudging().catch(() => undefined);
		// Another try may have been chosen meanwhile.
		const isWanted = () => this.#shown === attempt.id;
		if (!isWanted()) return;
		const place = partOf(this, '[data-attempt]');
		place.hidden = false;
		if (judging) {
			await judging.showPieces(place, this.render(judging, exercise, attempt), isWanted);
			return;
		}
		this.#shown = '';
		place.innerHTML = `<p class="none">${words.notLoaded}</p>`;
	}

	/** Nothing of a try is to be seen, or there is none. */
	#clear(): void {
		this.#shown = '';
		for (const part of ['[data-attempt]', '[data-tries]']) partOf(this, part).hidden = true;
	}

	#click(target: Element): void {
		if (!target.closest('[data-show-ours]') || !this.#exercise) return;
		const { id } = this.#exercise;
		void practiceStore.reach(id.split('/')[0] ?? '', answersStep(id));
		partOf(this, '[data-ours]').hidden = false;
		partOf(this, '[data-waiting]').hidden = true;
	}
}
