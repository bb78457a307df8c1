import type { Tally } from '../domain/attempt.ts';

/** What is said of the stops of a trail once they are in order. */
export const tracedWords = {
	order: (right: number, outOf: number) => `${right} of ${outOf} steps are in the right order.`,
	labels: ({ targets, found, alarms }: Tally) =>
		`You found ${found} of the ${targets} things that fell off, and ticked ${alarms} that did not.`,
	inPlace: (place: number) => `Number ${place}. You put it there too.`,
	inOrder: (ours: number, yours: number) =>
		`In order with the others, but its number is ${ours}; yours was ${yours}.`,
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
