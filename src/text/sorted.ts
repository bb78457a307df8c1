import type { Tally } from '../domain/attempt.ts';

/** What is said of phrases once they are sorted. */
export const sortedWords = {
	result: (right: number, outOf: number) => `${right} of ${outOf} phrases stand where we put them.`,
	bySignal: ({ targets, found, others, alarms }: Tally) =>
		`You saw ${seen('signal', found, targets)} that ${targets === 1 ? 'carries' : 'carry'} one, and ${seenToo('signal', alarms, others)} that ${others === 1 ? 'carries' : 'carry'} none.`,
	byReading: ({ targets, found, others, alarms }: Tally) =>
		`You saw ${seen('gap', found, targets)} that ${targets === 1 ? 'leaves' : 'leave'} one, and ${seenToo('gap', alarms, others)} that ${others === 1 ? 'does its' : 'do their'} job.`,
	right: (ours: string) => `${ours}. You put it there too.`,
	wrong: (ours: string, yours: string) => `You: ${yours}. We: ${ours}.`,
	open: (ours: string) => `Not sorted. We: ${ours}.`,
	moved: (quote: string, bin: string) => `“${quote}”: ${bin}.`,
	drag: 'Drag onto:',
} as const;

/** "in 3 of the 5 phrases": of the same as before. */
function seenToo(what: string, count: number, of: number): string {
	return of === 1 ? seen(what, count, of) : `in ${count} of the ${of} phrases`;
}

/** "a gap in 3 of the 5 phrases", "no gap in the one phrase" */
function seen(what: string, count: number, of: number): string {
	if (of === 1) return `${count === 1 ? 'a' : 'no'} ${what} in the one phrase`;
	return `a ${what} in ${count} of the ${of} phrases`;
}
