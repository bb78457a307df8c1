import type { Attempt, Tally } from '../domain/attempt.ts';
import type { BackupCounts } from '../domain/backup.ts';
import type { FileProblem } from '../domain/file-shape.ts';
import { standingOf, type Work } from '../domain/progress.ts';
import { misfitWords, show } from './file.ts';
import { dateWords } from './dates.ts';
import { listWords, number } from './numbers.ts';
import { countWords, discernmentWords, leanWords } from './practice.ts';
import { faultWords, unkeptWords } from './keeping.ts';

/** What the page says of what somebody has done. */
export const progressWords = {
	heading: 'What you have done',
	description:
		'Lessons and exercises you have worked on, how your eye gets sharper, and a file to keep it in. Kept on this device only.',
	lead: 'Lessons, exercises and how your eye gets sharper. Your browser keeps all of it, on this device; nobody else can see it.',
	needsScript:
		'Your browser would show here which steps and exercises you have done, and how well you told one thing from another over time. It keeps that itself, not we, and that needs JavaScript. The lessons can be read without it:',
	lessons: 'All lessons',
	empty: 'Nothing here yet. It begins with the first lesson:',
	noLessons: 'This course has no lessons yet.',
	toArticles: 'Its articles can be read.',
	name: 'Name',
	date: 'Date',

	course: 'Lesson by lesson',
	overTime: 'Over time',
	overTimeLead:
		'Each dot is your first try at one exercise; later tries do not count here. The higher it lies, the better you told what carries a signal from the rest. Marking everything, or nothing, lands at the bottom.',
	noMeasures:
		'Nothing to draw yet. Dots appear here once you have checked an exercise in which passages are marked.',
	together: 'All first tries together.',
	sharpness: 'How well you tell it from the rest',
	/** From the top down. */
	sharpnessParts: ['sharply', 'most of it', 'some of it', 'like guessing'],
	lean: 'Which way you lean',
	leanLead: 'Nearest to the middle is best: neither suspicious of everything nor blind to gaps.',
	/** From the top down. */
	leanParts: ['marks too readily', 'even', 'passes over too much'],
	axis: 'From left to right: your first tries, the oldest first. The numbers are those of the table.',
	table: 'The same as a table',
	columns: {
		number: 'No.',
		exercise: 'Exercise',
		found: 'Found',
		alarms: 'Also marked',
		words: 'In words',
	},
	gone: 'An exercise this site no longer has',

	cards: 'Cards',
	toReview: 'Come back to them',

	keep: 'Save, move, erase',
	keepLead:
		'Save everything to a file now and then: it can be brought back here or on another device. What you have stays; what is lacking is added.',
	exportAll: 'Save to a file',
	importFile: 'Bring back a file',
	print: 'Print this page',
	erase: 'Erase everything',
	no: 'No, leave it',
	eraseFirst: 'Erase all that this site keeps on this device?',
	eraseFirstYes: 'Yes, erase it',
	eraseYes: 'Yes, all of it',

	said: {
		exported: (name: string) => `${name} is with your downloads.`,
		erased: 'All of it is erased, the settings too.',
		nothingToErase: 'There is nothing to erase but settings; they are as on your first visit now.',
	},
	/** Why what is done will not outlive the page. */
	unkept: unkeptWords('what you have done', { isMany: false }),
	fault: faultWords,
} as const;

/** How far somebody has come with an exercise: "done on 28 November 2026: found 9 of 12 …" */
export function workWords(work: Work | undefined): string {
	const [first, ...others] = work?.tries ?? [];
	if (!work || !first)
		return work && standingOf(work) === 'begun' ? 'begun, not yet checked' : 'not yet';
	const result = resultWords(first);
	return [
		`done on ${dayWords(first.checkedAt)}`,
		result === '' ? '' : `: ${result}`,
		first.hadAnswers ? ', with our answers on the page' : '',
		others.length === 0 ? '' : `. ${others.length + 1} tries; the first one counts`,
	].join('');
}

/** "found 9 of 12, also marked 5 of 31", "3 of 4 right", or nothing where nothing is counted. */
function resultWords({ tally, right, outOf }: Attempt): string {
	if (tally) return `found ${foundWords(tally)}, also marked ${alarmWords(tally)}`;
	return right === undefined || outOf === undefined ? '' : `${ofWords(right, outOf)} right`;
}

export function foundWords({ found, targets }: Tally): string {
	return ofWords(found, targets);
}

export function alarmWords({ alarms, others }: Tally): string {
	return ofWords(alarms, others);
}

/** What a try tells, in two sentences. */
export function tryWords(tally: Tally): string {
	return `${discernmentWords(tally)} ${leanWords(tally)}`;
}

/** What the plots show, for those who do not see them. */
export function plotTitle(heading: string, count: number, parts: readonly string[]): string {
	return `${heading}: ${countWords(count, 'first try', 'first tries')} on a scale from “${parts[0]}” down to “${parts.at(-1)}”. The table below says the same in words.`;
}

/** The day where the reader is: "28 November 2026". */
export function dayWords(time: string): string {
	const date = new Date(time);
	return dateWords([date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-'));
}

/** "2 of 6 steps seen" */
export function stepsWords(seen: number, all: number): string {
	return `${ofWords(seen, all)} ${all === 1 ? 'step' : 'steps'} seen`;
}

/** "12 cards, 3 of them due." */
export function cardsWords(count: number, due: number): string {
	const all = things('cards', count);
	if (count === 1) return due === 0 ? `${all}, not due today.` : `${all}, due today.`;
	return due === 0 ? `${all}, none of them due today.` : `${all}, ${number(due)} of them due.`;
}

/** What a file has brought: "2 attempts and 12 cards were new." */
export function arrivalWords(added: BackupCounts, further: number): string {
	const all = total(added);
	const sentences = [
		all === 0
			? 'Everything in the file was here already.'
			: `${countsWords(added)} ${all === 1 ? 'was' : 'were'} new.`,
		further === 0
			? ''
			: `${number(further)} ${further === 1 ? 'was' : 'were'} further on in the file and took the place of yours.`,
	];
	return sentences.filter((each) => each !== '').join(' ');
}

/** The second question before everything is erased. */
export function eraseWords(counts: BackupCounts): string {
	return total(counts) === 0
		? 'There is nothing but settings. Set them back?'
		: `Gone for good: ${countsWords(counts)}, and your settings. Without a file they cannot be brought back. Erase them?`;
}

/** Why a file brings nothing: what was found, what was expected, what to do. */
export function backupComplaint(name: string, problem: FileProblem): string {
	const file = show(name);
	const unchanged = 'What you have is as it was.';
	const hint = `Choose a file that “${progressWords.exportAll}” wrote and nobody has changed. ${unchanged}`;
	switch (problem.kind) {
		case 'not-json':
			return `${file} is not JSON, or only a part of it. ${hint}`;
		case 'not-ours':
			return `${file} is JSON, but no file that this page wrote. ${hint}`;
		case 'empty':
			return `${file} is a collection without examples. ${unchanged}`;
		case 'too-long':
			return `${file} is far longer than anything this page writes. ${hint}`;
		case 'newer':
			return `${file} is of version ${problem.version}, which is newer than this page. Load this page again; it may be an old copy. ${unchanged}`;
		case 'unknown':
			return `${file} has a field ${show(problem.place)}, which this page does not know. ${hint}`;
		case 'twice':
			return `${file} has ${show(problem.place)} twice; once was expected. ${hint}`;
		case 'field':
			return `${file} has ${misfitWords(problem)}. ${hint}`;
	}
}

const THINGS: Readonly<Record<keyof BackupCounts, readonly [one: string, many: string]>> = {
	attempts: ['attempt', 'attempts'],
	drafts: ['draft', 'drafts'],
	steps: ['step of a lesson', 'steps of lessons'],
	cards: ['card', 'cards'],
	reviews: ['answer to a card', 'answers to cards'],
	works: ['assignment worked on', 'assignments worked on'],
	assigned: ['assignment made', 'assignments made'],
	examples: ['collected example', 'collected examples'],
};

/** "2 attempts, 1 draft and 12 cards"; what there is none of is left out. */
function countsWords(counts: BackupCounts): string {
	const names = Object.keys(THINGS) as (keyof BackupCounts)[];
	return listWords(
		names.filter((name) => counts[name] > 0).map((name) => things(name, counts[name])),
	);
}

function things(name: keyof BackupCounts, count: number): string {
	const [one, many] = THINGS[name];
	return `${number(count)} ${count === 1 ? one : many}`;
}

function total(counts: BackupCounts): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function ofWords(part: number, whole: number): string {
	return `${number(part)} of ${number(whole)}`;
}
