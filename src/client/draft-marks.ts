import type { Answer, Mark } from '../domain/attempt.ts';
import { applyEdit, areSameMarks, invert, type MarkEdit } from '../domain/mark-edit.ts';
import { painted } from './painted.ts';
import { practiceStore } from './practice-store.ts';
import type { Saved } from './records.ts';

/** What has become of the last action. */
export type Keeping = Omit<Saved<unknown>, 'value'>;

/**
 * The marks of a draft, shown at once and kept behind the scenes. What another page marks
 * meanwhile is taken in; what is undone here is only what was done here.
 */
export class DraftMarks {
	readonly #exercise: string;
	readonly #edition: string;
	/** Is told of the marks each time they may be others, and of what went wrong. */
	readonly #tell: (marks: readonly Mark[], saved: Keeping) => void;
	readonly #done: MarkEdit[] = [];
	readonly #undone: MarkEdit[] = [];
	#marks: readonly Mark[] = [];
	/** What is stored was shown once. */
	#isShown = false;
	/** How many edits are on their way: until then what is stored is not yet what is shown. */
	#pending = 0;

	constructor(
		exercise: string,
		edition: string,
		tell: (marks: readonly Mark[], saved: Keeping) => void,
	) {
		this.#exercise = exercise;
		this.#edition = edition;
		this.#tell = tell;
	}

	get marks(): readonly Mark[] {
		return this.#marks;
	}

	/** Reads what is stored; returns whether there is a draft. */
	async load(): Promise<boolean> {
		const draft = await practiceStore.draft(this.#exercise, this.#edition);
		this.#refresh(marksOf(draft?.answer));
		return draft !== undefined;
	}

	edit(edit: MarkEdit): void {
		this.#done.push(edit);
		this.#undone.length = 0;
		this.#apply(edit);
	}

	/** Returns whether there was something to undo. */
	undo(): boolean {
		return this.#step(this.#done, this.#undone);
	}

	redo(): boolean {
		return this.#step(this.#undone, this.#done);
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Begins anew, with nothing marked. */
	async restart(): Promise<void> {
		this.#done.length = 0;
		this.#undone.length = 0;
		this.#show([]);
		await this.#keep(() => []);
	}

	#step(from: MarkEdit[], to: MarkEdit[]): boolean {
		const edit = from.pop();
		if (!edit) return false;
		const inverse = invert(edit);
		to.push(inverse);
		this.#apply(inverse);
		return true;
	}

	#apply(edit: MarkEdit): void {
		this.#show(applyEdit(this.#marks, edit));
		void this.#keep((marks) => applyEdit(marks, edit));
	}

	async #keep(change: (marks: readonly Mark[]) => readonly Mark[]): Promise<void> {
		this.#pending++;
		// The edit is seen first; to keep many marks takes its time.
		await painted();
		const saved = await practiceStore.editDraft(this.#exercise, this.#edition, (answer) => ({
			kind: 'mark',
			marks: change(marksOf(answer)),
		}));
		this.#pending--;
		this.#refresh(marksOf(saved.value?.answer), saved);
	}

	/** Shows what is stored, once nothing is on its way, and only where there is something new in it. */
	#refresh(marks: readonly Mark[], saved: Keeping = {}): void {
		if (this.#pending > 0) return;
		const isKept = saved.fault === undefined && saved.unkept === undefined;
		if (this.#isShown && isKept && areSameMarks(marks, this.#marks)) return;
		this.#isShown = true;
		this.#show(marks, saved);
	}

	#show(marks: readonly Mark[], saved: Keeping = {}): void {
		this.#marks = marks;
		this.#tell(marks, saved);
	}
}

export function marksOf(answer: Answer | undefined): readonly Mark[] {
	return answer?.kind === 'mark' ? answer.marks : [];
}
