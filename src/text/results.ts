import type { Assignment } from '../domain/assignment.ts';
import type { Tally } from '../domain/attempt.ts';
import type { ClassMeasure } from '../domain/class-measure.ts';
import type { ClassColumns } from '../domain/class-rows.ts';
import type { ExerciseResult, StudentResult, TryResult } from '../domain/class-results.ts';
import { LEANS, SHARPNESS } from '../domain/detection.ts';
import type { ExerciseKind } from '../domain/exercise.ts';
import type { SignalId } from '../domain/signal.ts';
import type { DetailLine } from '../domain/try-detail.ts';
import { layerNames } from './names.ts';
import { number, percent } from './numbers.ts';
import { dayWords, progressWords } from './progress.ts';

/** The words of the page that adds up what a class has handed in. */
export const resultsWords = {
	heading: 'Add up what a class has handed in',
	description:
		'Open the files your students gave you, or type their codes, and see what the class found, missed and marked without need. Nothing leaves your tab.',
	lead: 'Open the files your students gave you, or type their codes. What the class found, missed and marked without need is added up here.',
	stays:
		'It stays in this tab: nothing is sent, nothing is stored, and closing the tab forgets all of it.',
	needsScript:
		'Adding up is done by your browser, not by us, and that needs JavaScript. Without it, each hand-in can still be read on paper: students print theirs, and our answers stand in each lesson.',
	toLessons: 'All lessons',
	files: 'Files',
	drop: 'Drop files here, all at once, or',
	choose: 'Choose files',
	kinds:
		'Hand-in files (.json), and .zip files that hold some, as an LMS or a mail program makes them.',
	codes: 'Codes that were read out',
	codesLabel: 'Names and codes',
	codesHint: 'One line each: the name, then the code. Capitals, spaces and hyphens do not matter.',
	codesExample: 'Mara 7K3P-9QXM-…',
	link: 'The assignment’s link',
	linkHint:
		'Needed only where it was made on another device and no file of it is open here: a code does not say what was asked.',
	addCodes: 'Add the codes',
	forget: 'Forget all of it',
	forgetSure: 'Forget all files and codes? The files themselves stay where they are.',
	forgetYes: 'Yes, forget them',
	no: 'No, keep them',
	tools: 'What to do with it',
	which: 'Which assignment?',
	option: (title: string, count: number) => `${title} (${students(count)})`,
	hideNames: 'Hide names',
	hideHint:
		'For the projector: numbers drawn by lot stand in their place. The table for the gradebook keeps the names.',
	csv: 'Table for the gradebook (CSV)',
	print: 'Print',
	unreadable: (count: number) =>
		count === 1
			? 'One file or line could not be read'
			: `${number(count)} files or lines could not be read`,
	aside: (count: number) => (count === 1 ? 'One set aside' : `${number(count)} set aside`),

	glance: 'At a glance',
	columns: {
		exercise: 'Exercise',
		done: 'Done by',
		found: 'Found, or right',
		alarms: 'Also marked',
	},
	together: 'All first tries together, without those made with our answers on the page.',
	noTally: '–',

	plot: 'How well each tells it from the rest, and which way each leans',
	plotLead:
		'Each dot is a student, with the number of the table below; the cross is the class on average. The higher, the better somebody told what carries a signal from the rest. Marking everything, or nothing, lands at the bottom.',
	sharpnessParts: progressWords.sharpnessParts,
	leanParts: [['marks too', 'readily'], ['even'], ['passes over', 'too much']],
	noMeasure:
		'Nothing to draw yet: no first try in which found can be told from marked without need.',
	how: 'How this is worked out',
	howText: [
		'What counts is each student’s first try at an exercise, made without our answers on the page. All exercises of a student are taken together; the class is the mean of its students, so that each counts alike. The trials of different students are never thrown together for it.',
		'How well one tells it from the rest is d′ = z(H) − z(F), and the lean is c = −(z(H) + z(F)) / 2, where H is the share found of what is there and F the share marked of what is not (Macmillan and Creelman 2005), with a correction that keeps both from 0 and 1 (Hautus 1995). At d′ = 0 guessing would have done as well.',
	],

	exercises: 'Exercise by exercise',
	layer: 'Show where the class marked',
	heatHint:
		'The thicker the line, the more marked it. Choose a stretch to read its number; arrow keys go on.',
	heatText: 'Where the class marked',
	heatLegend: ['up to a fifth', 'two fifths', 'three fifths', 'four fifths', 'nearly all'],
	ours: 'Ours, by number',
	foundBy: (found: number, of: number) => `found by ${ofWords(found, of)}`,
	given: 'marked from the start',
	asOther: (count: number) => `(${number(count)} took it for something else)`,
	markedAs: (count: number, of: number, signal: SignalId) =>
		`marked as ${layerNames[signal].toLowerCase()} by ${ofWords(count, of)}`,
	inSentence: (sentence: number) => `sentence ${sentence}`,
	optional: 'readers differ',
	missed: 'Most missed',
	noneMissed: 'Nothing was passed over by more than one in ten.',
	alarmed: 'Most marked without need',
	noneAlarmed: 'Nothing was marked without need by more than one in ten.',
	askClass: 'Ask the class:',
	inNumbers: 'All of it in numbers',
	ourKey: 'Our key',
	others: 'Other stretches that somebody marked',
	bySignal: 'By signal, all first tries together',
	keyColumns: {
		phrase: 'Phrase',
		signal: 'Signal',
		found: 'Found',
		other: 'As something else',
		missed: 'Passed over',
	},
	otherColumns: { phrase: 'Phrase', signal: 'Marked as', count: 'By' },
	signalColumns: { signal: 'Signal', found: 'Found', alarms: 'Also marked' },
	parts: 'Part by part',
	partColumns: {
		part: 'Part',
		right: 'As we',
		wrong: 'Otherwise',
		open: 'Open',
		commonest: 'Most frequent other answer',
	},
	asNumber: (place: string) => `number ${place}`,
	labels: 'What fell off on the way',
	labelColumns: { label: 'What', step: 'At', was: 'It', ticked: 'Ticked by' },
	fellOff: 'fell off',
	stillThere: 'did not fall off',
	met: (met: number, of: number) => `by the student’s own count ${ofWords(met, of)} points`,
	texts: (count: number) =>
		count === 0 ? 'Nobody wrote anything.' : `What ${students(count)} wrote`,
	notKnown: 'This site no longer has the exercise; the numbers are those of the files.',
	nobody: 'Nobody’s answers can be shown part by part.',
	talk: 'To talk about',
	talkLead: 'From the plans for teachers: about how one reads, not about the topic.',

	students: 'Student by student',
	studentsLead: 'A row for each; below, each opens to what was found and passed over.',
	studentColumns: {
		number: 'No.',
		student: 'Student',
		done: 'Done',
		found: 'Found',
		alarms: 'Also marked',
		words: 'In words',
		ask: 'Worth a question',
	},
	openAll: 'Open or close all',
	notDone: 'not done',
	times: (from: string, to: string) => `Begun on ${from}, handed in on ${to}.`,
	doubtLead:
		'What is worth a question proves nothing. A wrong clock, a shared device or a file saved by another program can look the same. Ask before you conclude anything.',
	hidden: (place: string) => `Student ${place}`,
	nameless: (from: string) => `No name (${from})`,
	from: 'File:',

	said: {
		reading: (done: number, all: number) => `Reading ${number(done)} of ${number(all)} …`,
		judging: 'Adding up …',
		read: (count: number, refused: number) =>
			`${files(count)} read${refused === 0 ? '.' : `, ${number(refused)} could not be.`}`,
		codes: (count: number, refused: number) =>
			`${count === 1 ? 'One code' : `${number(count)} codes`} read${refused === 0 ? '.' : `, ${number(refused)} could not be.`}`,
		noCodes: 'There is no code to read. Write a line for each student: the name, then the code.',
		forgotten: 'All of it is forgotten.',
		csv: (name: string) => `${name} is with your downloads.`,
		shown: (title: string) => `Shown is “${title}”.`,
		hidden: 'Names are hidden.',
		named: 'Names are shown.',
		notLoaded:
			'The exercises could not be loaded, so nothing can be added up yet. Check the connection and try again.',
		failed:
			'Something went wrong while adding up. Load the page again and open the files once more.',
	},
} as const;

/** What leads to the page from the plans for teachers. */
export const resultsEntry = {
	index: 'Add up what a class has handed in',
	indexWhy: 'What it found, missed and marked without need, with something to talk about.',
} as const;

/** The first lines: who has handed in, and how far they got. */
export function glanceWords(
	{ title }: Assignment,
	all: readonly StudentResult[],
	exercises: number,
): string {
	const whole = all.filter(({ done }) => done === exercises).length;
	const some = exercises === 1 ? students(whole) : whole === all.length ? 'All' : number(whole);
	const each = exercises === 2 ? 'both' : `all ${number(exercises)}`;
	const what = exercises === 1 ? 'the exercise' : `${each} exercises`;
	const did = `${whole === 0 ? 'Nobody' : some} did ${what}.`;
	return `${students(all.length)} ${all.length === 1 ? 'has' : 'have'} handed in “${title}”. ${did}`;
}

/** What the class comes to on average. */
export function measureWords({
	students: all,
	found,
	alarms,
	discernment,
	lean,
}: ClassMeasure): string {
	const [some, most, sharp] = SHARPNESS;
	const tells =
		discernment < some
			? 'guessing would have done about as well'
			: discernment < most
				? 'the class tells some of it from the rest'
				: discernment < sharp
					? 'the class tells most of it from the rest'
					: 'the class tells it from the rest sharply';
	const leans =
		lean < -LEANS
			? 'It leans towards suspicion: it marks more readily than there is reason to.'
			: lean > LEANS
				? 'It leans towards trust: it passes over more than it marks.'
				: 'It leans to neither side.';
	const average = all.length === 1 ? 'This student' : 'On average a student';
	return `${average} found ${percent(found)} of what there was to find and also marked ${percent(alarms)} of the rest: ${tells}. ${leans}`;
}

/** How one student told it from the rest, in two short sentences. */
export function studentWords(discernment: number, lean: number): string {
	const [some, most, sharp] = SHARPNESS;
	const tells =
		discernment < some
			? 'About like guessing'
			: discernment < most
				? 'Tells some of it'
				: discernment < sharp
					? 'Tells most of it'
					: 'Tells it sharply';
	const leans =
		lean < -LEANS
			? 'marks too readily'
			: lean > LEANS
				? 'passes over too much'
				: 'leans to neither side';
	return `${tells}; ${leans}.`;
}

/** What the plot shows, for those who do not see it. */
export function classPlotTitle({ students: all }: ClassMeasure): string {
	const { sharpnessParts } = resultsWords;
	return `${students(all.length)} as dots, from “${sharpnessParts[0]}” at the top to “${sharpnessParts.at(-1)}” at the bottom, and from marking too readily on the left to passing over too much on the right. The table below says the same in words.`;
}

/** What must be known of an exercise's numbers: who counts in them, and who does not. */
export function countedWords(
	{ done, hadAnswers, stated, judged }: ExerciseResult,
	all: number,
): string {
	return [
		`${ofWords(done, all)} did it.`,
		hadAnswers === 0
			? ''
			: hadAnswers === 1
				? 'One of them had our answers on the page before checking; that try is not counted below.'
				: `${number(hadAnswers)} of them had our answers on the page before checking; those tries are not counted below.`,
		stated === 0
			? ''
			: `${students(stated)} did it in another version or handed in a code: counted as handed in, and not shown part by part.`,
		judged === 0 || judged === done ? '' : `Shown part by part: ${students(judged)}.`,
	]
		.filter((each) => each !== '')
		.join(' ');
}

/** The trials of all together. */
export function togetherWords({ found, targets, alarms, others }: Tally): string {
	return `All first tries together found ${ofWords(found, targets)}, and also marked ${ofWords(alarms, others)} other stretches.`;
}

/** What can be right, where found and marked without need say less. */
export function rightWords({ right, outOf }: ExerciseResult, kind: ExerciseKind): string {
	return kind === 'rewrite'
		? `By their own count, all first tries together meet ${ofWords(right, outOf)} points.`
		: `All first tries together have ${ofWords(right, outOf)} right.`;
}

/** "found 9 of 12, also marked 5 of 31; 2 tries" */
export function tryResultWords(
	{ score, tries, hadAnswers, isStated }: TryResult,
	kind: ExerciseKind | undefined,
): string {
	const { tally, right, outOf } = score;
	const isCounted = right !== undefined && outOf !== undefined;
	const result =
		tally && (kind === 'mark' || !isCounted)
			? `found ${ofWords(tally.found, tally.targets)}, also marked ${ofWords(tally.alarms, tally.others)}`
			: !isCounted
				? 'done'
				: kind === 'rewrite'
					? `by own count ${ofWords(right, outOf)} points`
					: `${ofWords(right, outOf)} right`;
	return [
		result,
		tries !== undefined && tries > 1 ? `; ${number(tries)} tries, the first one counts` : '',
		hadAnswers ? '; with our answers on the page' : '',
		isStated && tries !== undefined ? '; in another version, as the file says' : '',
	].join('');
}

/** What became of a phrase, of one student. */
export const detailNames: Readonly<Record<DetailLine['outcome'], string>> = {
	hit: 'Found',
	close: 'Found roughly',
	'wrong-signal': 'Marked as something else',
	miss: 'Passed over',
	'false-alarm': 'Marked without need',
	'left-alone': 'Rightly left alone',
	right: 'As we',
	wrong: 'Otherwise',
	open: 'Not answered',
	written: 'Wrote',
};

/** The names of the kinds, for teachers. */
export const kindNames: Readonly<Record<ExerciseKind, string>> = {
	mark: 'Mark',
	sort: 'Sort',
	trace: 'Trace',
	sums: 'Sums',
	rewrite: 'Rewrite',
	predict: 'Look ahead',
};

export const classColumns: ClassColumns = {
	student: 'Student',
	handedInAt: 'Handed in (UTC)',
	done: 'Exercises done',
	asked: 'Exercises asked for',
	found: 'Found',
	toFind: 'To find',
	alsoMarked: 'Also marked',
	others: 'Other stretches',
	right: 'Right',
	outOf: 'Out of',
	tries: 'Tries',
	hadAnswers: 'Answers seen before',
	remarks: 'Worth a question',
	yes: 'yes',
	of: (column, exercise) => `${exercise}: ${column.toLowerCase()}`,
};

/** "28 November 2026, 09:30", where the reader is. */
export function timeWords(time: string): string {
	const date = new Date(time);
	const clock = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
	return `${dayWords(time)}, ${clock.join(':')}`;
}

export function ofWords(part: number, whole: number): string {
	return `${number(part)} of ${number(whole)}`;
}

function students(count: number): string {
	return count === 1 ? 'One student' : `${number(count)} students`;
}

function files(count: number): string {
	return count === 1 ? 'One file' : `${number(count)} files`;
}
