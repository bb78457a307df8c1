import { capitalise, number } from './numbers.ts';

/** The words of the page on which authors read every written answer of a lesson. */
export const everyAnswerWords = {
	short: 'Every answer',
	title: (lesson: string) => `Every answer: ${lesson}`,
	lead: 'All that a learner can be told in these exercises, to be read through before a lesson goes out.',
	fallbacks: (count: number) =>
		count === 0
			? 'Each answer was written for its passage.'
			: `${number(count)} of the answers were not written for their passage.`,
	heading: (name: string, count: number) => `${capitalise(name)} (${number(count)})`,
} as const;
