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
const PROSE = ['lessons', 'modules', 'pages', 'problems', 'signals'].map((name) => `content/${name}`);

const report = join(mkdtempSync(join(tmpdir(), 'who-says-')), 'report.json');

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
	{
		name: 'tests',
		run: () =>
			run([
				BIN.vitest,
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${report}`,
			]),
	},
];

const started = performance.now();
const failed: string[] = [];
for (const stage of STAGES) {
	const from = performance.now();
	const code = stage.run();
	if (code !== 0) failed.push(stage.name);
	console.log(`${code === 0 ? '✓' : '✗'} ${stage.name} (${seconds(from)})`);
	if (code !== 0 && stage.name === 'build') break;
}
const tests = readReport();
console.log(
	`\n${failed.length === 0 ? 'All stages passed' : `Failed: ${failed.join(', ')}`} (${seconds(started)}).`,
);
// The last line is the runner's own count; stages count as tests, so that none can fail unseen.
const stagesPassed = STAGES.length - failed.length;
console.log(
	`${tests.passed + stagesPassed} passed, ${tests.failed + failed.length} failed, ${tests.skipped} skipped`,
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

function readReport() {
	if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
		readFileSync(report, 'utf8'),
	);
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
