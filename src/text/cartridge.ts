import type { SignalId } from '../domain/signal.ts';
import { layerNames } from './names.ts';

/** What a module says in a Common Cartridge. */
export const cartridgeWords = {
	start: 'Start here',
	about: 'What this is about',
	plan: 'For teachers: the plan (on the site)',
	lessons: 'Lessons',
	minutes: (minutes: number) => `about ${minutes} minutes`,
	startWhat:
		'Open the lessons in this order. Each has a page here that shows one passage taken apart, and a link to the lesson itself, where you mark a text on your own. What you do there stays on your device. Then come the questions to talk about, and a test.',
	example: 'One passage, taken apart',
	exampleWhat:
		'The words we have marked are underlined. Behind each stand its letter and number, and what it is; the notes below say why.',
	yourTurn: 'Your turn',
	toLesson: (title: string) => `Do the lesson: ${title}`,
	newWindow: '(opens in a new window)',
	talk: 'To talk about',
	test: (title: string) => `Test: ${title}`,
	bySignal: 'What do the words in bold carry?',
	byReading: 'Do the words in bold do their job, or do they leave a gap?',
	marking: (signal: SignalId) =>
		`${layerNames[signal]}: do the words in bold do their job, do they leave a gap, or is there nothing to mark?`,
	nothing: 'There is nothing to mark',
	from: (headline: string, outlet: string) => `From ${headline}, ${outlet}`,
	sentence: (number: number) => `sentence ${number}`,
	licence: 'Who Says? Our notes: CC BY 4.0.',
} as const;
