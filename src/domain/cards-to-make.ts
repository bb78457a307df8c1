import type { Judgement, Outcome } from './judgement.ts';

/** So many of what was found come back as well: what one could do yesterday is worth a look, too. */
const FOUND_AGAIN = 2;

/**
 * The ids of what a learner should come back to: all that was missed, taken for another signal,
 * not quite met or read the other way, what was marked without need, and some of what was found.
 * @param alarmed the id of the quiet passage that a mark without need lies on, if there is one
 */
export function cardsToMake(
	{ outcomes }: Judgement,
	alarmed: (outcome: Extract<Outcome, { kind: 'false-alarm' }>) => string | undefined,
): string[] {
	const open: string[] = [];
	const found: string[] = [];
	for (const outcome of outcomes) {
		switch (outcome.kind) {
			case 'hit':
				(isReadOtherwise(outcome) ? open : found).push(outcome.item.id);
				break;
			case 'close':
			case 'wrong-signal':
			case 'miss':
				open.push(outcome.item.id);
				break;
			case 'false-alarm': {
				const passage = alarmed(outcome);
				if (passage !== undefined) open.push(passage);
				break;
			}
			case 'left-alone':
				break;
		}
	}
	return [...new Set([...open, ...found.slice(0, FOUND_AGAIN)])];
}

function isReadOtherwise({ reason }: Extract<Outcome, { kind: 'hit' | 'close' }>): boolean {
	return reason === 'called-weak' || reason === 'called-sound';
}
