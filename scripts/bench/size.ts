import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { loadCourse } from '../../src/loaders/course.ts';
import { FIRST_FLIGHT, SIZES } from './bars.ts';
import { browsing, findChromium } from './chromium.ts';
import { gzipBytes, scriptsOf } from './html.ts';
import { findDist, inTemporary, ROOT, SEED } from './project.ts';
import type { Report } from './report.ts';
import { serving } from './serve.ts';

const VIEWPORTS = [
	{ width: 375, height: 812 },
	{ width: 1280, height: 800 },
];

/** What the page of the project's own article weighs, and what of it is there first. */
export async function benchSize(report: Report): Promise<void> {
	report.section(
		`Size of /articles/${SEED}/`,
		'kB are 1,000 bytes; gzip level 6; script: written into the page, named by it, and what that imports.',
	);
	const dist = await findDist(report);
	const page = join(dist, 'articles', SEED, 'index.html');
	const html = readFileSync(page, 'utf8');
	report.figure('HTML', Buffer.byteLength(html) / 1000, 'kB');
	report.figure('HTML after gzip', gzipBytes(html) / 1000, 'kB', SIZES.html);
	const scripts = scriptsOf(html, page, dist);
	const script = scripts.reduce((sum, each) => sum + gzipBytes(each), 0);
	report.figure(`script after gzip, ${scripts.length} pieces`, script / 1000, 'kB', SIZES.script);
	tellParts(report, html);
	tellFirstFlight(report, html);
	const browser = findChromium();
	if (browser === undefined) return report.say('No Chromium or Chrome on the path: no fonts.');
	await inTemporary((dir) =>
		serving(dist, join(dir, 'site'), {}, (origin) => tellFonts(report, browser, origin)),
	);
}

/** How the HTML is made up, as it stands, before gzip. */
function tellParts(report: Report, html: string): void {
	const sum = (pattern: RegExp) =>
		[...html.matchAll(pattern)].reduce((bytes, [part]) => bytes + Buffer.byteLength(part), 0);
	report.figure('  of it: style elements', sum(/<style[\s\S]*?<\/style>/g) / 1000, 'kB');
	report.figure('  of it: SVG', sum(/<svg[\s\S]*?<\/svg>/g) / 1000, 'kB');
	report.figure('  of it: attributes `style`', sum(/\sstyle="[^"]*"/g) / 1000, 'kB');
}

function tellFirstFlight(report: Report, html: string): void {
	const first = gzipSync(html, { level: 6 }).subarray(0, FIRST_FLIGHT);
	const there = gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
	const { course } = loadCourse(join(ROOT, 'content'));
	const count = course.articles.get(SEED)?.sentences.length ?? 0;
	// A sentence is there once the next one has begun.
	const begun = (number: number) => there.includes(` id="s${number}"`);
	const numbers = Array.from({ length: count }, (_, at) => at + 1);
	const reached = numbers.filter((number) => begun(number)).at(-1) ?? 0;
	const percent = (Buffer.byteLength(there) / Buffer.byteLength(html)) * 100;
	report.figure('HTML within the first 14 KiB', percent, '%');
	const body = there.indexOf('<body');
	report.figure(
		'  gzip bytes before <body>',
		gzipBytes(html.slice(0, html.indexOf('<body'))) / 1000,
		'kB',
	);
	report.say(
		body === -1
			? 'the first 14 KiB end before the body begins'
			: `the first 14 KiB reach into sentence ${reached} of ${count}`,
	);
}

async function tellFonts(report: Report, browser: string, origin: string): Promise<void> {
	for (const viewport of VIEWPORTS) {
		const fonts = await browsing(browser, (port) => fontsOf(port, origin, viewport));
		const bytes = [...fonts.values()].reduce((sum, each) => sum + each, 0);
		const name = `fonts of a first view at ${viewport.width} px`;
		report.figure(name, bytes / 1000, 'kB', SIZES.fonts);
		const list = [...fonts].map(([file, size]) => `${file} ${(size / 1000).toFixed(1)}`);
		report.say(`  ${list.length === 0 ? 'none was asked for' : list.join(', ')}`);
	}
}

/** The font files that the browser asks for, and their bytes. */
async function fontsOf(port: number, origin: string, viewport: { width: number; height: number }) {
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const page = await (await browser.newContext({ viewport })).newPage();
	const fonts = new Map<string, number>();
	const pending: Promise<void>[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.endsWith('.woff2')) return;
		pending.push(
			response.body().then((body) => void fonts.set(pathname.split('/').at(-1) ?? '', body.length)),
		);
	});
	await page.goto(`${origin}/articles/${SEED}/`, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await Promise.all(pending);
	await browser.close();
	return fonts;
}
