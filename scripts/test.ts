import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { BIN, buildSite, run } from './tools.ts';

/** A stage of `npm test`: what it is called, and what it runs. A code other than 0 is a failure. */
interface Stage {
	readonly name: string;
	readonly run: () => number;
}

/** Where authors write MDX. */
const PROSE = ['lessons', 'modules', 'primers', 'pages', 'problems', 'signals'].map(
	(name) => `content/${name}`,
);

/** Vitest's projects, one after the other: real builds and a real browser want the machine for themselves. */
const PROJECTS = ['unit', 'client', 'components', 'content', 'site'];

const reports = mkdtempSync(join(tmpdir(), 'who-says-'));

const STAGES: readonly Stage[] = [
	{ name: 'browser', run: ensureBrowser },
	{ name: 'sync', run: () => run([BIN.astro, 'sync']) },
	{ name: 'types', run: () => run(['node_modules/@typescript/native/bin/tsc', '--noEmit']) },
	{
		name: 'types of pages',
		run: () => run([BIN.astro, 'check', '--minimumSeverity', 'warning', '--noSync']),
	},
	{
		name: 'lint',
		run: () => run(['node_modules/@biomejs/biome/bin/biome', 'lint', '--error-on-warnings']),
	},
	{ name: 'format', run: () => run(['node_modules/prettier/bin/prettier.cjs', '--check', '.']) },
	{
		name: 'spelling',
		run: () => run(['node_modules/cspell/bin.mjs', '--no-progress', '--quiet', '.']),
	},
	{ name: 'dead code', run: () => run(['node_modules/knip/bin/knip.js']) },
	{ name: 'content', run: () => run(['scripts/check.ts']) },
	{
		name: 'lesson prose',
		run: () => run(['node_modules/mdxlint/lib/bin.js', '--frail', '--quiet', ...PROSE]),
	},
	{ name: 'build', run: buildSite },
	{
		name: 'built pages',
		run: () => run(['node_modules/html-validate/bin/html-validate.mjs', 'dist']),
	},
	...PROJECTS.map((name) => ({ name: `${name} tests`, run: () => runProject(name) })),
];

const started = performance.now();
const passed: string[] = [];
const failed: string[] = [];
for (const stage of STAGES) {
	const from = performance.now();
	const code = stage.run();
	(code === 0 ? passed : failed).push(stage.name);
	console.log(`${code === 0 ? '✓' : '✗'} ${stage.name} (${seconds(from)})`);
	if (code !== 0 && stage.name === 'build') break;
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
	// Real builds already keep both cores busy: one file of them at a time.
	const alone = name === 'content' ? ['--no-file-parallelism'] : [];
	// A browser waits more than it works: two of them share two cores well.
	const together = name === 'site' ? ['--maxWorkers=2'] : [];
	return run([BIN.vitest, ...args, ...alone, ...together]);
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
