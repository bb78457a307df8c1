// @ts-check
// Runs the project's commands on any Node from 18: installs what is missing, then works with a
// Node that the tools need. Written in plain JavaScript, because an older Node has to read it.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;

/** @type {Record<string, readonly string[]>} What each command runs, by the Node the tools need. */
const TASKS = {
	start: ['scripts/start.ts'],
	dev: ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock'],
	build: ['scripts/build.ts'],
	packages: ['scripts/packages.ts'],
	check: ['scripts/check.ts'],
	print: ['scripts/print.ts'],
	test: ['scripts/test.ts'],
	bench: ['scripts/bench/bench.ts'],
	format: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'],
};

const [name = '', ...rest] = process.argv.slice(2);
const task = TASKS[name];
if (!task) fail(`There is no command \`${name}\`. There are: ${Object.keys(TASKS).join(', ')}.`);

const compileCache = join(root, 'node_modules', '.cache', 'node');
const path = `${currentNode()}${process.env['PATH'] ?? ''}`;
const env = {
	...process.env,
	PATH: path,
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_COMPILE_CACHE: compileCache,
};
installIfNeeded();
const result = spawnSync('node', [...(task ?? []), ...rest], { cwd: root, env, stdio: 'inherit' });
process.exit(result.status ?? 1);

/** The folder of a current Node for the path, or nothing where the machine's own will do. */
function currentNode() {
	if (isAtLeast(process.versions.node, wanted.replace('>=', ''))) return '';
	const runtime = join(root, 'scripts', 'runtime');
	const bin = join(runtime, 'node_modules', 'node', 'bin');
	if (!existsSync(join(bin, process.platform === 'win32' ? 'node.exe' : 'node'))) {
		say(`Node ${process.versions.node} is older than ${wanted}: fetching a current one.`);
		npm(['ci'], runtime, process.env);
	}
	return `${bin}${delimiter}`;
}

function installIfNeeded() {
	const stamp = join(root, 'node_modules', '.package-lock.json');
	const lock = join(root, 'package-lock.json');
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
	say('Installing packages.');
	// Not `npm ci`: that refuses a lockfile which does not list every other platform's binaries.
	npm(['install', '--no-save'], root, env);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} environment
 */
function npm(args, cwd, environment) {
	const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	try {
		execFileSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd,
			env: environment,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
	} catch {
		fail(
			`\`npm ${args.join(' ')}\` did not succeed: see what npm says above. Is there a connection to a package registry?`,
		);
	}
}

/**
 * @param {string} version
 * @param {string} least
 */
function isAtLeast(version, least) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
	return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** @param {string} message */
function say(message) {
	process.stdout.write(`${message}\n`);
}

/** @param {string} message */
function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
