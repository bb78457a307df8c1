import type { Share, VoicesView } from '../domain/voices-view.ts';
import { capitalise, number, numberWord } from './numbers.ts';

/** "23 sentences: 7 name a source, 6 point at one, 10 have none." */
export function voicesSummary({ sentences, counts }: VoicesView): string {
	const { named, pointed, none } = counts;
	return `${number(sentences.length)} sentences: ${verb(named, 'name', 'names')} a source, ${verb(pointed, 'point', 'points')} at one, ${verb(none, 'have', 'has')} none.`;
}

/** "Six of the seven named are the Russian state.", where one side has more than half. */
export function leadingSide({ counts, namedBySide }: VoicesView): string | undefined {
	const [first] = namedBySide;
	if (!first || counts.named < 2 || first.sentences * 2 <= counts.named) return undefined;
	return `${capitalise(numberWord(first.sentences))} of the ${numberWord(counts.named)} named are ${first.side.name}.`;
}

export function shareName({ side, speaker }: Share): string {
	if (side) return capitalise(side.name);
	return speaker === 'other' ? 'Unnamed voices of no side' : 'The text itself, with no source';
}

function verb(count: number, many: string, one: string): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}
