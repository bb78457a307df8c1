import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { BIN, buildSite, run, runBeside } from './tools.ts';

/** A stage of `npm test`: what it is called, and what it runs. A code other than 0 is a failure. */
interface Stage {
	readonly name: string;
	readonly run: () => number | Promise<number>;
}

/** Where authors write MDX. */
const PROSE = ['lessons', 'modules', 'primers', 'pages', 'problems', 'signals'].map(
	(name) => `content/${name}`,
);

/** Vitest's projects, one after the other: real builds and a real browser want the machine for themselves. */
const PROJECTS = ['unit', 'client', 'components', 'content', 'site'];

const reports = mkdtempSync(join(tmpdir(), 'who-says-'));

/** What only reads the sources, what takes longest first. */
const CHECKS: readonly Stage[] = [
	beside('types of pages', BIN.astro, 'check', '--minimumSeverity', 'warning', '--noSync'),
	beside('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
	beside('spelling', 'node_modules/cspell/bin.mjs', '--no-progress', '--quiet', '.'),
	beside('types', 'node_modules/@typescript/native/bin/tsc', '--noEmit'),
	beside('dead code', 'node_modules/knip/bin/knip.js'),
	beside('lint', 'node_modules/@biomejs/biome/bin/biome', 'lint', '--error-on-warnings'),
	beside('lesson prose', 'node_modules/mdxlint/lib/bin.js', '--frail', '--quiet', ...PROSE),
	beside('content', 'scripts/check.ts'),
];

/** One after the other; those of a group side by side, as many as there are cores. */
const STAGES: readonly (readonly Stage[])[] = [
	[{ name: 'browser', run: ensureBrowser }],
	[{ name: 'sync', run: () => run([BIN.astro, 'sync']) }],
	CHECKS,
	[{ name: 'build', run: buildSite }],
	[
		{
			name: 'built pages',
			run: () => run(['node_modules/html-validate/bin/html-validate.mjs', 'dist']),
		},
	],
	...PROJECTS.map((name) => [{ name: `${name} tests`, run: () => runProject(name) }]),
];

const started = performance.now();
const passed: string[] = [];
const failed: string[] = [];
for (const group of STAGES) {
	const waiting = [...group];
	await Promise.all(group.slice(0, availableParallelism()).map(() => runAll(waiting)));
	if (failed.includes('build')) break;
}
const tests = countTests();
console.log(
	`\n${failed.length === 0 ? 'All stages passed' : `Failed: ${failed.join(', ')}`} (${seconds(started)}).`,
);
// The last line is the runner's own count; stages count as tests, so that none can fail unseen.
console.log(
	`${tests.passed + passed.length} passed, ${tests.failed + failed.length} failed, ${tests.skipped} skipped`,
);
process.exit(failed.length === 0 && tests.failed === 0 ? 0 : 1);

function beside(name: string, ...args: readonly string[]): Stage {
	return { name, run: () => runBeside(args) };
}

/** Takes one stage after the other out of those that wait. */
async function runAll(waiting: Stage[]): Promise<void> {
	for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
		const from = performance.now();
		const code = await stage.run();
		(code === 0 ? passed : failed).push(stage.name);
		console.log(`${code === 0 ? '✓' : '✗'} ${stage.name} (${seconds(from)})`);
	}
}

function ensureBrowser(): number {
	try {
		console.log(`Browser: ${findBrowser()}`);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}

function runProject(name: string): number {
	const report = `--outputFile.json=${reportOf(name)}`;
	const args = ['run', '--project', name, '--reporter=dot', '--reporter=json', report];
	return run([BIN.vitest, ...args, workersOf(name)]);
}

/** How many files of a project are tested at a time. */
function workersOf(project: string): string {
	// Real builds already keep all cores busy: one file of them at a time.
	if (project === 'content') return '--no-file-parallelism';
	// A browser has processes of its own: two of them share two cores well.
	return project === 'site' ? '--maxWorkers=2' : '--maxWorkers=100%';
}

function reportOf(name: string): string {
	return join(reports, `${name}.json`);
}

function countTests() {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const report of PROJECTS.map(reportOf).filter((path) => existsSync(path))) {
		const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
			readFileSync(report, 'utf8'),
		);
		counts.passed += numPassedTests;
		counts.failed += numFailedTests;
		counts.skipped += numPendingTests;
	}
	return counts;
}

function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
