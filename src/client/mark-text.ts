import type { Mark } from '../domain/attempt.ts';
import type { ExerciseBlock, MarkExercise, NumberedSpan } from '../domain/exercise.ts';
import { areSameMarks, differing } from '../domain/mark-edit.ts';
import { type Drawn, renderMarked } from '../domain/render-marked.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { type WordRange, wordsOf } from '../domain/word-range.ts';
import { replaceMiddle } from './replace-middle.ts';

/** A sentence on the page, and the marks that were last drawn on it. */
interface ShownSentence {
	readonly element: HTMLElement;
	readonly block: ExerciseBlock;
	readonly span: NumberedSpan;
	marks: readonly Mark[] | undefined;
}

/**
 * The text of an exercise, word by word, with marks on it and a range of words that is chosen.
 * Only sentences whose marks have changed are drawn anew.
 */
export class MarkText {
	readonly words: readonly Span[];
	readonly sentences: readonly NumberedSpan[];
	readonly #exercise: MarkExercise;
	readonly #shown: readonly ShownSentence[];
	/** By the word's number. */
	readonly #elements: HTMLElement[] = [];
	/** What is shown, where nothing is being shown. */
	#marks: readonly Mark[] | undefined;
	#chosen: WordRange | undefined;
	#cursor: number | undefined;

	/** @param root holds an element `[data-sentence]` for each sentence of the exercise */
	constructor(root: HTMLElement, exercise: MarkExercise) {
		this.#exercise = exercise;
		this.words = wordsOf(exercise.blocks);
		this.sentences = exercise.blocks.flatMap(({ sentences }) => sentences);
		this.#shown = exercise.blocks.flatMap((block) =>
			block.sentences.map((span) => {
				const element = root.querySelector<HTMLElement>(`[data-sentence="${span.number}"]`);
				if (!element) throw new Error(`Sentence ${span.number} is not on the page.`);
				return { element, block, span, marks: undefined };
			}),
		);
		this.show([]);
	}

	show(marks: readonly Mark[]): void {
		for (const _drawn of this.showing(marks));
	}

	/** The same, sentence by sentence. */
	*showing(marks: readonly Mark[]): Generator<void> {
		// What was left half-way may be anything.
		const changed = this.#marks && differing(this.#marks, marks);
		this.#marks = undefined;
		for (const sentence of this.#shown) {
			if (changed && !changed.some((mark) => overlaps(mark, sentence.span))) continue;
			const here = marks.filter((mark) => overlaps(mark, sentence.span));
			if (sentence.marks && areSameMarks(here, sentence.marks)) continue;
			sentence.marks = here;
			yield this.#draw(sentence, here);
		}
		this.#marks = marks;
	}

	get chosen(): WordRange | undefined {
		return this.#chosen;
	}

	/** Sets the words of the range off from the others, or none. */
	choose(range: WordRange | undefined): void {
		const before = this.#chosen;
		this.#chosen = range;
		for (const { from, to } of [before, range].filter((each) => each !== undefined))
			for (let index = from; index < to; index++) this.#paint(index);
	}

	/** The word that keys start from. */
	get cursor(): number | undefined {
		return this.#cursor;
	}

	set cursor(index: number | undefined) {
		const before = this.#cursor;
		this.#cursor = index;
		for (const each of [before, index]) if (each !== undefined) this.#paint(each);
	}

	/** Scrolls no further than is needed to see the word. Costs least before anything has changed. */
	reveal(word: number): void {
		this.#elements[word]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}

	/** The number of the word that the element is or lies in. */
	wordOf(element: Element | null | undefined): number | undefined {
		const word = element?.closest<HTMLElement>('[data-word]')?.dataset['word'];
		return word === undefined ? undefined : Number(word);
	}

	/** The text of the words, as the learner reads it. */
	textOf({ from, to }: WordRange): string {
		return this.#elements
			.slice(from, to)
			.map((element) => element.textContent.trim())
			.join(' ');
	}

	spanOf({ from, to }: WordRange): Span {
		return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 };
	}

	/** Where the first word of the range begins and the last one ends, in the window. */
	edgesOf({
		from,
		to,
	}: WordRange): { readonly first: DOMRect; readonly last: DOMRect } | undefined {
		const first = this.#elements[from]?.getClientRects()[0];
		const last = [...(this.#elements[to - 1]?.getClientRects() ?? [])].at(-1);
		return first && last ? { first, last } : undefined;
	}

	#given(): Drawn[] {
		const { key, given } = this.#exercise;
		return key
			.filter(({ id }) => given.includes(id))
			.map(({ spans, signal }) => ({ spans, signal, classes: ['ours', 'given'] }));
	}

	#draw({ element, block, span }: ShownSentence, marks: readonly Mark[]): void {
		const drawn = [
			...this.#given().filter(({ spans }) => spans.some((each) => overlaps(each, span))),
			...marks.map((mark): Drawn => ({
				spans: [mark],
				signal: mark.signal,
				classes: ['yours'],
			})),
		];
		const html = renderMarked(block.text, block.start, span, drawn, { words: this.words });
		replaceMiddle(element, html);
		for (const word of element.querySelectorAll<HTMLElement>('[data-word]')) {
			const index = Number(word.dataset['word']);
			this.#elements[index] = word;
			if (this.#isSetOff(index)) this.#paint(index);
		}
	}

	#isChosen(index: number): boolean {
		const range = this.#chosen;
		return range !== undefined && range.from <= index && index < range.to;
	}

	#isSetOff(index: number): boolean {
		return index === this.#cursor || this.#isChosen(index);
	}

	#paint(index: number): void {
		const classes = this.#elements[index]?.classList;
		classes?.toggle('chosen', this.#isChosen(index));
		classes?.toggle('cursor', index === this.#cursor);
	}
}
