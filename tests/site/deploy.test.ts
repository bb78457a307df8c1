import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { BIN } from '../../scripts/tools.ts';
import { environment } from '../scripts/environment.ts';
import { oneBuild } from '../scripts/one-build.ts';
import { useBrowser } from './browser.ts';
import { filesIn, pagesIn, readPage } from './site.ts';

const BASE = '/who-says/';
const SITE_URL = `https://school.example${BASE}`;
const OTHER_TITLE = 'Another ferry';

const { open } = useBrowser();
const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
/** Two schools, each with content and a site outside the project. */
const school = { content: join(dir, 'school/content'), site: join(dir, 'school/site') };
const other = { content: join(dir, 'other/content'), site: join(dir, 'other/site') };
let serving: Serving;

async function build({ content, site }: typeof school, env: Record<string, string> = {}) {
	await promisify(execFile)(process.execPath, [BIN.astro, 'build'], {
		env: environment({ CONTENT_DIR: content, OUT_DIR: site, ...env }),
	});
}

beforeAll(async () => {
	const good = resolve('tests/content/good');
	cpSync(good, school.content, { recursive: true });
	cpSync(good, other.content, { recursive: true });
	const lesson = join(other.content, 'lessons/late-ferry.mdx');
	const source = readFileSync(lesson, 'utf8');
	writeFileSync(lesson, source.replace('title: The late ferry', `title: ${OTHER_TITLE}`));
	await oneBuild(async () => {
		// Some hosts set a variable of that name; it must not move the site.
		await build(school, { SITE_URL, BASE_URL: '/' });
		await build(other);
	});
	serving = await serve(school.site, 0, BASE);
	// Two builds, after whatever else is being built.
}, 240_000);

afterAll(() => {
	serving?.server.close();
	rmSync(dir, { recursive: true, force: true });
});

test('a course without checks has no page of one, and no link to it', () => {
	expect(pagesIn(school.site).filter((path) => path.startsWith('check/'))).toEqual([]);
	expect(readPage('lessons/', school.site).querySelector('a[href*="/check/"]')).toBeNull();
});

describe('a site below a folder of its host', () => {
	const addressesIn = (path: string) =>
		[...readPage(path, school.site).querySelectorAll('[href], [src]')]
			.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '')
			.filter((address) => !/^(https?:|#)/.test(address));

	test('has every address below that folder', () => {
		const pages = pagesIn(school.site);
		const outside = pages.flatMap((path) =>
			addressesIn(path)
				.filter((address) => !address.startsWith(BASE))
				.map((address) => `${path}: ${address}`),
		);
		expect(pages.length).toBeGreaterThan(10);
		expect(outside).toEqual([]);
	});

	test('has no address below that folder twice', () => {
		const twice = pagesIn(school.site)
			.flatMap(addressesIn)
			.filter(
				(address) => address.startsWith(BASE.repeat(2)) || address.includes(`${BASE}who-says/`),
			);
		expect(twice).toEqual([]);
	});

	test('has links that each lead to a file', () => {
		const files = filesIn(school.site);
		const broken = pagesIn(school.site)
			.flatMap(addressesIn)
			.map((address) => address.slice(BASE.length).replace(/#.*$/, ''))
			.filter((path) => !files.includes(path) && !files.includes(`${path}index.html`));
		expect(broken).toEqual([]);
	});

	test('has its fonts below that folder', () => {
		const styles = readPage('', school.site).querySelectorAll('style');
		const fonts = [...styles].flatMap(
			({ textContent }) => textContent.match(/url\('[^']*'\)/g) ?? [],
		);
		expect(fonts.length).toBeGreaterThan(0);
		expect(fonts.filter((font) => !font.startsWith(`url('${BASE}fonts/`))).toEqual([]);
	});

	test('names its own address as the canonical one', () => {
		const path = 'articles/ferry-delay/';
		const link = readPage(path, school.site).querySelector('link[rel="canonical"]');
		expect(link?.getAttribute('href')).toBe(SITE_URL + path);
	});

	test('has a sitemap and robots.txt with its own address', () => {
		const sitemap = readFileSync(join(school.site, 'sitemap.xml'), 'utf8');
		const listed = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address ?? '');
		expect(listed.filter((address) => !address.startsWith(SITE_URL))).toEqual([]);
		expect(readFileSync(join(school.site, 'robots.txt'), 'utf8')).toContain(
			`Sitemap: ${SITE_URL}sitemap.xml`,
		);
	});

	test.for(['', 'articles/ferry-delay/', 'lessons/late-ferry/', 'signals/attribution/'])(
		'opens /%s with all that belongs to it',
		async (path) => {
			const { page, complaints, requests } = await open(path, { address: serving.address });
			await page.evaluate(() => document.fonts.ready);
			expect(complaints).toEqual([]);
			expect(requests.filter((request) => !request.startsWith(BASE))).toEqual([]);
		},
	);

	test('is searched from any of its pages, and results lie below that folder', async () => {
		const { page, complaints, requests } = await open('about/', { address: serving.address });
		await page.keyboard.press('/');
		await page.waitForSelector('dialog.site-search[open]');
		await page.keyboard.type('ferry');
		await page.waitForSelector('dialog.site-search .all');
		const hrefs = await page.$$eval('dialog.site-search [data-found] a', (links) =>
			links.map((link) => link.getAttribute('href') ?? ''),
		);
		expect(hrefs).toContain(`${BASE}articles/ferry-delay/`);
		expect(hrefs).toContain(`${BASE}lessons/late-ferry/`);
		expect(hrefs.at(-1)).toBe(`${BASE}examples/#q=ferry`);
		expect(hrefs.filter((href) => !href.startsWith(BASE))).toEqual([]);
		expect(requests.filter((request) => !request.startsWith(BASE))).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('a link leads from the first page into the lesson', async () => {
		const { page } = await open('', { address: serving.address });
		await page.click('.doors a');
		await page.waitForURL('**/lessons/late-ferry/');
		await expect.poll(() => page.textContent('h1')).toBe('The late ferry');
	});
});

test('a site that is built after another does not read the other’s content', () => {
	const heading = (site: string) => readPage('lessons/late-ferry/', site).querySelector('h1');
	expect(heading(school.site)?.textContent).toBe('The late ferry');
	expect(heading(other.site)?.textContent).toBe(OTHER_TITLE);
});

test('a composed article says so on its page, in its lesson and in its data', () => {
	const label = 'Written for teaching. The places, people and outlets do not exist.';
	const text = (path: string) => readPage(path, other.site).body.textContent;
	expect(text('articles/ferry-delay/')).toContain(label);
	expect(text('lessons/late-ferry/')).toContain(label);
	expect(readFileSync(join(other.site, 'data/articles/ferry-delay.jsonld'), 'utf8')).toContain(
		label,
	);
});

test('an exercise shows its text clean, and our reading in a place of its own', () => {
	const lesson = readPage('lessons/late-ferry/', other.site);
	const exercise = lesson.querySelector('practice-marks');
	expect(exercise?.querySelector('[data-text]')?.textContent).not.toBe('');
	expect(exercise?.querySelectorAll('mark')).toHaveLength(0);
	const { length } = lesson.querySelectorAll('practice-compared [data-ours] mark');
	expect(length).toBeGreaterThan(0);
});
