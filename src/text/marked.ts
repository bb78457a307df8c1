import { number } from './numbers.ts';

/** The words for what has become of a try at marking; they are not needed before. */
export const markedWords = {
	checked: 'Checked',
	firstTry: 'What counts is your first try:',
	thisTry: 'This time:',
	toCompare: 'See yours beside ours',
	cards: (count: number) =>
		count === 1
			? 'One card was added to what comes back to you.'
			: `${number(count)} cards were added to what comes back to you.`,
	toCards: 'Your cards',
	again: 'Try again',
	oldEdition:
		'This exercise has changed since you did it. Your result stands; the marks cannot be shown.',
} as const;
