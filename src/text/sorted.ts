import type { Tally } from '../domain/attempt.ts';

/** What is said of phrases once they are sorted. */
export const sortedWords = {
	result: (right: number, outOf: number) => `${right} of ${outOf} phrases stand where we put them.`,
	bySignal: ({ targets, found, others, alarms }: Tally) =>
		`You saw a signal in ${found} of ${phrases(targets)} that ${targets === 1 ? 'carries' : 'carry'} one, and in ${alarms} of ${phrases(others)} that ${others === 1 ? 'carries' : 'carry'} none.`,
	byReading: ({ targets, found, others, alarms }: Tally) =>
		`You saw a gap in ${found} of ${phrases(targets)} that ${targets === 1 ? 'leaves' : 'leave'} one, and in ${alarms} of ${phrases(others)} that ${others === 1 ? 'does its' : 'do their'} job.`,
	right: (ours: string) => `${ours}. You put it there too.`,
	wrong: (ours: string, yours: string) => `You: ${yours}. We: ${ours}.`,
	open: (ours: string) => `Not sorted. We: ${ours}.`,
	moved: (quote: string, bin: string) => `“${quote}”: ${bin}.`,
	drag: 'Drag onto:',
} as const;

function phrases(count: number): string {
	return count === 1 ? 'the 1 phrase' : `the ${count} phrases`;
}
