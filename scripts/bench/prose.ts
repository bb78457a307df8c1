import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS, VERBS } from './words.ts';

/** A note of 20 to 40 words, drawn word by word so that it compresses like prose. */
export function toNote(random: Random): string {
	const count = random.between(2, 3);
	return Array.from({ length: count }, () => toSentence(random)).join(' ');
}

/** A sentence of 11 or 13 words. */
export function toSentence(random: Random): string {
	const [first, second, third] = [thing(random), thing(random), thing(random)];
	const [verb, other] = [random.pick(VERBS), random.pick(VERBS)];
	return random.next() < 0.5
		? `The ${first} ${verb} the ${second}, and no ${third} ${other} it.`
		: `Here the ${first} ${verb} what the ${second} ${other} for the ${third}.`;
}

/** An adjective and a noun. */
export function thing(random: Random): string {
	return `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
}

/** The words stand in the text once, so that they name one span. */
export function isOnce(text: string, words: string): boolean {
	return text.includes(words) && text.indexOf(words) === text.lastIndexOf(words);
}
