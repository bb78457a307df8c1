import { join } from 'node:path';
import { EXPONENT, MEMORY, SAME_PAGE, WALL_TO_HUGO } from './bars.ts';
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
import { bytesBelow, type PageBytes, weigh } from './weigh.ts';

interface Built extends Cost {
	readonly count: number;
	readonly page: PageBytes;
	/** Bytes of the whole site for each article. */
	readonly output: number;
}

interface HugoBuilt extends Cost {
	readonly page: PageBytes;
}

/**
 * Cold builds of generated courses, in turn with Hugo on the same articles. Up to 1,000 articles
 * each is built `rounds` times and the fastest counts, so that other work on the machine does less.
 */
export async function benchBuild(
	report: Report,
	sizes: readonly number[],
	rounds: number,
): Promise<void> {
	report.section('Build, cold', METHOD);
	report.say(`The fastest of ${rounds} up to 1,000 articles, a single build above.`);
	const hugo = findProgram('hugo');
	if (hugo === undefined) report.say('Hugo is not installed: skipped, and with it the ratios.');
	const results: Built[] = [];
	for (const count of sizes) {
		try {
			const ours: Built[] = [];
			const theirs: HugoBuilt[] = [];
			while (ours.length < (count <= 1000 ? rounds : 1)) {
				ours.push(await inTemporary((dir) => buildOurs(dir, count)));
				if (hugo === undefined) continue;
				theirs.push(await inTemporary((dir) => buildHugo(hugo, dir, count)));
			}
			const [best, bestHugo] = [fastest(ours), fastest(theirs)];
			if (!best) continue;
			results.push(best);
			tell(report, best);
			if (bestHugo) tellHugo(report, best, bestHugo);
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

function fastest<B extends Cost>(builds: readonly B[]): B | undefined {
	return [...builds].sort((a, b) => a.wall - b.wall)[0];
}

async function buildHugo(hugo: string, dir: string, count: number): Promise<HugoBuilt> {
	generateHugo(dir, count);
	const cost = await measure(hugo, ['--quiet'], { cwd: dir });
	return { ...cost, page: weigh(join(dir, 'public')) };
}

function tell(report: Report, { count, wall, cpu, peak, others, page, output }: Built): void {
	const at = `${count.toLocaleString('en')} articles:`;
	report.figure(`${at} wall`, wall, 's');
	report.figure(`${at} CPU, user and system`, cpu, 's');
	report.figure(`${at} processors busy with other work`, others, '');
	report.figure(`${at} peak memory`, peak, 'MB', MEMORY[count]);
	report.figure(`${at} output for each article`, output / 1000, 'kB');
	report.figure(`${at} HTML of an article page`, page.html / 1000, 'kB');
	report.figure(`${at} the same after gzip`, page.gzip / 1000, 'kB');
	report.figure(`${at} script of the page after gzip`, page.script / 1000, 'kB');
}

function tellHugo(report: Report, ours: Built, hugo: HugoBuilt): void {
	const at = `${ours.count.toLocaleString('en')} articles, Hugo:`;
	report.figure(`${at} wall`, hugo.wall, 's');
	report.figure(`${at} CPU, user and system`, hugo.cpu, 's');
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
