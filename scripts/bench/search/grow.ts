import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACET_IDS, type FacetId } from '../../../src/domain/facet.ts';
import { SEARCH_BYTES, SEARCH_WARM } from '../bars.ts';
import { ANNOTATIONS } from '../compose.ts';
import { measure } from '../measure.ts';
import { inTemporary, ROOT } from '../project.ts';
import type { Report } from '../report.ts';
import { servingFolder } from '../serve.ts';
import { bytesBelow } from '../weigh.ts';
import type { Place } from './ask.ts';
import { composeExamples } from './compose-examples.ts';
import { type EngineId, nameOf, PEER_IDS, type PeerId } from './engines.ts';
import { drawQueries, type Queries } from './queries.ts';
import { shareOf, tellAnswers } from './tell-answers.ts';
import { writePage } from './write-page.ts';

const WRITE_INDEX = fileURLToPath(new URL('./write-index.ts', import.meta.url));

/** The facets that a page shows opened. */
const OPEN = {
	closed: [],
	two: ['reading', 'signal'],
	all: FACET_IDS,
} as const satisfies Record<string, readonly FacetId[]>;

/** Measures all engines over `count` examples; returns the bytes to our first lines, facets closed. */
export async function growTo(
	report: Report,
	browser: string | undefined,
	count: number,
): Promise<number | undefined> {
	report.section(`Search, ${count.toLocaleString('en')} examples`);
	const queries = drawQueries([...composeExamples(count / ANNOTATIONS)]);
	const first = queries.cold.map((query, number) => `“${query}” ${shareOf(number)}`);
	report.say(`first queries, and how many examples have them: ${first.join(', ')}`);
	const bytes = new Map<EngineId, number>();
	for (const engine of ['ours', ...PEER_IDS] as const) {
		try {
			await inTemporary(async (dir) => {
				await index(report, engine, count, dir);
				if (browser === undefined) return;
				await writePage(engine, dir);
				await servingFolder(dir, async (origin) => {
					const place = { browser, origin, open: [] };
					const told =
						engine === 'ours'
							? await tellOurs(report, place, queries, count)
							: await tellPeer(report, engine, place, queries);
					bytes.set(engine, told);
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
	const args = [WRITE_INDEX, engine, String(count / ANNOTATIONS), dir];
	const { output, peak, others } = await measure(process.execPath, args, { cwd: ROOT });
	const files = readdirSync(dir, { recursive: true, withFileTypes: true });
	const at = `${nameOf(engine)}, index:`;
	report.figure(`${at} time`, Number(output), 's');
	report.figure('  processors busy with other work', others, '');
	report.figure(`${at} peak memory, with the examples`, peak, 'MB');
	report.figure(`${at} size`, bytesBelow(dir) / 1e6, 'MB');
	report.figure(`${at} files`, files.filter((file) => file.isFile()).length, '');
}

/** With facets closed, with two open and with all. */
async function tellOurs(report: Report, place: Place, queries: Queries, count: number) {
	const thousands = count.toLocaleString('en');
	const [bytes] = [
		await tellState('closed', 'facets closed'),
		await tellState('two', 'two facets open'),
		await tellState('all', 'all facets open'),
	];
	return bytes;

	function tellState(state: keyof typeof OPEN, words: string): Promise<number> {
		const bars = {
			bytes: SEARCH_BYTES[count]?.[state],
			warm: state === 'closed' ? SEARCH_WARM : undefined,
		};
		const open = { ...place, open: OPEN[state] };
		return tellAnswers(report, `${thousands}, ${words}:`, open, queries, bars);
	}
}

/** A library that loads its whole index loads as much for any query: one will do. */
function tellPeer(report: Report, id: PeerId, place: Place, { cold, warm }: Queries) {
	return tellAnswers(report, `${nameOf(id)}:`, place, { cold: cold.slice(0, 1), warm });
}

function compare(report: Report, bytes: ReadonlyMap<EngineId, number>): void {
	const ours = bytes.get('ours');
	if (ours === undefined) return;
	for (const id of PEER_IDS) {
		const theirs = bytes.get(id);
		if (theirs !== undefined) report.figure(`ours / ${nameOf(id)}: bytes`, ours / theirs, '×');
	}
}
