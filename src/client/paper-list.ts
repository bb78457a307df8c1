import type { Mark } from '../domain/attempt.ts';
import type { MarkEdit } from '../domain/mark-edit.ts';
import { isSignal } from '../domain/signal.ts';

/**
 * The phrases of the text as check boxes, which work without a script and with a switch device.
 * With a script they are the same marks as those on the text.
 */
export class PaperList {
	readonly #boxes: readonly HTMLInputElement[];
	#marks: readonly Mark[] = [];

	/** @param root holds check boxes with `data-start`, `data-end` and `data-signal` */
	constructor(root: HTMLElement, edit: (edit: MarkEdit) => void, signal: AbortSignal) {
		this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[data-start]')];
		root.addEventListener(
			'change',
			({ target }) => {
				const box = this.#boxes.find((each) => each === target);
				const mark = box && toMark(box);
				if (!box || !mark) return;
				const before = this.#markOf(box);
				if (box.checked) edit({ after: { id: crypto.randomUUID(), ...mark } });
				else if (before) edit({ before });
			},
			{ signal },
		);
	}

	show(marks: readonly Mark[]): void {
		this.#marks = marks;
		for (const box of this.#boxes) box.checked = this.#markOf(box) !== undefined;
	}

	#markOf(box: HTMLInputElement): Mark | undefined {
		const wanted = toMark(box);
		return this.#marks.find(
			({ start, end, signal }) =>
				start === wanted?.start && end === wanted.end && signal === wanted.signal,
		);
	}
}

function toMark({ dataset }: HTMLInputElement): Omit<Mark, 'id'> | undefined {
	const { start, end, signal = '' } = dataset;
	return isSignal(signal) ? { start: Number(start), end: Number(end), signal } : undefined;
}
