import { join } from 'node:path';
import { close } from 'pagefind';
import { addresses } from '../../../src/domain/address.ts';
import { articlesInOrder, examplesOf } from '../../../src/loaders/examples.ts';
import { writeExampleSearch } from '../../../src/search/write-search.ts';
import { REAL_SEARCH_BYTES, SEARCH_EXPONENT } from '../bars.ts';
import { findChromium } from '../chromium.ts';
import { inTemporary } from '../project.ts';
import type { Report } from '../report.ts';
import { servingFolder } from '../serve.ts';
import { askCold } from './ask.ts';
import { growTo } from './grow.ts';
import { judge, readQueries } from './judge.ts';
import { writePage } from './write-page.ts';

const METHOD = `kB are 1,000 bytes over the wire with headers (HTTP/1.1, text at gzip level 6), in a browser with a new
profile: the client, the index, and the data of the ten lines shown. (The page of ours asks for 15
more once these are there: 10 kB.) Time runs from asking to the lines on the page; slow 4G is 1.6 Mbit/s and 150 ms.
Ours asks for all words, mends a slip of one letter and counts open facets. The others ask for all
words, their beginnings and one letter's difference (FlexSearch: like sounds), and have no facets.
Memory of a page: what its process holds in RAM after all queries, workers and WebAssembly among it,
less what it held before (/proc; nothing where there is none). Time and memory of the index: a
process of its own.`;

/** What readers find, what they wait for, and how that grows with the number of examples. */
export async function benchSearch(report: Report, counts: readonly number[]): Promise<void> {
	report.section('Search, the real content', METHOD);
	const browser = findChromium();
	await inTemporary((dir) => benchReal(report, browser, dir));
	if (browser === undefined) report.say('No Chromium or Chrome on the path: indexes only.');
	const bytes: { readonly count: number; readonly bytes: number }[] = [];
	for (const count of counts) {
		const own = await growTo(report, browser, count);
		if (own !== undefined) bytes.push({ count, bytes: own });
	}
	tellGrowth(report, bytes);
}

async function benchReal(report: Report, browser: string | undefined, dir: string): Promise<void> {
	const examples = join(dir, addresses.search, 'examples');
	await writeExampleSearch(examples, articlesInOrder().flatMap(examplesOf));
	await close();
	await judge(report, examples);
	if (browser === undefined) return;
	await writePage('ours', dir);
	await servingFolder(dir, async (origin) => {
		const place = { browser, origin, open: [] };
		const answers = [];
		for (const { query } of readQueries()) {
			answers.push({ query, ...(await askCold(place, query)) });
		}
		answers.sort((a, b) => a.bytes - b.bytes);
		const [middle, most] = [answers[answers.length >> 1], answers.at(-1)];
		if (!middle || !most) return;
		report.figure(
			'to the first lines, median of the queries',
			middle.bytes / 1000,
			'kB',
			REAL_SEARCH_BYTES,
		);
		report.figure(`  most: ${most.query}`, most.bytes / 1000, 'kB', REAL_SEARCH_BYTES);
		report.figure('  with the data of one line, median', middle.bytesOfOne / 1000, 'kB');
		report.figure('first query', middle.took, 'ms');
		report.figure('  on slow 4G', (await askCold(place, middle.query, true)).took / 1000, 's');
	});
}

function tellGrowth(report: Report, all: readonly { count: number; bytes: number }[]): void {
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || first === last) return;
	const exponent = Math.log(last.bytes / first.bytes) / Math.log(last.count / first.count);
	report.section('Search, growth');
	const name = `${first.count.toLocaleString('en')} to ${last.count.toLocaleString('en')}`;
	report.figure(`${name}: exponent of bytes, facets closed`, exponent, '', SEARCH_EXPONENT);
}
