import { HELPS, type Help } from './exercise.ts';
import { WAYS_TO_SORT, type Sorting } from './sort-exercise.ts';
import { isSignal, SIGNAL_IDS, type SignalId } from './signal.ts';

/** The items of a list separated by commas. */
export function items(source: string): string[] {
	return source
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** The signals in a list like `attribution, hedge`, each once; all of them where none is named. */
export function parseSignals(source: string | undefined): SignalId[] {
	if (source === undefined) return [...SIGNAL_IDS];
	return [...new Set(items(source).filter(isSignal))];
}

/** How much of an exercise is done for the learner. */
export function parseHelp(source: string | undefined): Help {
	return HELPS.find((help) => help === source) ?? 'alone';
}

/** What phrases are sorted by: the signal, where nobody says. */
export function parseSorting(source: string | undefined): Sorting {
	return WAYS_TO_SORT.find((sorting) => sorting === source) ?? 'signal';
}

/** Ids as messages show them. */
export function ticked(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
