import type { Bar, Report } from '../report.ts';
import { askCold, askWarm, type Cold, type Place } from './ask.ts';
import { type Queries, SHARES } from './queries.ts';

/** What a first answer and one in use must not be above. */
export interface Bars {
	readonly bytes?: Bar | undefined;
	readonly warm?: Bar | undefined;
}

/** More bytes than anybody would wait for on slow 4G: they are not loaded, the time is reckoned. */
const MOST_SLOW = 8e6;
const SLOW_BYTES_A_SECOND = 200_000;

/**
 * Asks the first queries, each in a browser of its own, and the others in one.
 * @param at what the figures are of
 * @returns the bytes of the first of the first queries
 */
export async function tellAnswers(
	report: Report,
	at: string,
	place: Place,
	{ cold, warm }: Queries,
	bars: Bars = {},
): Promise<number> {
	const answers: Cold[] = [];
	for (const [number, query] of cold.entries()) {
		const answer = await askCold(place, query);
		answers.push(answer);
		const name = `${at} ${answer.lines} lines ${shareOf(number)}`;
		report.figure(name, answer.bytes / 1000, 'kB', bars.bytes);
		if (answer.bytes !== answer.bytesOfOne) {
			report.figure('  with the data of one line', answer.bytesOfOne / 1000, 'kB');
		}
	}
	const [first] = answers;
	const [query = ''] = cold;
	if (!first) throw new Error('There is no first query.');
	report.figure(`${at} first query`, first.took, 'ms');
	if (first.bytes > MOST_SLOW) {
		report.figure('  on slow 4G, by its bytes', first.bytes / SLOW_BYTES_A_SECOND, 's');
	} else {
		report.figure('  on slow 4G', (await askCold(place, query, true)).took / 1000, 's');
	}
	const { count, median, longest, again, memory } = await askWarm(place, query, warm);
	report.figure(`${at} ${count} queries after it, median`, median, 'ms', bars.warm);
	report.figure('  longest', longest, 'ms');
	report.figure('  median of the same once more, all loaded', again, 'ms');
	report.figure(`${at} memory that the page took`, memory, 'MB');
	return first.bytes;
}

/** How many examples have the first query of this number. */
export function shareOf(number: number): string {
	return `(1 in ${1 / (SHARES[number] ?? 1)})`;
}
