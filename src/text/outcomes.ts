import type { OutcomeKind, ReasonMatch } from '../domain/judgement.ts';
import type { OutcomeWords } from '../domain/render-outcome.ts';
import type { SignalId } from '../domain/signal.ts';
import { readingNames } from './names.ts';
import { listWords } from './numbers.ts';
import { whatItIs } from './what-it-is.ts';

/** What became of a phrase, in a word or two. */
const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
	hit: 'found',
	close: 'close',
	'wrong-signal': 'another signal',
	miss: 'passed over',
	'false-alarm': 'nothing there',
	'left-alone': 'rightly left alone',
};

/** The names of signals as they stand in a sentence. */
const SIGNAL_NAMES: Readonly<Record<SignalId, string>> = {
	attribution: 'attribution',
	figure: 'a figure',
	framing: 'framing',
	hedge: 'a hedge',
	wording: 'wording',
};

/** "“reports” and “some”" */
function quoted(phrases: readonly string[]): string {
	return listWords(phrases.map((phrase) => `“${phrase}”`));
}

const REASONS: Readonly<Record<ReasonMatch, (ours: string, theirs: string) => string>> = {
	same: (ours) => `Your reason is ours: ${lowerFirst(ours)}`,
	'other-form': (ours, theirs) => `Your reason: ${lowerFirst(theirs)} Ours: ${lowerFirst(ours)}`,
	'called-weak': (ours, theirs) =>
		`You saw a gap here: ${lowerFirst(theirs)} We think these words do their job: ${lowerFirst(ours)}`,
	'called-sound': (ours, theirs) =>
		`You thought these words do their job: ${lowerFirst(theirs)} We see a gap: ${lowerFirst(ours)}`,
	none: (ours) => `You chose no reason from the list. Ours: ${lowerFirst(ours)}`,
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words of a written answer. */
export const outcomeWords: OutcomeWords = {
	names: outcomeNames,
	reading: readingNames,
	found: (extra, missing) => {
		if (extra.length === 0 && missing.length === 0) return 'You found it, to the word.';
		const more = missing.length > 0 ? ` We take in ${quoted(missing)} as well.` : '';
		const less = extra.length > 0 ? ` We leave out ${quoted(extra)}.` : '';
		return `You found it.${more}${less}`;
	},
	close: (quote, extra, missing) => {
		const more = missing.length > 0 ? ` You left out ${quoted(missing)}.` : '';
		const less =
			extra.length > 0
				? ` You took in ${quoted(extra)}, which ${extra.length === 1 ? 'does' : 'do'} something else.`
				: '';
		return `The right signal, with other words around it. What carries it is “${quote}”.${more}${less}`;
	},
	wrongSignal: (theirs, ours, reason) =>
		`You marked these words as ${SIGNAL_NAMES[theirs]}. We see ${SIGNAL_NAMES[ours]}: ${lowerFirst(reason)}`,
	difference: (name, difference) => `How to tell “${name}” from what it looks like: ${difference}`,
	missed: (reason) => `You passed over these words. ${reason}`,
	alarm: (signal) =>
		`You marked these words as ${SIGNAL_NAMES[signal]}. We find none of that here.`,
	remark: (kind) => `They carry something else (${kind}):`,
	general: (signal) => whatItIs[signal],
	leftAlone: 'You left these words alone, and so do we.',
	reason: (match, ours, theirs) => REASONS[match](ours, theirs),
	own: (words) => `You wrote: “${words}”`,
	told: (label) => `The same as at number ${label}.`,
	also: (titles) =>
		`On the same words we also note: ${listWords(titles.map((title) => `“${title}”`))}.`,
};
