import type { Assignment, AnswersShown, Order, Signature } from '../domain/assignment.ts';
import { triesWords } from './work-rules.ts';
import type { Tally } from '../domain/attempt.ts';
import { addTallies } from '../domain/detection.ts';
import type { Origin } from '../domain/article.ts';
import { withStop } from '../domain/with-stop.ts';
import type { ItemStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { en } from './en.ts';
import { faultWords, unkeptWords } from './keeping.ts';
import { listWords, number } from './numbers.ts';
import { tallyWords } from './practice.ts';
import { dayWords, progressWords, tryWords } from './progress.ts';

/** What the page says on which an assignment is worked through. */
export const workWords = {
	heading: 'Assignment',
	description:
		'Open the link or the file that your teacher gave you, work through it, and hand in a file, a code or a printed page.',
	lead: 'Here you work through what a teacher has set. Open the link you were given, or choose the file.',
	needsScript:
		'An assignment lies in the link that leads here, and your browser has to unpack it, which needs JavaScript. Without it, ask your teacher for the names of the lessons: all of them can be read and printed here.',
	lessons: 'All lessons',
	openFile: 'Open a file',
	openHint: 'A file ends in .json. You can drop it here, too.',
	here: 'Assignments on this device',
	none: 'There is none on this device yet.',
	goOn: 'Go on',
	other: 'Another assignment',

	kicker: 'Assignment',
	due: 'Due',
	note: 'From your teacher',
	preview:
		'This is a preview for teachers: nothing you do on this page is kept, and when you close it, it is gone. The lessons open as on any other day, without the rules below.',
	signature: {
		name: 'Your name',
		number: 'Your number',
		none: '',
	} satisfies Record<Signature, string>,
	signatureHint: 'It stands only in what you hand in.',
	rules: 'How it is done',
	order: {
		'as-set': 'In this order, one after the other.',
		any: 'In any order you like.',
		shuffled: 'In this order; others have another one.',
	} satisfies Record<Order, string>,
	answers: {
		'at-once': 'Our answers can be opened at any time. Whether they were is written down.',
		'after-check': 'Our answers come once you have checked your own.',
		'after-hand-in':
			'What you check is kept. Our answers, and how you did, come after you hand in.',
	} satisfies Record<AnswersShown, string>,
	/** What the rules cannot do. */
	elsewhere:
		'A lesson’s own words may tell some of our answers, and so do other pages of this site. The exercise is yours to do.',
	tries: (tries: number | undefined) =>
		tries === undefined
			? 'Try each exercise as often as you like; the first try counts.'
			: `${triesWords(tries, tries).replace('.', '')} at each exercise; the first one counts.`,

	toDo: 'What there is to do',
	begin: 'Begin',
	lookAgain: 'Look at it again',
	gone: 'This site no longer has it. It is not asked of you.',
	next: 'Next',
	within: (lesson: string) => `in “${lesson}”`,
	lesson: 'Lesson',
	passages: 'Passages to sort, on this page',
	untitled: 'Passages',
	/** Where a passage comes from: "The Pellow Bay Lantern, “Ferry Late Again”. Written for teaching." */
	source: (outlet: string, headline: string, notice: string | undefined, origin: Origin) =>
		`${outlet}, ${headline}. ${withStop(notice ?? en.article[origin])}`,
	minutes: (minutes: number) => `about ${number(minutes)} min`,
	sortHere: 'Sort them here',

	offline: {
		keeping: 'Keeping what you need, in case the connection is lost …',
		kept: 'You can go on without a connection: this page and its lessons are kept on this device.',
		partly: 'Some of it could not be kept for use without a connection. Stay connected.',
	},
	others: (titles: readonly string[]) =>
		`${listWords(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'asks' : 'ask'} for some of the same exercises. There the rules of the assignment that was opened last hold: now this one.`,

	whose: (student: string, startedAt: string) =>
		`${student === '' ? 'Begun' : `${student}, begun`} on ${timeWords(startedAt)}.`,
	somebodyElse: 'Somebody else works on this device',
	somebodyElseSure:
		'Begin the assignment anew, for somebody else? This work stays in the list, and can be gone on with.',
	somebodyElseYes: 'Yes, begin anew',
	leave: 'Take it off this device',
	leaveSure: 'Take this work out of the list? Your tries stay. A file you have saved stays, too.',
	leaveYes: 'Yes, take it out',
	no: 'No, leave it',

	handIn: 'Hand in',
	missing: (titles: readonly string[]) =>
		`Not done yet: ${listWords(titles)}. You can hand in all the same, and again later.`,
	allDone: 'All of it is done.',
	nothing: 'Nothing is done yet, so there is nothing to hand in.',
	toContent: 'See what you would hand in',
	content: 'What you give away',
	unsigned: {
		name: 'There is no name above the work yet, so nobody will know that it is yours.',
		number: 'There is no number above the work yet, so nobody will know that it is yours.',
	} satisfies Record<Exclude<Signature, 'none'>, string>,
	contentLead: 'The file that comes out of this holds:',
	contentNowhere:
		'Nothing is sent from here. You get a file, a code and a page to print; you decide who gets them.',
	contentCode:
		'The code holds less: for each exercise how many were right at the first try and whether our answers had been seen, and your minutes. No name, no marks, no words.',
	readable: 'Read it',
	unread: 'What was answered did not load; it is in the file.',
	answersSeen: 'Our answers had been seen before.',
	answersUnseen: 'Our answers had not been seen before.',
	endsRules:
		'When you hand in, the rules end and our answers can be seen. What you do afterwards is not in this file; you can hand in again, and the later one counts.',
	handInNow: 'Hand in now',
	handInAgain: 'Hand in again',
	back: 'Not yet',

	handedIn: (time: string) => `Handed in on ${timeWords(time)}`,
	handedInLead:
		'Give your teacher one of the three: the file says most, the code is shortest, the page is for paper.',
	since: 'You have done more since. Hand in again to give it away, too: the later one counts.',
	saveFile: 'Save the file',
	copyCode: 'Copy the code',
	print: 'Print',
	code: 'Code',
	codeHint: (count: number) =>
		`${number(count)} signs. There is no letter O, I, L or U in it: it can be read out.`,
	noCode: 'The code needs parts of this site that did not load. Connect, and open this page again.',
	results: 'How you did',
	noName: 'without a name',
	sheet: 'Handed in',

	said: {
		begun: 'A new work has begun.',
		left: 'It is out of the list. Your tries are still on this device.',
		saved: (name: string) => `${name} is with your downloads.`,
		copied: 'The code is copied.',
		byHand: 'The browser does not let us copy. The code stands above to be read.',
		notLoaded:
			'What can be done on this site did not load. Check the connection, then load this page again.',
	},
	unkept: unkeptWords('this assignment and what you do', { isMany: true }),
	unkeptLessons: 'In the lessons nothing is known of it either.',
	fault: faultWords,
} as const;

/** The bar above a lesson that is part of an assignment. */
export const barWords = {
	label: 'Assignment',
	part: 'Part of:',
	back: 'Back to the list',
	notMine: (student: string) => (student === '' ? 'Not my work' : `Not ${student}?`),
} as const;

/** On the first page and on what one has done. */
export const openWorksWords = {
	heading: 'Assignments you are working on',
} as const;

/** "3 of 7 exercises done" */
export function doneWords(done: number, all: number): string {
	return `${number(done)} of ${number(all)} ${all === 1 ? 'exercise' : 'exercises'} done`;
}

/** How far one is with an item, or with one exercise. */
export function standingWords(
	{ standing, tries }: { readonly standing: ItemStanding['standing']; readonly tries: number },
	most: number | undefined,
): string {
	switch (standing) {
		case 'gone':
			return workWords.gone;
		case 'not-yet':
			return 'not begun';
		case 'begun':
			return 'begun, not yet checked';
		case 'done':
			return most === undefined ? 'done' : `done; ${leftWords(Math.max(0, most - tries))}`;
	}
}

function leftWords(left: number): string {
	if (left === 0) return 'no try left';
	return left === 1 ? 'one try left' : `${number(left)} tries left`;
}

/** What a file holds, in plain words, one line each. */
export function contentWords({ student, assignment }: Work, tries: number): readonly string[] {
	return [
		...(assignment.signature === 'none' || student === ''
			? []
			: [`${assignment.signature === 'name' ? 'your name' : 'your number'}: ${student}`]),
		'what you were asked to do',
		'when you began and when you hand in',
		tries === 1
			? 'your one try: what you marked, sorted or wrote, when you began and when you checked, how much of it was right, and whether our answers had been seen before'
			: `your ${number(tries)} tries: what you marked, sorted or wrote, when you began each and when you checked it, how much of it was right, and whether our answers had been seen before`,
		'which steps of the lessons you have seen, and when',
		'a sum that shows if somebody changes the file afterwards',
	];
}

/** What all first tries come to that were made without our answers; nothing where there are none. */
export function togetherWords(tallies: readonly Tally[]): string {
	if (tallies.length === 0) return '';
	const all = addTallies(tallies);
	return `${progressWords.together} ${tallyWords(all)} ${tryWords(all)}`;
}

/** The title of an assignment, or what stands where it has none. */
export function titleWords({ title }: Pick<Assignment, 'title'>): string {
	return title === '' ? workWords.heading : title;
}

/** "28 November 2026, 9:30", where the reader is. */
export function timeWords(time: string): string {
	const date = new Date(time);
	const minutes = String(date.getMinutes()).padStart(2, '0');
	return `${dayWords(time)}, ${date.getHours()}:${minutes}`;
}
