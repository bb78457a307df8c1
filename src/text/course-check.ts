import type { Tally } from '../domain/attempt.ts';
import {
	type CheckLean,
	type CheckOutcome,
	type CheckReading,
	type CheckTime,
	checkLean,
} from '../domain/course-check.ts';
import { discernment, SHARPNESS } from '../domain/detection.ts';
import { dateWords } from './dates.ts';
import { listWords, numberWord } from './numbers.ts';
import { faultWords, unkeptWords } from './keeping.ts';

/** What the checks at either end of the course say around their passages. */
export const checkWords = {
	description:
		'Ten short passages. Say of each whether it does its job or leaves a gap, then read why. Kept on this device only.',
	task: {
		heading: 'What to do',
		asked: 'Say of each passage which of the two it is:',
		sound: 'It does its job',
		soundMeans:
			'if you can tell where each claim comes from and how far it goes, as well as two or three sentences can show it.',
		weak: 'It leaves a gap',
		weakMeans:
			'if something that matters has to be taken on trust, or if the words do not fit together.',
		truth:
			'Nobody asks whether it is true, and we do not say how many leave a gap. If you cannot decide, choose what seems likelier.',
	},
	/** Where there is no script, and on paper. */
	onPaper: 'Mark your answers here or on paper. Open our reading when you have all ten.',
	passage: (number: number) => `Passage ${number}`,
	open: 'still open',
	choice: {
		sound: 'does its job',
		weak: 'leaves a gap',
	} satisfies Record<CheckReading, string>,
	done: 'Done: show me what I found',
	answered: (count: number, all: number) => `${count} of ${all} answered`,
	pause: 'You can stop here and go on another day: your answers stay on this device.',
	answers: 'Our reading, with reasons. Open it when you have all ten.',
	reasons: 'Each passage, and why',
	count: ({ targets, others }: Pick<Tally, 'targets' | 'others'>) =>
		`Count two things. Of the ${numberWord(targets)} passages that leave a gap, how many did you find? Of the ${numberWord(others)} that do their job, how many did you call a gap?`,
	result: 'What you found',
	again: 'Try again',
	toLessons: 'To the lessons',

	link: {
		before: 'Before you begin: ten short passages',
		after: 'When you are through: ten other passages',
	} satisfies Record<CheckTime, string>,
	linkWhy: {
		before: 'Ten minutes that show where you start. Nobody else sees it.',
		after: 'Ten minutes that show what has changed since you began.',
	} satisfies Record<CheckTime, string>,

	outcome: {
		hit: 'You said it leaves a gap. So do we.',
		miss: 'You said it does its job. We see a gap.',
		'false-alarm': 'You said it leaves a gap. We see none.',
		'left-alone': 'You said it does its job. So do we.',
	} satisfies Record<CheckOutcome, string>,
	coarse:
		'Ten passages are few. With three gaps among them, one answer more or less may be luck. So this is a hint where to look, and no grade.',
	tries: (count: number, first: string) =>
		`This was try number ${count}, and you had seen our reading before it. What counts is your first try. ${first}`,
	changed:
		'The passages have been changed since you answered them. What you found then still counts; below is what we say of them now.',

	both: 'Before and after',
	column: { before: 'Before', after: 'After' } satisfies Record<CheckTime, string>,
	row: {
		day: 'Day',
		found: 'Gaps you found',
		alarms: 'False alarms (good passages you called a gap)',
		apart: 'Telling the two apart',
		lean: 'Lean',
	},
	bothCoarse:
		'What you have learned may be behind this, or chance: for one person, ten passages cannot tell. We wrote them in pairs, one of each pair for each check. Whether the two of a pair are equally hard, nobody has measured.',

	missing: (passages: readonly number[]) =>
		passages.length === 1
			? `Passage ${passages[0]} is still open.`
			: `Passages ${listWords(passages.map(String))} are still open.`,
	/** Why answers will not outlive the page. */
	unkept: unkeptWords('your answers', { isMany: true }),
	fault: faultWords,
} as const;

/** What the answers come to, a sentence each. */
export function checkResult(tally: Tally): string[] {
	const { targets, found, others, alarms } = tally;
	const gaps = found === targets ? `all ${numberWord(targets)}` : wordOrNone(found);
	const counts = [
		`Of the ${numberWord(targets)} passages that leave a gap you found ${gaps}.`,
		`Of the ${numberWord(others)} that do their job you called ${wordOrNone(alarms)} a gap.`,
	];
	if (found === targets && alarms === 0) return [...counts, 'You read all ten as we do.'];
	return [...counts, ...guessing(tally), LEANS[checkLean(tally)]];
}

const LEANS: Readonly<Record<CheckLean, string>> = {
	suspicion: 'In doubt, you seem to call it a gap: you lean towards suspicion.',
	trust: 'In doubt, you seem to let it pass: you lean towards trust.',
	neither: 'You do not seem to lean to one side.',
};

const SHORT_LEANS: Readonly<Record<CheckLean, string>> = {
	suspicion: 'towards suspicion',
	trust: 'towards trust',
	neither: 'to neither side',
};

/** Says so where the answers are no better than chance. */
function guessing(tally: Tally): string[] {
	const called = tally.found + tally.alarms;
	if (called === 0)
		return ['Whoever calls nothing a gap is never wrong about a good passage, and finds nothing.'];
	if (called === tally.targets + tally.others)
		return ['Whoever calls everything a gap misses none, and tells nothing apart.'];
	return discernment(tally) < CHANCE ? ['Guessing would have done about as well.'] : [];
}

/** Below the first d′ answers are hardly better than chance; only ten of ten reach the last. */
const [CHANCE, , ALL] = SHARPNESS;

/** One check as a column of the table that sets them side by side. */
export function checkColumn(tally: Tally, checkedAt: string) {
	return {
		day: dayWords(checkedAt),
		found: `${tally.found} of ${tally.targets}`,
		alarms: `${tally.alarms} of ${tally.others}`,
		apart: apartWords(discernment(tally)),
		lean: SHORT_LEANS[checkLean(tally)],
	} satisfies Record<keyof typeof checkWords.row, string>;
}

/** "After the lessons you found one more gap and made two fewer false alarms." */
export function checkChange(before: Tally, after: Tally): string {
	const gaps = difference(before.found, after.found, 'gap');
	const alarms = difference(before.alarms, after.alarms, 'false alarm');
	return `After the lessons you found ${gaps} and made ${alarms}.`;
}

/** "one more gap", "two fewer gaps", "as many gaps as before" */
function difference(before: number, after: number, noun: string): string {
	if (before === after) return after === 0 ? `no ${noun} again` : `as many ${noun}s as before`;
	const size = Math.abs(after - before);
	return `${numberWord(size)} ${after > before ? 'more' : 'fewer'} ${noun}${size === 1 ? '' : 's'}`;
}

function apartWords(value: number): string {
	if (value < CHANCE) return 'no better than guessing';
	if (value < 1) return 'some of the time';
	return value < ALL ? 'most of the time' : 'every time';
}

function wordOrNone(count: number): string {
	return count === 0 ? 'none' : numberWord(count);
}

/** The day where the reader is. */
function dayWords(iso: string): string {
	const day = new Date(iso);
	return dateWords(`${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`);
}
