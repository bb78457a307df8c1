import type { SignalId } from '../domain/signal.ts';

/** What a signal is, for a mark on words that carry nothing of it and about which nothing was written. */
export const whatItIs: Readonly<Record<SignalId, string>> = {
	attribution:
		'Attribution is in the words that say whose claim it is: a name, a document, or a word that only sounds like a source. What is claimed belongs to it only where nobody stands behind the claim.',
	figure:
		'A figure is an amount with what was counted. Dates, places and words for size carry none unless they count something or say when a count begins.',
	framing:
		'Framing is in words that take one side’s view over, or that show whose view it is. Telling what somebody did is not yet a frame.',
	hedge:
		'A hedge is a word that says how sure a claim is, or makes it surer or vaguer. A claim without such a word carries none.',
	wording:
		'Wording is in the choice of a word where another was to be had. Words that join sentences carry no choice that matters here.',
};
