import type { Difference } from '../domain/second-reading.ts';
import type { SignalAgreement } from '../domain/reader-agreement.ts';
import { RELIABILITIES, type Reliability, reliabilityOf } from '../domain/reliability.ts';
import { layerNames } from './names.ts';
import { capitalise, listWords, number, numberWord } from './numbers.ts';

const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
	reliable: 'may be relied on',
	tentative: 'only allow tentative conclusions',
	low: 'stay below both',
};

/** The words of the part of a page that tells how far two readers agree. */
export const agreementWords = {
	title: 'How far two readers agree',
	caption: 'Krippendorff’s alpha, and how much was marked, signal by signal',
	signal: 'Signal',
	alpha: 'Alpha',
	first: 'First pass',
	second: 'Second pass',
	both: 'In both',
	noAlpha: 'none',
	meaning:
		'Alpha asks of each word whether both readers marked it for the signal: 1 is full agreement, 0 is what chance would bring',
	strict: 'It is strict: two readers who mark one claim by different words of it bring it down.',
	measure: 'Krippendorff and others, 2016',
	measureAddress: 'https://doi.org/10.1007/s11135-015-0266-1',
	thresholds:
		'Klaus Krippendorff would rely on data from 0.8 on, and draw tentative conclusions from 0.667 on (Content Analysis, 2nd edition, 2004, page 241).',
	wasTitle: 'What this reading was, and was not',
	was: 'These are two independent passes by this project. No journalist from outside has read with us yet, and no class. A low figure shows a signal that leaves more to judgement. Where careful readers differ, our exercises let a passage be found or passed over.',
	openTitle: 'Where the two still differ',
	noMark: 'no mark of this signal',
} as const;

/** An alpha in two digits after the point, rounded down: it never looks better than it is. */
export function alphaWords(alpha: number): string {
	// 0.29 × 100 is a little less than 29: such errors are mended first.
	const hundredths = Math.floor(Number((alpha * 100).toFixed(6)));
	return (hundredths / 100).toFixed(2).replace('-', '−');
}

/** "Seven of 28 articles were marked a second time, …" */
export function readTwiceWords(twice: number, all: number): string {
	const which =
		twice === all
			? 'Every article was'
			: `${capitalise(numberWord(twice))} of ${number(all)} articles ${twice === 1 ? 'was' : 'were'}`;
	return `${which} marked a second time, from the text and the pages of the signals alone, without sight of our marks. Then the two passes were laid side by side. The table compares them as they were before anything was changed.`;
}

/** Which signals reach which threshold; nothing where no signal has an alpha. */
export function reliabilityWords(agreement: readonly SignalAgreement[]): string | undefined {
	const parts = RELIABILITIES.flatMap((reliability) => {
		const names = agreement
			.filter(({ alpha }) => alpha !== undefined && reliabilityOf(alpha) === reliability)
			.map(({ signal }) => layerNames[signal].toLowerCase());
		return names.length === 0
			? []
			: [`marks of ${listWords(names)} ${RELIABILITY_WORDS[reliability]}`];
	});
	return parts.length === 0 ? undefined : `So ${parts.join('; ')}.`;
}

/** What readers agree on of the marks that both made. */
export function sameWords(agreement: readonly SignalAgreement[]): string | undefined {
	const sum = (of: (each: SignalAgreement) => number) =>
		agreement.reduce((total, each) => total + of(each), 0);
	const both = sum((each) => each.both);
	if (both === 0) return undefined;
	const forms = `Alpha does not ask for the form. Of ${number(both)} marks in both passes, ${number(sum((each) => each.sameForm))} were given the same one.`;
	const read = sum((each) => each.read);
	if (read === 0) return forms;
	const alike = sum((each) => each.sameReading);
	const told = alike === read ? 'all of these' : `${number(alike)} of these`;
	return `${forms} ${number(read)} were read by both as doing their job or as leaving a gap, and ${told} alike.`;
}

/** How many differences were written down, and how many remain. */
export function differencesWords(differences: readonly Difference[]): string {
	const open = differences.filter(({ isOpen }) => isOpen).length;
	const all = `The two passes differed in ${number(differences.length)} places in a way that matters. Each was decided and has its reason`;
	if (differences.length === 0) return 'The two passes differed nowhere in a way that matters.';
	if (open === 0) return `${all}; none is open.`;
	return `${all}; in ${numberWord(open)} of them the readers still differ.`;
}
