import type { Reading, SignalId } from '../domain/signal.ts';

/** What to ask a class about words it passed over; about how one reads, never about the topic. */
const MISSED: Readonly<Record<Reading, readonly [string, string]>> = {
	weak: [
		'Those who stopped here: at which word? Those who read on: what did you take it for?',
		'Read the sentence aloud without these words. What changes, and what would you ask now?',
	],
	sound: [
		'These words do their job. What could a reader check with their help, and how?',
		'Take these words away. What would a careful reader no longer know?',
	],
	depends: [
		'When would these words be enough, and when would you want more?',
		'What would you have to know before you could say whether they do their job?',
	],
};

const SIGNAL_NAMES: Readonly<Record<SignalId, string>> = {
	attribution: 'attribution',
	figure: 'a figure',
	framing: 'framing',
	hedge: 'a hedge',
	wording: 'loaded or plain wording',
};

/** The prompt for something passed over; neighbours in a list get different ones. */
export function missedPrompt(reading: Reading, place: number): string {
	return MISSED[reading][place % 2 === 0 ? 0 : 1];
}

/** The prompt for something marked without need. */
export function alarmPrompt(signal: SignalId, place: number): string {
	return place % 2 === 0
		? 'Those who marked it: which word made you stop? Those who did not: what did you see there?'
		: `What would have to stand here for it to be ${SIGNAL_NAMES[signal]}?`;
}
