import type { Mark } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import type { MarkEdit } from '../domain/mark-edit.ts';
import { toWordRange, type WordRange } from '../domain/word-range.ts';
import { markingWords as words } from '../text/marking.ts';
import { layerNames } from '../text/names.ts';
import { DraftMarks, type Keeping } from './draft-marks.ts';
import { type Choice, MarkChooser } from './mark-chooser.ts';
import { useKeys } from './mark-keys.ts';
import { MarkList } from './mark-list.ts';
import { MarkPlace } from './mark-place.ts';
import { rangeOf, useHandle, usePointer } from './mark-pointer.ts';
import { MarkText } from './mark-text.ts';
import { PaperList } from './paper-list.ts';
import { inSlices, painted } from './painted.ts';
import { actByName, partOf, partsOf } from './parts.ts';

interface DeskOptions {
	readonly say: (text: string) => void;
	/** Is told each time the marks may be others. */
	readonly onMarks: (marks: readonly Mark[], keeping: Keeping) => void;
	readonly signal: AbortSignal;
}

/** Something that shows the marks. */
interface MarksView {
	show(marks: readonly Mark[]): void;
}

/** Where marks are made, changed and taken back: on the text, in the list under it, on the paper. */
export class MarkDesk {
	readonly draft: DraftMarks;
	readonly #root: HTMLElement;
	/** Looked for once: the desk of a long text holds thousands of elements. */
	readonly #parts: Readonly<Record<'text' | 'chooser' | 'unmarked' | 'undo' | 'redo', HTMLElement>>;
	readonly #text: MarkText;
	readonly #place: MarkPlace;
	readonly #chooser: MarkChooser;
	readonly #list: MarkList;
	readonly #paper: PaperList;
	readonly #options: DeskOptions;
	/** The mark that the chooser is about, where it is about one. */
	#changing: Mark | undefined;
	/** Where something is being changed: this is what one looks at. */
	#at: MarksView;

	constructor(root: HTMLElement, exercise: MarkExercise, options: DeskOptions) {
		const { signal } = options;
		this.#root = root;
		this.#options = options;
		this.#parts = partsOf(root, 'text', 'chooser', 'unmarked', 'undo', 'redo');
		const { text } = this.#parts;
		text.tabIndex = 0;
		text.role = 'application';
		text.ariaLabel = words.text;
		this.#text = new MarkText(text, exercise);
		this.#place = new MarkPlace(partOf(root, '[data-frame]'), this.#text);
		this.#chooser = new MarkChooser(this.#parts.chooser, exercise, {
			shift: (end, by) => this.#shift(end, by),
			keep: (choice) => this.#keep(choice),
			remove: () => this.#remove(this.#changing),
			cancel: () => this.release(),
		});
		this.#chooser.listen(signal);
		this.#list = new MarkList(partOf(root, '[data-marks]'), exercise.forms, (mark) =>
			this.#phraseOf(mark),
		);
		const change = (edit: MarkEdit) => this.#from(this.#paper, () => this.#edit(edit));
		this.#paper = new PaperList(partOf(root, '[data-paper]'), change, signal);
		this.#at = this.#text;
		this.draft = new DraftMarks(exercise.id, exercise.edition, (marks, keeping) =>
			this.#show(marks, keeping),
		);
		this.#listen(text, signal);
	}

	/** Closes the chooser; the focus goes back to the text. */
	release(): void {
		// First, while nothing has to be laid out anew.
		if (this.#parts.chooser.contains(document.activeElement)) this.focus();
		this.#changing = undefined;
		this.#choosing(undefined);
	}

	focus(): void {
		this.#parts.text.focus({ preventScroll: true });
	}

	#listen(text: HTMLElement, signal: AbortSignal): void {
		const choosing = (range: WordRange | undefined) => this.#choosing(range);
		const chosen = (range: WordRange) => this.#ask(range, this.#changing);
		const release = () => this.release();
		usePointer(
			text,
			this.#text,
			{
				started: () => (this.#changing = undefined),
				choosing,
				chosen,
				tapped: (word) => this.#askAt(word),
				cancelled: release,
			},
			signal,
		);
		useKeys(
			text,
			this.#text,
			{
				choosing: (range) => {
					choosing(range);
					if (range) this.#sayChosen(range);
				},
				chosen: (range) =>
					this.#text.chosen ? this.#ask(range, undefined) : this.#askAt(range.from),
				moved: (word) => this.#sayWord(word),
				remove: (word) => this.#remove(this.#markAt(word)),
				undo: () => this.#undo(),
				redo: () => this.#redo(),
			},
			signal,
		);
		for (const end of ['from', 'to'] as const) {
			const handle = partOf(this.#root, `[data-handle="${end}"]`);
			useHandle(handle, end, this.#text, choosing, signal);
		}
		const actions = {
			undo: () => this.#undo(),
			redo: () => this.#redo(),
			change: (button: HTMLElement) => this.#change(this.#markOf(button)),
			remove: (button: HTMLElement) => this.#removeListed(button),
		};
		this.#root.addEventListener('click', ({ target }) => actByName(target, actions), { signal });
		addEventListener('resize', () => this.#place.update(), { signal });
	}

	#show(marks: readonly Mark[], keeping: Keeping): void {
		const isWanted = () => marks === this.draft.marks;
		// Out of sight there is time.
		if (this.#root.hasAttribute('data-away')) void inSlices(this.#text.showing(marks), isWanted);
		else this.#at.show(marks);
		void painted().then(() => {
			if (isWanted()) this.#follow(marks);
		});
		this.#parts.undo.ariaDisabled = String(!this.draft.canUndo);
		this.#parts.redo.ariaDisabled = String(!this.draft.canRedo);
		this.#options.onMarks(marks, keeping);
	}

	/** Shows the marks in the other places, once they are seen in the first. */
	#follow(marks: readonly Mark[]): void {
		if (!this.#root.hasAttribute('data-away')) this.#text.show(marks);
		this.#list.show(marks);
		this.#paper.show(marks);
		this.#parts.unmarked.hidden = marks.length > 0;
	}

	/** Does what somebody does in one of the places, which is the first to show it. */
	#from(place: MarksView, act: () => void): void {
		this.#at = place;
		act();
		this.#at = this.#text;
	}

	#choosing(range: WordRange | undefined): void {
		const place = this.#place.measure(range);
		this.#text.choose(range);
		if (!range) this.#chooser.close();
		else this.#chooser.rephrase(this.#text.textOf(range));
		this.#place.put(place);
	}

	/** Asks about the mark on the word, or about the word. */
	#askAt(word: number): void {
		const mark = this.#markAt(word);
		if (mark) this.#change(mark);
		else this.#ask(rangeOf(word, word), undefined);
	}

	#change(mark: Mark | undefined): void {
		if (mark) this.#ask(toWordRange(this.#text.words, mark), mark);
	}

	#ask(range: WordRange, mark: Mark | undefined): void {
		const place = this.#place.measure(range);
		this.#changing = mark;
		this.#text.choose(range);
		this.#chooser.open(this.#text.textOf(range), mark);
		this.#place.put(place);
		this.#chooser.enter();
	}

	#shift(end: keyof WordRange, by: 1 | -1): void {
		const range = this.#text.chosen;
		if (!range) return;
		const next = { ...range, [end]: range[end] + by };
		if (next.from < 0 || next.to > this.#text.words.length || next.from >= next.to) return;
		this.#choosing(next);
		this.#sayChosen(next);
	}

	#keep(choice: Choice): void {
		const range = this.#text.chosen;
		if (!range) return;
		const before = this.#changing;
		const id = before?.id ?? crypto.randomUUID();
		this.release();
		this.#edit({ before, after: { id, ...this.#text.spanOf(range), ...choice } });
		const phrase = this.#text.textOf(range);
		const count = this.draft.marks.length;
		this.#say(before ? words.said.changed(phrase) : words.said.added(phrase, choice.signal, count));
	}

	#remove(mark: Mark | undefined): void {
		if (mark) {
			this.release();
			this.#edit({ before: mark });
		}
		const count = this.draft.marks.length;
		this.#say(mark ? words.said.removed(this.#phraseOf(mark), count) : words.said.noMark);
	}

	/** The focus goes on to the next item of the list, or back to the text. */
	#removeListed(button: HTMLElement): void {
		const item = button.closest('li');
		const next = item?.nextElementSibling ?? item?.previousElementSibling;
		const mark = this.#markOf(button);
		// Before the item goes: what has the focus takes longer to remove.
		const place = next?.querySelector<HTMLElement>('[data-remove]');
		if (place) place.focus();
		else this.focus();
		this.#from(this.#list, () => this.#remove(mark));
	}

	#edit(edit: MarkEdit): void {
		this.draft.edit(edit);
	}

	#undo(): void {
		const isDone = this.draft.undo();
		this.#say(isDone ? words.said.undone(this.draft.marks.length) : words.said.nothingToUndo);
	}

	#redo(): void {
		const isDone = this.draft.redo();
		this.#say(isDone ? words.said.redone(this.draft.marks.length) : words.said.nothingToRedo);
	}

	#markOf(button: HTMLElement): Mark | undefined {
		const id = button.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
		return this.draft.marks.find((mark) => mark.id === id);
	}

	#marksAt(word: number): Mark[] {
		const at = this.#text.words[word];
		return this.draft.marks.filter(({ start, end }) => at && start < at.end && at.start < end);
	}

	/** The shortest mark on the word. */
	#markAt(word: number): Mark | undefined {
		const length = ({ start, end }: Mark) => end - start;
		return this.#marksAt(word).toSorted((a, b) => length(a) - length(b))[0];
	}

	#phraseOf(mark: Mark): string {
		return this.#text.textOf(toWordRange(this.#text.words, mark));
	}

	#sayWord(word: number): void {
		const signals = new Set(this.#marksAt(word).map(({ signal }) => signal));
		const names = [...signals].map((signal) => layerNames[signal].toLowerCase());
		this.#say(words.said.word(this.#text.textOf(rangeOf(word, word)), names));
	}

	#sayChosen(range: WordRange): void {
		this.#say(words.said.chosen(this.#text.textOf(range), range.to - range.from));
	}

	#say(text: string): void {
		this.#options.say(text);
	}
}
