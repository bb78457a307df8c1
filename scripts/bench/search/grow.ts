import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACET_IDS, type FacetId } from '../../../src/domain/facet.ts';
import { SEARCH_BYTES, SEARCH_WARM } from '../bars.ts';
import { ANNOTATIONS } from '../compose.ts';
import { measure } from '../measure.ts';
import { inTemporary, ROOT } from '../project.ts';
import type { Report } from '../report.ts';
import { servingFolder } from '../serve.ts';
import { bytesBelow } from '../weigh.ts';
import { askCold, askWarm, type Cold, type Place } from './ask.ts';
import { composeExamples } from './compose-examples.ts';
import { type EngineId, nameOf, PEER_IDS } from './engines.ts';
import { drawQueries, type Queries, SHARES } from './queries.ts';
import { writePage } from './write-page.ts';

const OPEN = {
	closed: [],
	two: ['reading', 'signal'],
	all: FACET_IDS,
} as const satisfies Record<string, readonly FacetId[]>;

const STATES = {
	closed: 'facets closed',
	two: 'two facets open',
	all: `all ${FACET_IDS.length} facets open`,
} as const satisfies Record<keyof typeof OPEN, string>;

/** Bytes that come faster than anybody would wait for on slow 4G. */
const MOST_SLOW = 8e6;
const SLOW_BYTES_A_SECOND = 200_000;

/** Measures all engines over `count` examples; returns the bytes to our first lines, facets closed. */
export async function growTo(
	report: Report,
	browser: string | undefined,
	count: number,
): Promise<number | undefined> {
	report.section(`Search, ${count.toLocaleString('en')} examples`);
	const queries = drawQueries([...composeExamples(count / ANNOTATIONS)]);
	report.say(
		`first queries: ${queries.cold.map((query, at) => `“${query}” ${shareOf(at)}`).join(', ')}`,
	);
	const bytes = new Map<EngineId, number>();
	for (const engine of ['ours', ...PEER_IDS] as const) {
		try {
			await inTemporary(async (dir) => {
				report.say(nameOf(engine));
				await index(report, engine, count, dir);
				if (browser === undefined) return;
				await writePage(engine, dir);
				await servingFolder(dir, async (origin) => {
					const ask = engine === 'ours' ? askOurs : askPeer;
					bytes.set(engine, await ask(report, { browser, origin, open: [] }, queries, count));
				});
			});
		} catch (error) {
			report.fail(`${engine} over ${count} examples`, error);
		}
	}
	compare(report, bytes);
	return bytes.get('ours');
}

async function index(report: Report, engine: EngineId, count: number, dir: string): Promise<void> {
	const script = join(import.meta.dirname, 'write-index.ts');
	const args = [script, engine, String(count / ANNOTATIONS), dir];
	const { output, peak } = await measure(process.execPath, args, { cwd: ROOT });
	const files = readdirSync(dir, { recursive: true, withFileTypes: true });
	report.figure('  index: time', Number(output), 's');
	report.figure('  index: peak memory, examples among it', peak, 'MB');
	report.figure('  index: size', bytesBelow(dir) / 1e6, 'MB');
	report.figure('  index: files', files.filter((file) => file.isFile()).length, '');
}

async function askOurs(report: Report, place: Place, queries: Queries, count: number) {
	const bytes: number[] = [];
	for (const state of ['closed', 'two', 'all'] as const) {
		report.say(`  ${STATES[state]}`);
		const bar = SEARCH_BYTES[count]?.[state];
		bytes.push(
			await ask(report, { ...place, open: OPEN[state] }, queries, bar, state === 'closed'),
		);
	}
	return bytes[0] ?? Number.NaN;
}

function askPeer(report: Report, place: Place, queries: Queries): Promise<number> {
	return ask(report, place, { ...queries, cold: queries.cold.slice(0, 1) });
}

/** Returns the bytes of the first of the first queries. */
async function ask(
	report: Report,
	place: Place,
	{ cold, warm }: Queries,
	bar?: { readonly most: number; readonly words: string },
	isHeldToTime = false,
): Promise<number> {
	const answers: Cold[] = [];
	for (const [at, query] of cold.entries()) {
		const answer = await askCold(place, query);
		answers.push(answer);
		const of = `${answer.lines} lines ${shareOf(at)}`;
		report.figure(`    to the first ${of}`, answer.bytes / 1000, 'kB', bar);
		if (answer.bytes !== answer.bytesOfOne) {
			report.figure('      with the data of one line', answer.bytesOfOne / 1000, 'kB');
		}
	}
	const [first] = answers;
	const [query = ''] = cold;
	if (!first) return Number.NaN;
	report.figure('    first query', first.took, 'ms');
	if (first.bytes > MOST_SLOW) {
		report.figure('    on slow 4G, by its bytes', first.bytes / SLOW_BYTES_A_SECOND, 's');
	} else {
		report.figure('    on slow 4G', (await askCold(place, query, true)).took / 1000, 's');
	}
	const { median, longest, again, memory } = await askWarm(place, query, warm);
	report.figure(
		`    ${warm.length} queries after it: median`,
		median,
		'ms',
		isHeldToTime ? SEARCH_WARM : undefined,
	);
	report.figure('      longest', longest, 'ms');
	report.figure('      median once more, all loaded', again, 'ms');
	report.figure('    memory that the page took', memory, 'MB');
	return first.bytes;
}

function compare(report: Report, bytes: ReadonlyMap<EngineId, number>): void {
	const ours = bytes.get('ours');
	if (ours === undefined) return;
	for (const id of PEER_IDS) {
		const theirs = bytes.get(id);
		if (theirs !== undefined) report.figure(`ours / ${nameOf(id)}: bytes`, ours / theirs, '×');
	}
}

function shareOf(at: number): string {
	return `(in 1 of ${1 / (SHARES[at] ?? 1)})`;
}
