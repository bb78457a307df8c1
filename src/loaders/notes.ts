import { countWords } from '../domain/words.ts';
import type { Path, SourceFile } from './source-file.ts';

/** How long a note is, in words, and what it says: enough for a reason, short enough to be read. */
const NOTES = {
	annotation: {
		field: 'note',
		least: 20,
		most: 80,
		says: 'what the words do, what they leave out, what to ask',
		short: 'Say why: what do the words do, and what do they leave out?',
		long: 'Keep what belongs to these words; the rest may belong to a check or another note.',
	},
	passage: {
		field: 'note',
		least: 15,
		most: 80,
		says: 'why somebody might mark these words, and what they do instead',
		short: 'Say more: for what could the words be taken, and what do they do instead?',
		long: 'Keep what belongs to these words; the rest may belong to another note.',
	},
	decision: {
		field: 'decided',
		least: 5,
		most: 60,
		says: 'what was decided, and why',
		short: 'Say why: what in these words, or on the signal’s page, decided it?',
		long: 'Keep what decided it; what the words do belongs into the note of an annotation.',
	},
} as const;

/** Reports a note that is missing, too short or too long. */
export function checkNote(
	note: string | undefined,
	path: Path,
	source: SourceFile,
	kind: keyof typeof NOTES,
): void {
	const { field, least, most, says, short, long } = NOTES[kind];
	const words = countWords(note ?? '');
	if (words === 0) {
		source.report('note-missing', [...path, field], {
			found: 'no note',
			expected: `a written reason: ${says}`,
			hint: 'Write it for this passage, so that a 14-year-old would follow it.',
		});
	} else if (words < least || words > most) {
		source.report('note-length', [...path, field], {
			found: `a note of ${words} words`,
			expected: `${least} to ${most} words`,
			hint: words < least ? short : long,
		});
	}
}

/** The note with its white space put in order. */
export function inOrder(note: string): string {
	return note.replace(/\s+/g, ' ').trim();
}
