import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXPONENT, MEMORY, SAME_PAGE, WALL_TO_HUGO } from './bars.ts';
import { gzipBytes, scriptsOf, visibleText } from './html.ts';
import { generateHugo } from './hugo.ts';
import { type Cost, METHOD, measure } from './measure.ts';
import {
	astro,
	buildEnv,
	findProgram,
	forgetCache,
	inTemporary,
	ROOT,
	writeCourse,
} from './project.ts';
import type { Report } from './report.ts';

/** Means over the first 100 articles, which are the same in every course: bytes a page. */
interface PageBytes {
	readonly html: number;
	readonly gzip: number;
	readonly script: number;
	/** Words a reader would see. */
	readonly words: number;
}

interface Built extends Cost {
	readonly count: number;
	readonly page: PageBytes;
	/** Bytes of the whole site for each article. */
	readonly output: number;
}

/** Cold builds of generated courses, each in turn with Hugo on the same articles. */
export async function benchBuild(report: Report, sizes: readonly number[]): Promise<void> {
	report.section('Build, cold', METHOD);
	const hugo = findProgram('hugo');
	if (hugo === undefined) report.say('Hugo is not installed: skipped, and with it the ratios.');
	const results: Built[] = [];
	for (const count of sizes) {
		try {
			const built = await inTemporary((dir) => buildOurs(dir, count));
			results.push(built);
			tell(report, built);
			if (hugo !== undefined) {
				tellHugo(report, built, await inTemporary((dir) => buildHugo(hugo, dir, count)));
			}
		} catch (error) {
			report.fail(`the build of ${count} articles`, error);
		}
	}
	compare(report, results);
}

async function buildOurs(dir: string, count: number): Promise<Built> {
	const [content, out] = [join(dir, 'content'), join(dir, 'dist')];
	writeCourse(content, count);
	const env = buildEnv(content, out);
	forgetCache(env);
	try {
		const cost = await measure(...astro('build'), { cwd: ROOT, env });
		return { ...cost, count, page: weigh(out), output: bytesBelow(out) / count };
	} finally {
		forgetCache(env);
	}
}

async function buildHugo(hugo: string, dir: string, count: number) {
	generateHugo(dir, count);
	const cost = await measure(hugo, ['--quiet'], { cwd: dir });
	return { ...cost, page: weigh(join(dir, 'public')) };
}

function weigh(dist: string): PageBytes {
	const pages = readdirSync(join(dist, 'articles'))
		.filter((id) => id.startsWith('composed-'))
		.sort()
		.slice(0, 100)
		.map((id) => join(dist, 'articles', id, 'index.html'))
		.filter((page) => existsSync(page));
	if (pages.length === 0) throw new Error('The build wrote no page of a generated article.');
	const mean = (weight: (html: string, page: string) => number) =>
		pages.reduce((sum, page) => sum + weight(readFileSync(page, 'utf8'), page), 0) / pages.length;
	return {
		html: mean((html) => Buffer.byteLength(html)),
		gzip: mean((html) => gzipBytes(html)),
		script: mean((html, page) =>
			scriptsOf(html, page, dist).reduce((sum, script) => sum + gzipBytes(script), 0),
		),
		words: mean((html) => visibleText(html).split(' ').length),
	};
}

function tell(report: Report, { count, wall, cpu, peak, page, output }: Built): void {
	const at = `${count.toLocaleString('en')} articles:`;
	report.figure(`${at} wall`, wall, 's');
	report.figure(`${at} CPU, user and system`, cpu, 's');
	report.figure(`${at} peak memory`, peak, 'MB', MEMORY[count]);
	report.figure(`${at} output for each article`, output / 1000, 'kB');
	report.figure(`${at} HTML of an article page`, page.html / 1000, 'kB');
	report.figure(`${at} the same after gzip`, page.gzip / 1000, 'kB');
	report.figure(`${at} script of the page after gzip`, page.script / 1000, 'kB');
}

function tellHugo(report: Report, ours: Built, hugo: Cost & { readonly page: PageBytes }): void {
	const at = `${ours.count.toLocaleString('en')} articles, Hugo:`;
	report.figure(`${at} wall`, hugo.wall, 's');
	report.figure(`${at} peak memory`, hugo.peak, 'MB');
	report.figure(`${at} HTML of an article page`, hugo.page.html / 1000, 'kB');
	report.figure(`ours / Hugo: wall`, ours.wall / hugo.wall, '×', WALL_TO_HUGO[ours.count]);
	report.figure(`ours / Hugo: peak memory`, ours.peak / hugo.peak, '×');
	report.figure(`ours / Hugo: visible words a page`, ours.page.words / hugo.page.words, '×');
}

function compare(report: Report, results: readonly Built[]): void {
	for (const [at, larger] of results.slice(1).entries()) {
		const smaller = results[at];
		if (!smaller) continue;
		const name = `${smaller.count.toLocaleString('en')} to ${larger.count.toLocaleString('en')}`;
		const growth = (key: 'wall' | 'cpu' | 'peak') =>
			Math.log(larger[key] / smaller[key]) / Math.log(larger.count / smaller.count);
		report.figure(`${name}: exponent of wall time`, growth('wall'), '', EXPONENT);
		report.figure(`${name}: exponent of CPU time`, growth('cpu'), '');
		report.figure(`${name}: exponent of memory`, growth('peak'), '');
	}
	const [first, last] = [results[0], results.at(-1)];
	if (!first || !last || first === last) return;
	for (const key of ['html', 'gzip', 'script'] as const) {
		const percent = Math.abs(last.page[key] / first.page[key] - 1) * 100;
		const name = `${key} a page, ${first.count} against ${last.count}`;
		report.figure(name, Number.isNaN(percent) ? 0 : percent, '%', SAME_PAGE);
	}
}

function bytesBelow(dir: string): number {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
