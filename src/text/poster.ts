import type { About } from '../domain/article.ts';
import type { Reading } from '../domain/signal.ts';
import { withStop } from '../domain/with-stop.ts';
import { en } from './en.ts';

/** What stands on a poster of a signal beside its own words. */
export const posterWords = {
	description: (signal: string) =>
		`${signal} on one page for the wall: its forms with an example each, and the question to ask.`,
	signal: (letter: string) => `Signal ${letter}`,
	reading: {
		sound: 'does its job',
		weak: 'leaves a gap',
		depends: 'look closely',
	} satisfies Record<Reading, string>,
	foot: 'A signal is a question and no verdict. Good reporting carries it, too.',
	forTheWall: 'As a poster for the wall',
	toSignal: 'This signal in full',
} as const;

/** Whose sentences they are, once for all: labels of composed texts, and outlets of collected ones. */
export function sourcesWords(texts: readonly About[]): string {
	const lines = texts.map(({ origin, label, outlet }) =>
		origin === 'composed'
			? withStop(label ?? en.article.composed)
			: `${outlet}: ${en.article.collected.toLowerCase()}, quoted for teaching.`,
	);
	return [...new Set(lines)].join(' ');
}
