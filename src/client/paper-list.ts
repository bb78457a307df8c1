import type { Mark } from '../domain/attempt.ts';
import type { MarkEdit } from '../domain/mark-edit.ts';
import { isSignal } from '../domain/signal.ts';

/**
 * The phrases of the text as check boxes, which work without a script and with a switch device.
 * With a script they are the same marks as those on the text.
 */
export class PaperList {
	/** The check boxes, each with what it would mark. */
	readonly #boxes: ReadonlyMap<HTMLInputElement, NewMark>;
	/** By where they lie and as what. */
	#marks: ReadonlyMap<string, Mark> = new Map();

	/** @param root holds check boxes with `data-start`, `data-end` and `data-signal` */
	constructor(root: HTMLElement, edit: (edit: MarkEdit) => void, signal: AbortSignal) {
		const boxes = root.querySelectorAll<HTMLInputElement>('input[data-start]');
		this.#boxes = new Map([...boxes].flatMap((box) => toEntry(box)));
		root.addEventListener(
			'change',
			({ target }) => {
				const box = target as HTMLInputElement;
				const mark = this.#boxes.get(box);
				if (!mark) return;
				const before = this.#marks.get(keyOf(mark));
				if (box.checked) edit({ after: { id: crypto.randomUUID(), ...mark } });
				else if (before) edit({ before });
			},
			{ signal },
		);
	}

	show(marks: readonly Mark[]): void {
		// Of several marks on the same words, the first one counts.
		this.#marks = new Map(marks.toReversed().map((mark) => [keyOf(mark), mark]));
		for (const [box, mark] of this.#boxes) box.checked = this.#marks.has(keyOf(mark));
	}
}

type NewMark = Omit<Mark, 'id'>;

function toEntry(box: HTMLInputElement): [HTMLInputElement, NewMark][] {
	const { start, end, signal = '' } = box.dataset;
	return isSignal(signal) ? [[box, { start: Number(start), end: Number(end), signal }]] : [];
}

function keyOf({ start, end, signal }: NewMark): string {
	return `${start} ${end} ${signal}`;
}
