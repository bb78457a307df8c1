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
	unkept: {
		refused:
			'Your browser keeps nothing for this site: the cards are gone when you close the page.',
		newer:
			'Another page of this site is newer than this one. Load this page again to see your cards.',
		blocked:
			'An older page of this site is still open and holds your cards. Close it, then load this page again.',
	},
	fault: {
		full: 'The disk is full, so this was not kept. Make room and try again.',
		failed: 'The browser could not write this down, so it was not kept. Try again.',
	},
} as const;
