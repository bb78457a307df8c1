import type { SignalId } from '../domain/signal.ts';
import { en } from './en.ts';
import { listWords, number } from './numbers.ts';

/** The words of marking a text oneself. */
export const markingWords = {
	task: (signals: readonly SignalId[]) =>
		`Mark every phrase that shows ${listWords(signals.map((signal) => TASKS[signal]))}, whether it does its job or leaves a gap. Leave the rest alone.`,
	givenTask: 'Some are marked already, with our reasons. Find the others.',
	workedTask: 'Here is how we do it, one phrase after the other.',
	how: 'How to mark',
	howSteps: [
		'With a mouse, press on the first word and draw to the last.',
		'With a finger, tap a word; then draw the handles, or use the arrows, until it is the phrase you mean.',
		'With keys, go to the text with Tab. Arrows go from word to word and from sentence to sentence; with Shift they take words in. Enter says: these words. Delete takes a mark away, Ctrl-Z takes back.',
		'Then say why. Nothing is judged before you choose “Check”.',
	],
	text: 'Text to mark. Arrow keys go by word and sentence, Shift and an arrow key take words in, Enter marks.',
	chooser: 'Mark these words',
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
	keepOwn: 'Mark with my own words',
	keepChanged: 'Keep it so',
	remove: 'Remove',
	cancel: 'Cancel',
	undo: 'Undo',
	redo: 'Redo',
	check: 'Check',
	again: 'Try again',
	marks: 'Your marks',
	noMarks: 'Nothing is marked yet.',
	change: 'Change',
	noReason: 'no reason yet',
	list: 'Choose from a list instead',
	listLead: 'Each sentence in pieces. Tick what you would mark.',
	checked: 'Checked',
	firstTry: 'What counts is your first try:',
	thisTry: 'This time:',
	toCompare: 'See yours beside ours',
	toReasons: 'Read why',
	cards: (count: number) =>
		count === 1
			? 'One card was added to what comes back to you.'
			: `${number(count)} cards were added to what comes back to you.`,
	toCards: 'Your cards',
	next: 'Show the next one',
	notYet: 'You have not checked your marks yet.',
	toMark: 'Mark it first',
	showOurs: 'Show ours all the same',
	firstShown: 'Your first try',
	lastShown: 'Your latest try',
	toOurs: 'Our reading stands further down.',
	answers: 'Our reading. Open it when yours is on paper.',
	oldEdition:
		'This exercise has changed since you did it. Your result stands; the marks cannot be shown.',
	said: {
		word: (word: string, marks: readonly string[]) =>
			marks.length === 0 ? word : `${word}, marked as ${listWords(marks)}`,
		chosen: (phrase: string, count: number) =>
			`${phrase}. ${count === 1 ? 'One word' : `${number(count)} words`} chosen.`,
		added: (phrase: string, signal: SignalId, count: number) =>
			`Marked “${phrase}” as ${en.layer[signal].toLowerCase()}. ${marksWords(count)}`,
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

/** What to look for, by signal. */
const TASKS: Readonly<Record<SignalId, string>> = {
	attribution: 'who says so, or that nobody does',
	figure: 'how much or how many',
	framing: 'whose view it is',
	hedge: 'how sure it is',
	wording: 'a choice of word that matters',
};

function marksWords(count: number): string {
	return count === 1 ? 'One mark.' : `${number(count)} marks.`;
}
