import { faultWords, unkeptWords } from './keeping.ts';

/** What is said of cards wherever they are kept. */
export const keptCardWords = {
	/** On the button of an example that is a card. */
	added: 'In my cards: take out',
	said: {
		added: 'Added to your cards. It comes back tomorrow.',
		takenOut: 'Taken out of your cards.',
		noExamples: 'The card could not be made: its article did not load. Are you offline? Try again.',
	},
	/** Why the cards will not outlive the page. */
	unkept: unkeptWords('your cards', { isMany: true }),
	fault: faultWords,
} as const;
