import { join } from 'node:path';
import { formatPlace, type Objection, type Place } from '../domain/problem.ts';
import {
	findRepeatedNotes,
	longestSharedRun,
	type RepeatedNote,
} from '../domain/repeated-notes.ts';
import type { Course } from './course.ts';
import { readOutline } from './outline.ts';
import { readTextFile } from './read-text.ts';
import { Places } from './source-file.ts';

/** Where the notes of an article stand, and the way to the list of them. */
const LISTS = {
	annotations: { file: 'annotations.yaml', path: [] },
	passages: { file: 'practice.yaml', path: ['passages'] },
} as const;

interface PlacedNote {
	readonly article: string;
	readonly list: keyof typeof LISTS;
	readonly id: string;
	readonly note: string;
}

/**
 * What is to be said against notes that repeat another one: a sentence that stands in both, or
 * wording so near that one was made from the other. Each pair is told once, at the later note.
 */
export function repeatedNotesOf(dir: string, { articles }: Pick<Course, 'articles'>): Objection[] {
	const notes = [...articles.values()].flatMap(({ id: article, annotations, practice }) => {
		const placed = (list: keyof typeof LISTS) => (each: Pick<PlacedNote, 'id' | 'note'>) =>
			({ article, list, id: each.id, note: each.note }) satisfies PlacedNote;
		return [
			...annotations.map(placed('annotations')),
			...practice.passages.map(placed('passages')),
		];
	});
	return findRepeatedNotes(notes.map(({ note }) => note)).flatMap((repeated) => {
		const [first, second] = [notes[repeated.first], notes[repeated.second]];
		return first && second ? [objectTo(dir, first, second, repeated)] : [];
	});
}

function objectTo(
	dir: string,
	first: PlacedNote,
	second: PlacedNote,
	{ sentence, containment }: RepeatedNote,
): Objection {
	const other = `\`${first.id}\` (${formatPlace(placeOf(dir, first))})`;
	const share = `${Math.round(containment * 100)} per cent of its wording`;
	const run = longestSharedRun(first.note, second.note);
	return {
		...placeOf(dir, second),
		title: 'A note that repeats another',
		found: sentence
			? `in \`${second.id}\` the sentence “${sentence}”, which ${other} has as well`
			: `\`${second.id}\`, which shares ${share} with ${other}, such as “${run}”`,
		expected: 'a note that was written for its passage',
		hint: 'Say what these words do here, in a sentence that would fit no other passage.',
	};
}

function placeOf(dir: string, { article, list, id }: PlacedNote): Place {
	const folder = `articles/${article}`;
	const { file, path } = LISTS[list];
	const at = readOutline(join(dir, folder))[list]?.findIndex((each) => each.id === id) ?? 0;
	const places = new Places(readTextFile(join(dir, folder, file)).text);
	return { file: `${folder}/${file}`, ...places.at([...path, at, 'note'], 'value') };
}
