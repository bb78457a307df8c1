/**
 * Measures what the project promises of its builds and pages, and prints it beside the bars.
 *
 *     node scripts/bench/bench.ts [--quick | --large] [--only build|page|size|dev|search|practice|results]
 *
 * `--quick` leaves out the long builds and measures everything once; `--large` adds 10,000 articles.
 * The search is measured over 1,000, 10,000 and 100,000 examples, of which `--quick` leaves out the
 * last.
 * Ends with 1 only if something failed to run: a figure over its bar is a finding, not a failure.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchDev } from './dev.ts';
import { benchPage } from './page.ts';
import { benchPractice } from './practice.ts';
import { Report } from './report.ts';
import { benchResults } from './results.ts';
import { benchSearch } from './search/bench-search.ts';
import { benchSize } from './size.ts';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		large: { type: 'boolean', default: false },
		only: { type: 'string' },
	},
});

const sizes = values.quick ? [100, 1000] : [100, 1000, 5000, ...(values.large ? [10_000] : [])];
const examples = values.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const rounds = values.quick ? 1 : 3;
const report = new Report();
const sections = {
	build: () => benchBuild(report, sizes, rounds),
	page: () => benchPage(report, rounds),
	size: () => benchSize(report),
	dev: () => benchDev(report, 1000),
	search: () => benchSearch(report, examples),
	practice: () => benchPractice(report),
	results: () => benchResults(report),
} as const satisfies Record<string, () => Promise<void>>;

const wanted = Object.entries(sections).filter(
	([name]) => values.only === undefined || values.only === name,
);
if (wanted.length === 0) {
	throw new Error(
		`Unknown section \`${values.only}\`, expected ${Object.keys(sections).join(', ')}.`,
	);
}
report.section(
	'Bench',
	`${new Date().toISOString().slice(0, 16)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const [name, run] of wanted) {
	try {
		await run();
	} catch (error) {
		report.fail(name, error);
	}
}
process.exitCode = report.end();
