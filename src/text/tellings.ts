import type { LabelCount } from '../domain/comparison.ts';
import { capitalise, numberWord } from './numbers.ts';

/** What stands around articles that are set side by side. */
export const tellingWords = {
	/** In the list of articles. */
	listed: 'Told side by side',
	/** On the page of one of the articles. */
	others: 'The same story, told by others:',
	kicker: (count: number) => `${capitalise(numberWord(count))} tellings, side by side`,
	articles: 'The articles',
	kept: 'Kept',
	lost: 'Lost',
	untold: 'Not told here.',
	sentence: (number: number) => `Sentence ${number}`,
	of: (outlet: string) => ` of ${outlet}`,
	how: 'Under the words of each telling stand labels: what lets you check a claim, such as who says so, or the hour. A full box is a label that is still there, a broken box one that is gone.',
	marks: 'A letter with a number leads to our note on the words before it:',
	counted: 'The labels, counted',
	/** Before the count, as nobody should take it for a mark. */
	countedWhy: (claims: number) =>
		`How many labels each telling kept and lost on ${claims === 1 ? 'this claim' : `these ${numberWord(claims)} claims`}. We chose the labels. One may weigh more than three others, and a count says nothing of how true a telling is.`,
	count: ({ kept, lost, untold }: LabelCount) =>
		[
			`${kept} kept`,
			`${lost} lost`,
			...(untold > 0 ? [`${untold} ${untold === 1 ? 'claim' : 'claims'} not told`] : []),
		].join(', '),
	keptKey: 'kept',
	lostKey: 'lost',
	whole: (claims: number) => `All ${numberWord(claims)} claims:`,
} as const;
