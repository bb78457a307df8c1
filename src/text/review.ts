import type { CardWords } from '../domain/render-card.ts';
import type { Recall } from '../domain/recall.ts';
import { LONGEST_SITTING } from '../domain/sitting.ts';
import { dateWords } from './dates.ts';
import { number } from './numbers.ts';
import { exampleWords } from './search.ts';

/** The words on a card. */
export const cardWords: CardWords = {
	reading: exampleWords.reading,
	origin: exampleWords.origin,
	sentence: exampleWords.sentence,
	nothing: 'Nothing to mark',
	right: (kind) => `Right: ${kind}`,
	youSaid: (kind) => `You said: ${kind}.`,
	weSay: (kind) => `We say: ${kind}`,
	also: 'Also on these words:',
	alike: 'Easily taken for each other:',
	remove: 'Remove',
};

/** From so many days on, a date is easier to think of, too. */
const FAR = 14;

/** What the page of the cards says. */
export const reviewWords = {
	heading: 'My cards',
	description:
		'Passages from your lessons and searches come back after a day or more, one at a time. Say what the words carry, then read our note. Kept on this device only.',
	lead: 'Passages you have met come back after a day, then after longer. Say what the words carry; then read our note.',
	needsScript:
		'When a card comes back is kept by your browser, not by us, and that needs JavaScript. Every passage can be read with its note without it.',
	examples: 'All examples',
	empty:
		'No cards yet. They come from the passages of your lessons, and from any example: open it and press “Add to my cards”. Each comes back on the next day for the first time.',
	toLessons: 'To the lessons',
	toExamples: 'Look for examples',
	place: (at: number, count: number) => `Card ${at} of ${count}`,
	practice: (at: number, count: number) => `Card ${at} of ${count}, for practice`,
	due: (count: number) =>
		count > LONGEST_SITTING
			? `${cards(count)} are due today. A sitting stops after ${LONGEST_SITTING}.`
			: count === 1
				? 'One card is due today.'
				: `${cards(count)} are due today.`,
	question: 'What do these words carry?',
	formQuestion: (signal: string) => `${signal} is right. Which form?`,
	answer: 'Answer',
	choose: 'Choose one of the answers first.',
	next: 'Next card',
	finish: 'Finish',
	undo: 'Undo',
	noneDue: 'Nothing is due today',
	ended: 'That is all for this sitting',
	/** How the sitting went; practice is called so. */
	summary: (
		{ right, 'other-form': otherForm, wrong }: Readonly<Record<Recall, number>>,
		isPractice: boolean,
	) =>
		[
			`${isPractice ? 'For practice you' : 'You'} answered ${cards(right + otherForm + wrong)}.`,
			right > 0 ? `${number(right)} ${right === 1 ? 'was' : 'were'} right.` : '',
			otherForm > 0 ? `For ${number(otherForm)}, the signal was right and the form another.` : '',
			wrong > 0 ? `For ${number(wrong)}, we say something else.` : '',
		]
			.filter((part) => part !== '')
			.join(' '),
	comeBack: (days: number, due: Date) => `The next card comes back ${inDays(days, due)}.`,
	stillDue: (count: number) =>
		count === 1 ? 'One more card is due today.' : `${number(count)} more cards are due today.`,
	goOn: (count: number) => `Go on with ${cards(count)}`,
	practise: (count: number) => `Practise ${cards(count)} ahead`,
	aboutPractice: 'Practice changes no dates: a card helps most on the day it comes back.',
	all: (count: number) => `All my cards (${number(count)})`,
	back: (days: number, due: Date) => (days <= 0 ? 'due today' : `comes back ${inDays(days, due)}`),

	said: {
		comesBack: (quote: string, days: number, due: Date) =>
			`“${quote}” comes back ${inDays(days, due)}.`,
		practised: (quote: string, days: number, due: Date) =>
			`“${quote}” still comes back ${inDays(days, due)}.`,
		undone: 'Your last answer is undone. Here is the card again.',
		gone: 'That card was answered or removed in another window.',
		removed: (quote: string) => `“${quote}” is removed.`,
		putBack: (quote: string) => `“${quote}” is back.`,
	},
} as const;

/** "tomorrow", "in 3 days", "in 45 days, on 12 January 2027" */
function inDays(days: number, due: Date): string {
	if (days <= 1) return days === 1 ? 'tomorrow' : 'today';
	const date = `${due.getFullYear()}-${due.getMonth() + 1}-${due.getDate()}`;
	return days < FAR ? `in ${days} days` : `in ${days} days, on ${dateWords(date)}`;
}

function cards(count: number): string {
	return count === 1 ? '1 card' : `${number(count)} cards`;
}
