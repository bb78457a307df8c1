import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { exampleRef } from '../../../src/domain/example.ts';
import { NOTHING_SEARCHED } from '../../../src/domain/search-state.ts';
import { openEngine } from '../../../tests/search/open-engine.ts';
import { ROOT } from '../project.ts';
import type { Report } from '../report.ts';
import { precisionAt, recallAt } from './relevance.ts';

/** How many examples somebody looks at, and how many more if need be. */
const FIRST = 5;
const MORE = 20;

/** The queries shown in words: those that are answered worst. */
const WORST = 5;

/** A query, and the examples that answer it, `article/id`; `must` stand among the first. */
interface Judged {
	readonly query: string;
	readonly relevant: readonly string[];
	readonly must?: readonly string[];
}

interface Result extends Judged {
	readonly ranked: readonly string[];
	readonly precision: number;
}

/** The queries that were judged by hand, but for those that have no answer. */
export function readQueries(): readonly Judged[] {
	const path = join(ROOT, 'tests/search/queries.yaml');
	const all = yaml.load(readFileSync(path, 'utf8')) as Judged[];
	return all.filter(({ relevant }) => relevant.length > 0);
}

/** Answers the judged queries from the index in `dir`. */
export async function judge(report: Report, dir: string): Promise<void> {
	const { engine, close } = await openEngine(dir);
	try {
		const results: Result[] = [];
		for (const judged of readQueries()) {
			const found = await engine.search({ ...NOTHING_SEARCHED, query: judged.query }, []);
			// As a reader sees it: after the last come those that nearly fit.
			const ranked = [...found.examples, ...found.nearly].map(exampleRef);
			const precision = precisionAt(ranked, judged.relevant, FIRST);
			results.push({ ...judged, ranked, precision });
		}
		tell(report, results);
	} finally {
		close();
	}
}

function tell(report: Report, results: readonly Result[]): void {
	const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
	const musts = results.flatMap(({ must = [], ranked }) =>
		must.map((each) => ranked.slice(0, FIRST).includes(each)),
	);
	report.figure('queries', results.length, '');
	report.figure(`precision at ${FIRST}`, mean(results.map(({ precision }) => precision)), '');
	const recalls = results.map(({ ranked, relevant }) => recallAt(ranked, relevant, MORE));
	report.figure(`recall at ${MORE}`, mean(recalls), '');
	const share = musts.filter((isThere) => isThere).length / musts.length;
	report.figure(`of ${musts.length} that must be among the first ${FIRST}`, share * 100, '%');
	const worst = [...results].sort((a, b) => a.precision - b.precision).slice(0, WORST);
	for (const { query, ranked, relevant, precision } of worst.filter((each) => each.precision < 1)) {
		const first = ranked.slice(0, FIRST);
		const others = first.filter((each) => !relevant.includes(each));
		const missed = relevant.filter((each) => !first.includes(each));
		report.say(`${query}: precision ${precision.toFixed(2)}`);
		report.say(`  not relevant among the first: ${others.join(', ') || 'none'}`);
		report.say(`  relevant and further down or not found: ${missed.join(', ') || 'none'}`);
	}
}
