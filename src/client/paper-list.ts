import type { Mark } from '../domain/attempt.ts';
import type { MarkEdit } from '../domain/mark-edit.ts';
import { isSignal } from '../domain/signal.ts';

/**
 * The phrases of the text as check boxes, which work without a script and with a switch device.
 * With a script they are the same marks as those on the text.
 */
export class PaperList {
	/** By where they lie and as what. */
	readonly #boxes: ReadonlyMap<string, HTMLInputElement>;
	#marks: ReadonlyMap<string, Mark> = new Map();

	/** @param root holds check boxes with `data-start`, `data-end` and `data-signal` */
	constructor(root: HTMLElement, edit: (edit: MarkEdit) => void, signal: AbortSignal) {
		const boxes = root.querySelectorAll<HTMLInputElement>('input[data-start]');
		this.#boxes = new Map(
			[...boxes].flatMap((box) => {
				const mark = markOf(box);
				// What a browser remembers of the boxes is older than the marks.
				box.checked = false;
				return mark ? [[keyOf(mark), box] as const] : [];
			}),
		);
		root.addEventListener(
			'change',
			({ target }) => {
				const box = target as HTMLInputElement;
				const mark = markOf(box);
				if (!mark) return;
				const before = this.#marks.get(keyOf(mark));
				if (box.checked) edit({ after: { id: crypto.randomUUID(), ...mark } });
				else if (before) edit({ before });
			},
			{ signal },
		);
	}

	/** Ticks what is marked; only boxes that have changed are touched. */
	show(marks: readonly Mark[]): void {
		const before = this.#marks;
		// Of several marks on the same words, the first one counts.
		this.#marks = new Map(marks.toReversed().map((mark) => [keyOf(mark), mark]));
		for (const key of before.keys()) if (!this.#marks.has(key)) this.#tick(key, false);
		for (const key of this.#marks.keys()) this.#tick(key, true);
	}

	#tick(key: string, isMarked: boolean): void {
		const box = this.#boxes.get(key);
		if (box && box.checked !== isMarked) box.checked = isMarked;
	}
}

type NewMark = Omit<Mark, 'id'>;

/** What the box would mark. */
function markOf({ dataset }: HTMLInputElement): NewMark | undefined {
	const { start, end, signal = '' } = dataset;
	return isSignal(signal) ? { start: Number(start), end: Number(end), signal } : undefined;
}

function keyOf({ start, end, signal }: NewMark): string {
	return `${start} ${end} ${signal}`;
}
