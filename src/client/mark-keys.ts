import type { WordRange } from '../domain/word-range.ts';
import { rangeOf } from './mark-pointer.ts';
import type { MarkText } from './mark-text.ts';

/** What keys have done to the text. */
export interface KeyActions {
	readonly choosing: (range: WordRange | undefined) => void;
	/** The cursor stands at this word. */
	readonly moved: (word: number) => void;
	/** These words are meant: those that are chosen, or the one at the cursor. */
	readonly chosen: (range: WordRange) => void;
	/** The mark at the cursor is to go. */
	readonly remove: (word: number) => void;
	readonly undo: () => void;
	readonly redo: () => void;
}

/**
 * Lets keys choose words while the text has the focus: arrows go by word and by sentence, with
 * Shift they take words in, Enter says that these are meant. No key is a letter alone.
 */
export function useKeys(
	root: HTMLElement,
	text: MarkText,
	actions: KeyActions,
	signal: AbortSignal,
): void {
	/** The word that a range with Shift began at. */
	let anchor: number | undefined;

	root.addEventListener('keydown', onKey, { signal });
	root.addEventListener('focus', () => (text.cursor ??= 0), { signal });

	function onKey(event: KeyboardEvent): void {
		if (event.target !== root) return;
		if (act(event)) event.preventDefault();
	}

	/** Returns whether the key meant something here. */
	function act(event: KeyboardEvent): boolean {
		const { key, shiftKey } = event;
		const at = text.cursor ?? 0;
		if (event.ctrlKey || event.metaKey) return undoOrRedo(key.toLowerCase(), shiftKey);
		if (event.altKey) return false;
		const to = target(key, at);
		if (to !== undefined) {
			if (shiftKey) extend(at, to);
			else place(to);
			return true;
		}
		if (key === 'Enter' || key === ' ') actions.chosen(text.chosen ?? rangeOf(at, at));
		else if (key === 'Delete' || key === 'Backspace') actions.remove(at);
		else if (key === 'Escape') release();
		else return false;
		return true;
	}

	function undoOrRedo(key: string, shiftKey: boolean): boolean {
		if (key === 'z') (shiftKey ? actions.redo : actions.undo)();
		else if (key === 'y') actions.redo();
		else return false;
		return true;
	}

	function place(word: number): void {
		text.reveal(word);
		release();
		text.cursor = word;
		actions.moved(word);
	}

	function extend(at: number, to: number): void {
		anchor ??= text.chosen?.from ?? at;
		text.reveal(to);
		actions.choosing(rangeOf(anchor, to));
		text.cursor = to;
	}

	function release(): void {
		anchor = undefined;
		if (text.chosen) actions.choosing(undefined);
	}

	function target(key: string, at: number): number | undefined {
		const last = text.words.length - 1;
		const sentence = sentenceAt(at);
		switch (key) {
			case 'ArrowRight':
				return Math.min(at + 1, last);
			case 'ArrowLeft':
				return Math.max(at - 1, 0);
			case 'Home':
				return firstWord(sentence);
			case 'End':
				return Math.max(firstWord(sentence + 1) - 1, 0);
			case 'ArrowDown':
				return Math.min(firstWord(sentence + 1), last);
			case 'ArrowUp':
				return at > firstWord(sentence) ? firstWord(sentence) : firstWord(sentence - 1);
		}
		return undefined;
	}

	/** The place in the exercise of the sentence that holds the word. */
	function sentenceAt(word: number): number {
		const start = text.words[word]?.start ?? 0;
		return text.sentences.findIndex((sentence) => start < sentence.end);
	}

	/** The first word of a sentence, by its place; behind the last one, the number of words. */
	function firstWord(sentence: number): number {
		const start = text.sentences[Math.max(sentence, 0)]?.start;
		const first = text.words.findIndex((word) => start !== undefined && word.start >= start);
		return first === -1 ? text.words.length : first;
	}
}
