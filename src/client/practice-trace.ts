import type { Answer } from '../domain/attempt.ts';
import {
	type JudgedLabel,
	judgeTrace,
	orderOf,
	type TracedStep,
	type TraceKey,
} from '../domain/judge-trace.ts';
import { mergeRecord } from '../domain/merge-record.ts';
import type { Answered } from '../domain/score.ts';
import { tracedWords as words } from '../text/traced.ts';
import { createGrip, type Dragged, enableDragging } from './dragging.ts';
import { type Checked, itemOf, PracticeElement } from './practice-element.ts';

type TraceAnswer = Extract<Answer, { kind: 'trace' }>;

/** Nearer than this to an end of the window, dragging scrolls; in pixels. */
const EDGE = 56;

/** Steps to be put in order, by buttons or by dragging, and what fell off at each, to be ticked. */
class PracticeTrace extends PracticeElement<TraceAnswer> {
	#key!: TraceKey & { readonly steps: readonly { readonly who: string }[] };

	protected override prepare(signal: AbortSignal): void {
		this.#key = this.data();
		for (const moves of this.findAll('.moves')) moves.append(createGrip());
		enableDragging(this, '.grip', (grip) => this.#drag(grip), signal);
		this.addEventListener('click', (event) => this.#onClick(event), { signal });
		this.#followOrder();
	}

	protected read(): TraceAnswer {
		const ticked = Map.groupBy(
			this.findAll<HTMLInputElement>('[data-item] input').filter(({ checked }) => checked),
			itemOf,
		);
		const lost = [...ticked].map(([id, boxes]) => [id, boxes.map(({ value }) => value)] as const);
		const order = this.#steps().map(idOf);
		return { kind: 'trace', order, lost: Object.fromEntries(lost) };
	}

	protected write({ order, lost }: TraceAnswer): void {
		this.find('[data-stops]').append(...orderOf(this.#key, order).map((id) => this.#step(id)));
		for (const { id } of this.#key.steps)
			for (const box of this.item(id).querySelectorAll('input'))
				box.checked = lost[id]?.includes(box.value) ?? false;
		this.#followOrder();
	}

	protected merge(kept: TraceAnswer, before: TraceAnswer, after: TraceAnswer): TraceAnswer {
		const isMoved = before.order.join() !== after.order.join();
		return {
			kind: 'trace',
			order: isMoved ? after.order : kept.order,
			lost: mergeRecord(kept.lost, before.lost, after.lost),
		};
	}

	protected hasAnswer({ order, lost }: TraceAnswer): boolean {
		return order.join() !== this.#key.shuffled.join() || Object.keys(lost).length > 0;
	}

	protected show(answer: TraceAnswer): Checked {
		const { steps, inOrder, ...score } = judgeTrace(this.#key, answer);
		for (const [index, step] of steps.entries()) {
			const [sign, text] = this.#orderLine(step, index);
			this.tell(this.#step(step.id), this.line(sign, text));
			this.#explainLabels(step);
			this.tell(this.item(step.id), this.reason(step.id));
		}
		const result = [words.order(inOrder, steps.length)];
		if (score.tally) result.push(words.labels(score.tally));
		return { score, result };
	}

	#orderLine({ place, isInOrder }: TracedStep, index: number): [Answered, string] {
		if (place === index) return ['right', words.inPlace(index)];
		return isInOrder
			? ['right', words.inOrder(index, place)]
			: ['wrong', words.outOfOrder(index, place)];
	}

	#explainLabels({ id, labels }: TracedStep): void {
		const boxes = [...this.item(id).querySelectorAll('input')];
		for (const judged of labels) {
			const choice = boxes.find(({ value }) => value === judged.label)?.closest('.choice');
			const [sign, text] = this.#labelLine(judged);
			if (choice) this.tell(choice, this.line(sign, text));
		}
	}

	#labelLine({ outcome, lostAt }: JudgedLabel): [Answered, string] {
		if (outcome === 'hit') return ['right', words.hit];
		if (outcome === 'miss') return ['open', words.miss];
		const who = lostAt === undefined ? undefined : this.#key.steps[lostAt]?.who;
		const fact = lostAt === undefined ? words.stillThere : words.elsewhere(who ?? '', lostAt);
		return outcome === 'left-alone' ? ['right', `${fact} ${words.left}`] : ['wrong', fact];
	}

	#onClick({ target }: MouseEvent): void {
		const button = (target as Element).closest<HTMLElement>('[data-move]');
		const step = button?.closest<HTMLElement>('[data-stop]');
		if (!button || !step) return;
		const isUp = button.dataset['move'] === '-1';
		const other = isUp ? step.previousElementSibling : step.nextElementSibling;
		if (!other) {
			this.say((isUp ? words.first : words.last)(whoOf(step)));
			return;
		}
		// The other one moves, so that the focus stays.
		if (isUp) step.after(other);
		else step.before(other);
		this.#moved(step);
	}

	#moved(step: HTMLElement): void {
		this.#followOrder();
		this.changed();
		this.say(words.moved(whoOf(step), this.#steps().indexOf(step)));
	}

	/** Numbers the steps, and brings what belongs to them into their order. */
	#followOrder(): void {
		const labels = this.find('[data-labels]');
		for (const [place, step] of this.#steps().entries()) {
			const item = this.item(idOf(step));
			labels.append(item);
			for (const part of [step, item]) this.find('[data-place]', part).textContent = String(place);
		}
	}

	#drag(grip: HTMLElement): Dragged {
		const step = grip.closest<HTMLElement>('[data-stop]') as HTMLElement;
		const before = this.read();
		step.classList.add('dragged');
		return {
			move: (_x, y) => {
				if (moveTo(step, y)) this.#followOrder();
				if (y < EDGE) scrollBy(0, -EDGE / 4);
				else if (y > innerHeight - EDGE) scrollBy(0, EDGE / 4);
			},
			end: (isDropped) => {
				step.classList.remove('dragged');
				if (!isDropped) this.write(before);
				else if (before.order.join() !== this.read().order.join()) this.#moved(step);
			},
		};
	}

	#steps(): HTMLElement[] {
		return this.findAll('[data-stop]');
	}

	#step(id: string): HTMLElement {
		return this.find(`[data-stop="${id}"]`);
	}
}

/** Lets a neighbour pass once the pointer has passed its middle, and returns whether one did. */
function moveTo(step: HTMLElement, y: number): boolean {
	const { previousElementSibling: above, nextElementSibling: below } = step;
	const isUp = above !== null && y < middleOf(above);
	const isDown = below !== null && y > middleOf(below);
	if (isUp) step.after(above);
	else if (isDown) step.before(below);
	return isUp || isDown;
}

function middleOf(element: Element): number {
	const { top, bottom } = element.getBoundingClientRect();
	return (top + bottom) / 2;
}

function idOf(step: HTMLElement): string {
	return step.dataset['stop'] ?? '';
}

function whoOf(step: HTMLElement): string {
	return step.querySelector('[data-who]')?.textContent ?? '';
}

customElements.define('practice-trace', PracticeTrace);
