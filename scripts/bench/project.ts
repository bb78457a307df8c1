import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateCourse } from './generate.ts';
import { measure } from './measure.ts';
import type { Report } from './report.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BENCH = import.meta.dirname;

/** The article that the page, size and plain figures are about. */
export const SEED = 'ksmo-desertion';

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** How Astro is started: the same Node, no announcements. */
export function astro(...args: readonly string[]): [command: string, args: string[]] {
	return [process.execPath, [ASTRO, ...args]];
}

/** The environment of a build of `content` into `out`. */
export function buildEnv(content: string, out: string): NodeJS.ProcessEnv {
	return { ...quietEnv(), CONTENT_DIR: content, OUT_DIR: out, NODE_ENV: 'production' };
}

/** The environment without what a test runner or a shell may have left in it. */
function quietEnv(): NodeJS.ProcessEnv {
	const { NODE_ENV: _node, CONTENT_DIR: _content, OUT_DIR: _out, ...rest } = process.env;
	return { ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Forgets what a build of this content into this folder has cached, so that the next is cold. */
export function forgetCache(env: NodeJS.ProcessEnv): void {
	const config = pathToFileURL(join(ROOT, 'astro.config.mjs')).href;
	const ask = `console.log((await import(${JSON.stringify(config)})).default.cacheDir)`;
	const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', ask], {
		cwd: ROOT,
		env,
		encoding: 'utf8',
	});
	const cacheDir = resolve(ROOT, answer.trim());
	if (!cacheDir.includes('.cache')) throw new Error(`Not a cache folder: ${cacheDir}`);
	rmSync(cacheDir, { recursive: true, force: true });
}

/** A folder of one's own below the system's temporary one; gone when `use` is done. */
export async function inTemporary<T>(use: (dir: string) => Promise<T>): Promise<T> {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-bench-'));
	try {
		return await use(dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/**
 * A course of `count` generated articles. The project's own articles stand beside them: pages that
 * a course leaves to the project may point at these.
 */
export function writeCourse(dir: string, count: number): void {
	generateCourse(dir, count);
	const own = join(ROOT, 'content/articles');
	for (const id of readdirSync(own)) {
		cpSync(join(own, id), join(dir, 'articles', basename(id)), { recursive: true });
	}
}

/** The built site, as it would be published; built anew where it is older than its sources. */
export async function findDist(report: Report): Promise<string> {
	const dist = join(ROOT, 'dist');
	const page = join(dist, 'articles', SEED, 'index.html');
	const sources = ['src', 'content', 'public', 'astro.config.mjs'].map((name) => join(ROOT, name));
	const changed = Math.max(...sources.map(newest));
	if (!existsSync(page) || statSync(page).mtimeMs < changed) {
		await measure(...astro('build'), { cwd: ROOT, env: quietEnv() });
		report.say('dist/ was missing or older than its sources: built');
	}
	report.say(`dist/ as built on ${statSync(page).mtime.toLocaleString('en-GB')}`);
	return dist;
}

/** When a file, or the last of those below a folder, was changed; ms. */
function newest(path: string): number {
	if (!existsSync(path)) return 0;
	if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The path of the first of these programs that the system knows. */
export function findProgram(...names: readonly string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(':');
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}
