/** The words for what has become of a try at marking; they are not needed before. */
export const markedWords = {
	checked: 'Checked',
	firstTry: 'What counts is your first try:',
	thisTry: 'This time:',
	toCompare: 'See yours beside ours',
	toCards: 'Your cards',
	again: 'Try again',
	oldEdition:
		'This exercise has changed since you did it. Your result stands; the marks cannot be shown.',
} as const;
