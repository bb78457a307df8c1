import type { Mark } from '../domain/attempt.ts';
import type { Remark } from '../domain/exercise.ts';
import type { OutcomeKind, ReasonMatch } from '../domain/judgement.ts';
import type { OutcomeWords } from '../domain/render-outcome.ts';
import type { SignalId } from '../domain/signal.ts';
import { en } from './en.ts';
import { listWords } from './numbers.ts';
import { reasonWords, whatItIs } from './reasons.ts';

/** What became of a phrase, in a word or two. */
export const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
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

function ourReason({ signal, form }: Remark): string {
	return reasonWords(signal, form) ?? '';
}

function theirReason({ signal, reason }: Mark): string {
	return (reason === undefined ? undefined : reasonWords(signal, reason)) ?? '';
}

const REASONS: Readonly<Record<ReasonMatch, (item: Remark, mark: Mark) => string>> = {
	same: (item) => `Your reason is ours: ${lowerFirst(ourReason(item))}`,
	'other-form': (item, mark) =>
		`Your reason: ${lowerFirst(theirReason(mark))} Ours: ${lowerFirst(ourReason(item))}`,
	'called-weak': (item, mark) =>
		`You saw a gap here: ${lowerFirst(theirReason(mark))} We think these words do their job: ${lowerFirst(ourReason(item))}`,
	'called-sound': (item, mark) =>
		`You thought these words do their job: ${lowerFirst(theirReason(mark))} We see a gap: ${lowerFirst(ourReason(item))}`,
	none: (item) => `You gave no reason. Ours: ${lowerFirst(ourReason(item))}`,
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words of a written answer. */
export const outcomeWords: OutcomeWords = {
	names: outcomeNames,
	reading: en.reading,
	found: (extra, missing) => {
		if (extra.length === 0 && missing.length === 0) return 'You found it, to the word.';
		const more = missing.length > 0 ? ` We take in ${quoted(missing)} as well.` : '';
		const less = extra.length > 0 ? ` We leave out ${quoted(extra)}.` : '';
		return `You found it.${more}${less}`;
	},
	close: (quote, extra, missing) => {
		const more = missing.length > 0 ? ` You left out ${quoted(missing)}.` : '';
		const less =
			extra.length > 0 ? ` You took in ${quoted(extra)}, which does something else.` : '';
		return `The right signal, with other words around it. What carries it is “${quote}”.${more}${less}`;
	},
	wrongSignal: (mark, item) =>
		`You marked these words as ${SIGNAL_NAMES[mark.signal]}. We see ${SIGNAL_NAMES[item.signal]}: ${lowerFirst(ourReason(item))}`,
	difference: (name, difference) => `How to tell “${name}” from what it looks like: ${difference}`,
	missed: (item) => `You passed over these words. ${ourReason(item)}`,
	alarm: (mark) =>
		`You marked these words as ${SIGNAL_NAMES[mark.signal]}. We find none of that here.`,
	remark: (kind) => `They carry something else (${kind}):`,
	general: (signal) => whatItIs[signal],
	leftAlone: 'You left these words alone, and so do we.',
	reason: (match, item, mark) => REASONS[match](item, mark),
	own: (words) => `You wrote: “${words}”`,
	also: (titles) =>
		`On the same words we also note: ${listWords(titles.map((title) => `“${title}”`))}.`,
};
