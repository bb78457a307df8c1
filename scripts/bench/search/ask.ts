import type { FacetId } from '../../../src/domain/facet.ts';
import { browsing } from '../chromium.ts';
import { type Loaded, SearchPage } from './search-page.ts';

/** Where a search is asked, and with what. */
export interface Place {
	/** The path of the browser. */
	readonly browser: string;
	readonly origin: string;
	readonly open: readonly FacetId[];
}

/** The first answer in a browser that knows nothing of the site. */
export interface Cold {
	readonly took: number;
	readonly lines: number;
	readonly bytes: number;
	/** The same without the data of all examples but the first, where they are files of their own. */
	readonly bytesOfOne: number;
}

export interface Warm {
	/** How many queries there was time for. */
	readonly count: number;
	/** The median and the longest of the queries after the first, ms. */
	readonly median: number;
	readonly longest: number;
	/** The median of the same queries once more: everything is loaded. */
	readonly again: number;
	/** MB that the page's process has grown by. */
	readonly memory: number;
}

/** The most that a round of queries may take, ms. */
const PATIENCE = 30_000;

/** Asks one query. */
export function askCold(place: Place, query: string, isSlow = false): Promise<Cold> {
	return visiting(place, isSlow ? 'slow' : 'heard', async (page) => {
		const { took, lines, loaded } = await page.ask(query, place.open);
		if (lines === 0) throw new Error(`The search found nothing for \`${query}\`.`);
		const fragments = loaded.filter(({ path }) => path.includes('/fragment/'));
		return { took, lines, bytes: sum(loaded), bytesOfOne: sum(loaded) - sum(fragments.slice(1)) };
	});
}

/** Asks a first query, then the others, then the others again. */
export function askWarm(place: Place, first: string, others: readonly string[]): Promise<Warm> {
	return visiting(place, 'unheard', async (page) => {
		const before = await page.memory();
		await page.ask(first, place.open);
		const rounds: number[][] = [];
		while (rounds.length < 2) {
			rounds.push(await askAll(page, others, place.open));
		}
		const [times = [], again = []] = rounds;
		return {
			count: times.length,
			median: median(times),
			longest: Math.max(...times),
			again: median(again),
			memory: (await page.memory()) - before,
		};
	});
}

/** How long each query took; what comes after the longest round is not asked. */
async function askAll(
	page: SearchPage,
	queries: readonly string[],
	open: readonly FacetId[],
): Promise<number[]> {
	const times: number[] = [];
	const began = performance.now();
	for (const query of queries) {
		if (performance.now() - began > PATIENCE) break;
		times.push((await page.ask(query, open)).took);
	}
	return times;
}

async function visiting<T>(
	{ browser, origin }: Place,
	line: Parameters<typeof SearchPage.open>[2],
	use: (page: SearchPage) => Promise<T>,
): Promise<T> {
	return browsing(browser, async (port) => {
		const page = await SearchPage.open(port, origin, line);
		try {
			return await use(page);
		} finally {
			page.close();
		}
	});
}

function sum(loaded: readonly Loaded[]): number {
	return loaded.reduce((total, { bytes }) => total + bytes, 0);
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
