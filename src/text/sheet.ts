import type { About } from '../domain/article.ts';
import type { Exercise } from '../domain/exercise.ts';
import { type SignalId, SIGNALS } from '../domain/signal.ts';
import { withStop } from '../domain/with-stop.ts';
import { en } from './en.ts';
import { dateWords } from './dates.ts';
import { capitalise, listWords } from './numbers.ts';

/** What a sheet is. */
const SHEETS = {
	worksheet: 'Worksheet',
	key: 'Answer key',
	certificate: 'Certificate',
	poster: 'Poster',
} as const;

/** What sheets of paper say around the texts and the exercises. */
export const sheetWords = {
	...SHEETS,
	worksheetOf: (title: string) =>
		`“${title}” on paper: texts with numbered lines and room for notes, and every exercise with lines to write on.`,
	keyOf: (title: string) =>
		`Our answers to the worksheet “${title}”, on the same lines: every mark with its note, every sum with its arithmetic.`,

	print: 'Print',
	byHand:
		'This is how it prints, in black, on A4 or Letter. Print it from the menu of your browser.',
	toPrint: 'To print',
	toPrintLead:
		'Each page prints on A4 or Letter, in black. Worksheet and key count the same lines, so “line 12” is line 12 for everyone.',
	wholeModule: 'The whole module',
	afterwards: 'Afterwards',
	wall: 'For the wall',
	/** At the end of a lesson. */
	onPaper: 'On paper',
	keyForTeachers: 'Answer key, for teachers',

	name: 'Name',
	group: 'Class',
	date: 'Date',
	text: 'The text',
	textOf: (number: number) => `Text ${number}`,
	gap: '[…]',
	lines:
		'Numbers in the margin count lines. Small numbers in the text count sentences, as on the screen. The margin on the right is for your notes.',
	keyLead:
		'Lines and sentences have the same numbers as on the worksheet. Each mark has the letter of its signal and a line of its own kind.',
	lastLook: 'Last look',
	well: 'One thing that the writer did well, and the line where I saw it:',
	still: 'One thing that I would still check, and where:',

	where: (text: number | undefined, sentences: string) =>
		text === undefined ? `${capitalise(sentences)}.` : `Text ${text}, ${sentences}.`,
	howToMark: (signals: readonly SignalId[]) =>
		`Underline the words and write above them ${listWords(
			signals.map((signal) => `${SIGNALS[signal].letter} for ${en.layer[signal].toLowerCase()}`),
		)}.`,
	why: 'Tell each other why.',
	whyInTable: 'Then write down why.',
	line: 'Line',
	phrase: 'The words',
	job: 'Does its job, or leaves a gap?',
	reason: 'Why?',
	tickOne: 'Tick one box in each row.',
	lookUp: 'Write down what you would look up, and where.',
	answer: 'Answer:',

	worked: 'The lesson shows these marks from the start. On paper, do them together.',
	mayBeLeft: 'may be left',
	none: (sentences: string) => `Nothing to mark in ${sentences}.`,
	/** What may be done with the sheet. */
	copying: `You may copy this sheet and hand it out, with this line: from “${en.site.name}”, our words under CC BY 4.0.`,
	answersDiffer: 'Answers differ. A good one names a place where one could really look.',
} as const;

/** "Worksheet: The trail". */
export function sheetTitle(sheet: keyof typeof SHEETS, title: string): string {
	return `${SHEETS[sheet]}: ${title}`;
}

/**
 * The title of an exercise. Titles of the screen may speak of marks that are there from the start,
 * and a worksheet has none.
 */
export function exerciseTitle(exercise: Exercise, isKey: boolean): string {
	if (exercise.kind !== 'mark' || exercise.help === 'alone' || isKey) return exercise.title;
	return exercise.help === 'worked' ? 'All together' : 'In pairs';
}

/** Whose text it is, when it was published, and what it is. */
export function sourceWords(about: About): string {
	const { outlet, address, published, origin, label } = about;
	const date = published === 'unknown' ? en.article.noDate : dateWords(published);
	const place = address === undefined ? outlet : `${outlet} (${address})`;
	return origin === 'composed'
		? `${place}, ${date}. ${withStop(label ?? en.article.composed)}`
		: `${place}, ${date}. ${en.article.collected}: word for word as it was published. Quoted for comment and teaching; it belongs to whoever wrote it.`;
}

/** "line 12", "lines 6 and 12–13". */
export function lineWords(numbers: readonly number[]): string {
	return `${numbers.length === 1 ? 'line' : 'lines'} ${rangeWords(numbers)}`;
}

/** "sentence 2", "sentences 2 and 7–9". */
export function sentenceWords(numbers: readonly number[]): string {
	return `${numbers.length === 1 ? 'sentence' : 'sentences'} ${rangeWords(numbers)}`;
}

/** "2 and 7–9", of numbers that rise. */
function rangeWords(numbers: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return listWords(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
}
