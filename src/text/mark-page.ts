import type { SignalId } from '../domain/signal.ts';
import { listWords } from './numbers.ts';

/** What stands on the page of a text to mark from the start. */
export const markPageWords = {
	task: (signals: readonly SignalId[]) =>
		`Mark every phrase that shows ${listWords(signals.map((signal) => TASKS[signal]))}, whether it does its job or leaves a gap. Leave the rest alone.`,
	givenTask: 'Some are marked already, with our reasons. Find the others.',
	workedTask: 'Here is how we do it, one phrase after the other.',
	how: 'How to mark',
	howSteps: [
		'With a mouse, press on the first word and drag to the last.',
		'With a finger, tap a word; then drag the handles, or use the arrows, until it is the phrase you mean.',
		'With keys, go to the text with Tab. Arrows go from word to word and from sentence to sentence; with Shift they take words in. Enter says: these words. Delete takes a mark away, Ctrl-Z takes back.',
		'Then say why. Nothing is judged before you choose “Check”.',
	],
	list: 'Choose from a list instead',
	listLead: 'Each sentence in pieces. Tick what you would mark.',
	next: 'Show the next one',
	notYet: 'You have not checked your marks yet.',
	toMark: 'Mark it first',
	showOurs: 'Show ours all the same',
	whichTry: 'Which try is shown',
	firstShown: 'Your first try',
	lastShown: 'Your latest try',
	toOurs: 'Our reading stands further down.',
	answers: 'Our reading. Open it when yours is on paper.',
	undo: 'Undo',
	redo: 'Redo',
	check: 'Check',
	marks: 'Your marks',
	noMarks: 'Nothing is marked yet.',
	chooser: 'Mark these words',
} as const;

/** What to look for, by signal. */
const TASKS: Readonly<Record<SignalId, string>> = {
	attribution: 'who says so (or that nobody does)',
	figure: 'how much or how many (or since when)',
	framing: 'whose view it is',
	hedge: 'how sure it is',
	wording: 'a choice of word that matters',
};
