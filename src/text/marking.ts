import type { SignalId } from '../domain/signal.ts';
import { layerNames } from './names.ts';
import { listWords, number } from './numbers.ts';
import { faultWords, unkeptWords } from './keeping.ts';

/** The words of marking a text oneself. */
export const markingWords = {
	text: 'Text to mark. Arrow keys go by word and sentence, Shift and an arrow key take words in, Enter marks.',
	phrase: (phrase: string) => `“${phrase}”`,
	begins: 'Begins',
	ends: 'Ends',
	shift: {
		from: { earlier: 'Begin one word earlier', later: 'Begin one word later' },
		to: { earlier: 'End one word earlier', later: 'End one word later' },
	},
	what: 'What do these words show?',
	why: 'Why?',
	reading: { sound: 'It does its job', weak: 'It leaves a gap', depends: 'It depends' },
	own: 'In your own words, if you like',
	keep: 'Mark without a reason',
	keepChanged: 'Keep it so',
	remove: 'Remove',
	cancel: 'Cancel',
	change: 'Change',
	noReason: 'no reason yet',
	notLoaded:
		'A part of this page did not load, so the answers cannot be shown yet. Your marks are kept. Check the connection and try again.',
	unkept: unkeptWords('what you have marked', { isMany: false }),
	fault: faultWords,
	said: {
		word: (word: string, marks: readonly string[]) =>
			marks.length === 0 ? word : `${word}, marked as ${listWords(marks)}`,
		chosen: (phrase: string, count: number) =>
			`${phrase}. ${count === 1 ? 'One word' : `${number(count)} words`} chosen.`,
		added: (phrase: string, signal: SignalId, count: number) =>
			`Marked “${phrase}” as ${layerNames[signal].toLowerCase()}. ${marksWords(count)}`,
		changed: (phrase: string) => `Changed “${phrase}”.`,
		removed: (phrase: string, count: number) =>
			`Removed the mark on “${phrase}”. ${marksWords(count)}`,
		undone: (count: number) => `Taken back. ${marksWords(count)}`,
		redone: (count: number) => `Done again. ${marksWords(count)}`,
		nothingToUndo: 'There is nothing to take back.',
		nothingToRedo: 'There is nothing to do again.',
		noMark: 'There is no mark here.',
	},
} as const;

function marksWords(count: number): string {
	return count === 1 ? 'One mark.' : `${number(count)} marks.`;
}
