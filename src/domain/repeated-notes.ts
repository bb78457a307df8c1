import { splitSentences } from './sentence.ts';
import { textOf } from './span.ts';
import { wordsIn } from './words.ts';

/** Two notes that say the same; `first` and `second` are their places in the list. */
export interface RepeatedNote {
	readonly first: number;
	readonly second: number;
	/** A sentence that stands in both; nothing where only their wording is alike. */
	readonly sentence?: string;
	/** How far the notes are the same, from 0 to 1. */
	readonly resemblance: number;
	/** How much of the shorter one stands in the longer one, from 0 to 1. */
	readonly containment: number;
}

/** Words in a shingle. */
const SHINGLE = 3;

/**
 * From here on a note is taken for another one with some words changed. Of 791 notes written for
 * their passages (312,000 pairs), no two contain more than 0.14 of each other or share more than five
 * shingles. Of the same notes with two words changed, none contains less than 0.75 of the original;
 * with five words changed, none less than 0.38.
 */
const CONTAINED = 1 / 4;
const LEAST_SHARED = 6;

/**
 * Finds the notes that share a sentence, and those that are near-duplicates: their words are cut into
 * shingles, the runs of three that overlap. With A and B the sets of shingles, resemblance is
 * |A ∩ B| / |A ∪ B|, and containment, of the shorter in the longer, |A ∩ B| / min(|A|, |B|).
 * A. Z. Broder, “On the resemblance and containment of documents”, Compression and Complexity of
 * Sequences (1997), 21–29, https://doi.org/10.1109/SEQUEN.1997.666900.
 * Containment decides: a resemblance of 1/7 or more makes it at least 1/4. Punctuation and capitals
 * do not count. An index from shingles to notes spares comparing each note with each.
 */
export function findRepeatedNotes(notes: readonly string[]): RepeatedNote[] {
	const read = notes.map(readNote);
	const withSentence = new Map<string, number[]>();
	const withShingle = new Map<string, number[]>();
	return read.flatMap((note, second) => {
		const sentences = new Map<number, string>();
		for (const [key, sentence] of note.sentences)
			for (const first of enter(withSentence, key, second)) sentences.set(first, sentence);
		const shared = new Map<number, number>();
		for (const shingle of note.shingles)
			for (const first of enter(withShingle, shingle, second))
				shared.set(first, (shared.get(first) ?? 0) + 1);
		const firsts = new Set([...sentences.keys(), ...shared.keys()]);
		return [...firsts]
			.sort((a, b) => a - b)
			.flatMap((first) => {
				const earlier = read[first];
				const sentence = sentences.get(first);
				const common = shared.get(first) ?? 0;
				if (!earlier || !(sentence !== undefined || isAlike(earlier, note, common))) return [];
				const measured = { first, second, ...measure(earlier, note, common) };
				return [sentence === undefined ? measured : { ...measured, sentence }];
			});
	});
}

/** The longest run of words that both notes have, without punctuation and capitals. */
export function longestSharedRun(a: string, b: string): string {
	const words = foldedWords(b);
	let longest = { end: 0, length: 0 };
	let above: readonly number[] = [];
	for (const word of foldedWords(a)) {
		const lengths = words.map((other, at) => (other === word ? (above[at - 1] ?? 0) + 1 : 0));
		for (const [at, length] of lengths.entries())
			if (length > longest.length) longest = { end: at + 1, length };
		above = lengths;
	}
	return words.slice(longest.end - longest.length, longest.end).join(' ');
}

interface ReadNote {
	readonly shingles: ReadonlySet<string>;
	/** Each sentence as it is compared, and as it stands. */
	readonly sentences: ReadonlyMap<string, string>;
}

function readNote(note: string): ReadNote {
	const words = foldedWords(note);
	const starts = words.slice(0, Math.max(0, words.length - SHINGLE + 1));
	// The first block of a text is its headline, which a note has not.
	const text = `Note\n\n${note}`;
	const sentences = splitSentences(text)
		.slice(1)
		.map((span) => textOf(text, span));
	const compared = sentences.map(
		(sentence) => [foldedWords(sentence).join(' '), sentence] as const,
	);
	return {
		shingles: new Set(starts.map((_, at) => words.slice(at, at + SHINGLE).join(' '))),
		sentences: new Map(compared.filter(([words]) => words !== '')),
	};
}

function foldedWords(text: string): string[] {
	const folded = text.toLowerCase().replace(/’/g, "'");
	return wordsIn(folded).map((span) => textOf(folded, span));
}

/** The notes entered under a key so far; this one is added to them. */
function enter(index: Map<string, number[]>, key: string, note: number): readonly number[] {
	const earlier = index.get(key) ?? [];
	index.set(key, [...earlier, note]);
	return earlier;
}

function isAlike(a: ReadNote, b: ReadNote, shared: number): boolean {
	return shared >= LEAST_SHARED && measure(a, b, shared).containment >= CONTAINED;
}

function measure(a: ReadNote, b: ReadNote, shared: number) {
	const smaller = Math.min(a.shingles.size, b.shingles.size);
	const all = a.shingles.size + b.shingles.size - shared;
	return {
		resemblance: all === 0 ? 1 : shared / all,
		containment: smaller === 0 ? 1 : shared / smaller,
	};
}
