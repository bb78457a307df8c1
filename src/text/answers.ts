import type { Tally } from '../domain/attempt.ts';
import { number } from './numbers.ts';

/** What exercises of all kinds say once something is done. */
export const answerWords = {
	nothing: 'There is no answer yet. Give one, or open ours below.',
	undone: 'Undone.',
	again: 'Your answers are still there. Change what you like and check again.',
	unkept: 'This browser keeps nothing: your answers are gone once the page is closed.',
	fault: 'The last change could not be kept. Is the disk full?',
	first: (right: number, outOf: number) =>
		`Your first try, which is the one that counts: ${number(right)} of ${number(outOf)}.`,
	firstText: 'Your first try, which is the one that counts:',
	seen: 'Our answers were open before you checked.',
} as const;

export const sortedWords = {
	result: (right: number, outOf: number) =>
		`${number(right)} of ${number(outOf)} phrases stand where we put them.`,
	bySignal: ({ targets, found, others, alarms }: Tally) =>
		`You saw a signal in ${number(found)} of ${phrases(targets)} that ${targets === 1 ? 'carries' : 'carry'} one, and in ${number(alarms)} of ${phrases(others)} that ${others === 1 ? 'carries' : 'carry'} none.`,
	byReading: ({ targets, found, others, alarms }: Tally) =>
		`You saw a gap in ${number(found)} of ${phrases(targets)} that ${targets === 1 ? 'leaves' : 'leave'} one, and in ${number(alarms)} of ${phrases(others)} that ${others === 1 ? 'does its' : 'do their'} job.`,
	right: (ours: string) => `${ours}. You put it there too.`,
	wrong: (ours: string, yours: string) => `You: ${yours}. We: ${ours}.`,
	open: (ours: string) => `Not sorted. We: ${ours}.`,
	moved: (quote: string, bin: string) => `“${quote}”: ${bin}.`,
	drag: 'Drag onto:',
} as const;

export const tracedWords = {
	order: (right: number, outOf: number) =>
		`${number(right)} of ${number(outOf)} steps are in the right order.`,
	labels: ({ targets, found, alarms }: Tally) =>
		`You found ${number(found)} of the ${number(targets)} things that fell off, and ticked ${number(alarms)} that did not.`,
	inPlace: (place: number) => `Number ${place}. You put it there too.`,
	inOrder: (ours: number, yours: number) =>
		`In order with others. Its number is ${ours}, yours was ${yours}.`,
	outOfOrder: (ours: number, yours: number) => `Number ${ours}; yours was ${yours}.`,
	hit: 'It fell off here. You found it.',
	miss: 'It fell off here.',
	stillThere: 'It is still there at this step.',
	elsewhere: (who: string, place: number) => `It fell off at ${who} (${place}).`,
	/** After either of these, where it was rightly left. */
	left: 'You left it.',
	moved: (who: string, place: number) => `${who}: now number ${place}.`,
	first: (who: string) => `${who} is the first already.`,
	last: (who: string) => `${who} is the last already.`,
} as const;

export const summedWords = {
	result: (right: number, outOf: number) =>
		`${number(right)} of ${number(outOf)} answers are right.`,
	right: (ours: string) => `${ours}. So you say too.`,
	wrong: (ours: string, yours: string) => `You: ${yours}. It is: ${ours}.`,
	open: (ours: string) => `Not answered. It is: ${ours}.`,
	unread: (written: string) =>
		`“${written}” is no number that can be read here. Write digits only, such as 21600 or 21,600.`,
	mend: 'One answer cannot be read as a number. It is marked; mend it or empty it, then check.',
} as const;

export const rewrittenWords = {
	result: (met: number, points: number) =>
		`By your own count your sentence does ${number(met)} of ${number(points)}. Two of ours stand below it.`,
} as const;

export const predictedWords = { result: 'What we did stands below what you wrote.' } as const;

function phrases(count: number): string {
	return count === 1 ? 'the 1 phrase' : `the ${number(count)} phrases`;
}
