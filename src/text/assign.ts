import { LONGEST_SAFE_LINK } from '../domain/assignment-link.ts';
import type { ExerciseKind } from '../domain/exercise.ts';
import type { AnswersShown, Order, Signature } from '../domain/assignment.ts';
import { faultWords, unkeptWords } from './keeping.ts';
import { capitalise, number, numberWord } from './numbers.ts';
import { countWords } from './practice.ts';
import { dayWords } from './progress.ts';
import { tasks } from './tasks.ts';

const { sort, trace, sums, rewrite, predict } = tasks;
const kickers = {
	sort: sort.kicker,
	trace: trace.kicker,
	sums: sums.kicker,
	rewrite: rewrite.kicker,
	predict: predict.kicker,
};

/** What the page says on which teachers make an assignment. */
export const assignWords = {
	heading: 'Assign',
	description:
		'Choose lessons, exercises or passages and get a link, a code for the camera, slips to hand out and a file. No account, and nothing is sent anywhere.',
	lead: 'Choose what your class is to do, and a link comes out. The link itself is the assignment: all you choose here lies in it, and nothing leaves your device until you hand it out.',
	needsScript:
		'A link like this is put together by your browser, and that needs JavaScript. Without it, you can:',
	without: {
		addresses: 'give your class the address of a lesson:',
		print: 'print worksheets and hand out paper; every plan lists them:',
		plans: 'All plans',
		passages: 'print marked passages:',
		examples: 'All examples',
	},

	choose: 'What is to be done',
	chooseLead: 'A whole lesson, or only some of its exercises.',
	otherLessons: 'More lessons',
	noLessons: 'This course has no lessons yet.',
	someOf: 'Only some of its exercises',
	see: 'See it',
	minutes: (count: number) => `${count} min`,
	passages: 'Passages you have collected',
	passagesHint: 'Your class puts each under the signal it carries, and then sees our notes.',
	noPassages: 'You have collected none yet. Any example can be added to a collection:',
	collection: 'My collection',
	/** Where it was given no title. */
	collected: 'Collected passages',
	passageCount: (count: number) => countWords(count, 'passage', 'passages'),
	tooManyPassages: (count: number, most: number) =>
		`An assignment takes ${most} passages at most, and you have collected ${count}. Take some out first.`,

	arrange: 'In this order',
	nothing: 'Nothing chosen yet.',
	up: 'Move up',
	down: 'Move down',
	remove: 'Take out',
	kind: { mark: 'Mark', ...kickers } satisfies Record<ExerciseKind, string>,
	/** Of something in a lesson: "Who says so? · Watch" */
	within: (lesson: string, exercise: string) => `${lesson} · ${exercise}`,
	gone: (key: string) => `“${key}”, which this site no longer has`,

	settings: 'How it is done',
	order: {
		legend: 'Order',
		'as-set': 'as set here',
		any: 'as each student likes',
		shuffled: 'shuffled, another one for each student',
	} satisfies Record<Order | 'legend', string>,
	answers: {
		legend: 'Our answers are shown',
		'at-once': 'at once, as on an ordinary lesson',
		'after-check': 'after “Check”: one’s own answer comes first',
		'after-hand-in': 'after handing in; until then nothing is judged',
	} satisfies Record<AnswersShown | 'legend', string>,
	honest:
		'Answers that wait still lie in the page’s source. Somebody who knows how to look finds them: it is a curtain, not a lock. The file that comes back says whether they had been on the page.',
	tries: 'Tries at each exercise',
	noLimit: 'as many as one likes',
	signature: {
		legend: 'Above the work stands',
		name: 'a name',
		number: 'a number that you have agreed on',
		none: 'nothing',
	} satisfies Record<Signature | 'legend', string>,
	title: 'Title',
	due: 'Due',
	dueHint: 'in your words: “Friday, before the lesson”',
	note: 'A note to the class',
	noteHint: 'plain text',

	handOut: 'Hand it out',
	handOutNothing: 'Choose something above, and its link, code, slips and file will stand here.',
	link: 'The link',
	copy: 'Copy link',
	asStudent: 'See it as a student',
	seeHint: '(opens beside this page, keeps nothing)',
	large: 'Show the code large',
	print: 'Print slips',
	file: 'Save as a file',
	fileHint:
		'Students open the file on the page “Assignment”. It brings the same as the link, however long.',
	close: 'Close',
	nobody:
		'Nobody but those you give it to has this assignment. What stands behind “#” in an address is not sent to any host, so not even the host of this site learns what you have set.',
	results: 'Later, add up what comes back:',
	toResults: 'Results',

	slip: {
		name: 'Who Says?',
		due: (due: string) => `Due: ${due}`,
		scan: 'Point a camera at the code.',
		noCamera: (address: string, file: string) =>
			`No camera? Open ${address} and choose the file ${file} from your teacher.`,
		noCode: (address: string, file: string) =>
			`Open ${address} and choose the file ${file} from your teacher.`,
	},
	code: (title: string) => `Code for a camera: the link to “${title}”`,

	made: 'Made on this device',
	madeLead:
		'What you have copied, printed or saved. A short code that a student reads out can be read with it.',
	openAgain: 'Open again',
	erase: 'Delete',
	eraseSure: (title: string) => `Delete “${title}” here? The links you gave out still work.`,
	eraseYes: 'Yes, delete it',
	no: 'No, leave it',
	openFile: 'Open a file',
	anew: 'Start anew',
	undo: 'Undo',
	toLink: 'To the link',

	said: {
		added: (title: string) => `“${title}” is chosen.`,
		removed: (title: string) => `“${title}” is taken out.`,
		moved: (title: string, place: number, count: number) =>
			`“${title}” is now ${place} of ${count}.`,
		first: (title: string) => `“${title}” is the first already.`,
		last: (title: string) => `“${title}” is the last already.`,
		full: (most: number) => `An assignment takes ${most} things at most. Make a second one.`,
		copied: 'The link is copied.',
		saved: (name: string) => `${name} is with your downloads.`,
		begun: 'This is what you came to assign. Change it as you like.',
		proposed: 'This is what you came to assign. What stood here before is put aside.',
		opened: (title: string) => `“${title}” is open again.`,
		anew: 'All fields are as at first.',
		undone: 'It is as it was.',
		deleted: 'Deleted on this device.',
	},
	unkept: unkeptWords('the list of what you have made', { isMany: false }),
	fault: faultWords,
} as const;

/** On the pages from which one comes to assign. */
export const assignEntryWords = {
	index: 'Assign work to a class',
	indexWhy: 'Choose lessons, exercises or passages, and give out a link, a code or slips.',
	module: 'Assign this module',
	moduleWhy: 'as a link, a code or slips; nothing to set up',
	teacher: 'Do you teach?',
	lesson: 'Assign this lesson to a class',
	passages: 'Assign these passages to a class',
} as const;

/** "Three things to do, about 45 minutes" */
export function amountWords(count: number, minutes: number): string {
	return `${capitalise(countWords(count, 'thing to do', 'things to do'))}, about ${countWords(minutes, 'minute', 'minutes')}`;
}

/** What an assignment is called where its teacher has given it no title. */
export function titleWords(titles: readonly string[]): string {
	const [first = assignWords.heading, ...others] = new Set(titles);
	return others.length === 0 ? first : `${first} and ${numberWord(others.length)} more`;
}

/** How long a link is, and whether that may be too long. */
export function lengthWords(length: number): string {
	return length <= LONGEST_SAFE_LINK
		? `${number(length)} signs: short enough for mail and chat.`
		: `${number(length)} signs: some mail and chat programs cut links after ${number(LONGEST_SAFE_LINK)}. Give the file instead, or choose less.`;
}

/** Why the slips have no code: how fine it would be, and how fine it may be. */
export function tooFineWords(squares: number | undefined, most: number): string {
	return squares === undefined
		? 'The link is too long for any code. The slips tell where to open the file instead.'
		: `The link is too long for a code that can be read from a slip: at 3 cm it would have ${squares} squares a side, and ${most} is the most that prints clearly. On a screen it can be read; the slips tell where to open the file instead.`;
}

/** "Three things, made on 28 November 2026" */
export function madeWords(count: number, madeAt: string): string {
	return `${capitalise(countWords(count, 'thing', 'things'))}, made on ${dayWords(madeAt)}`;
}
