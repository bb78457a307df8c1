import { afterAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { outDir } from '../../scripts/tools.ts';
import {
	answerPages,
	course,
	filesIn,
	forgetPages,
	pages,
	readBuilt,
	readPage,
	resolveLink,
	sheetPages,
} from './site.ts';

const files = new Set(filesIn(outDir()));
const ORIGIN = new URL(process.env['SITE_URL'] ?? 'https://who-says.example/').origin;

function idsOf(path: string): string[] {
	return [...readPage(path).querySelectorAll('[id]')].map(({ id }) => id);
}

function fileOf(path: string): string {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function graphOf(path: string): Record<string, unknown>[] {
	const script = readPage(path).querySelector('script[type="application/ld+json"]');
	return script ? JSON.parse(script.textContent)['@graph'] : [];
}

function isIndexed(path: string): boolean {
	return readPage(path).querySelector('meta[name="robots"][content~="noindex"]') === null;
}

afterAll(forgetPages);

/** Links of the page that lead nowhere. */
function brokenLinks(path: string): string[] {
	const links = [...readPage(path).querySelectorAll('a[href], link[href], script[src], img[src]')];
	return links
		.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '')
		.filter((href) => !/^https?:/.test(href))
		.filter((href) => {
			const target = resolveLink(href, path);
			const file = fileOf(target.path);
			if (href.startsWith('#')) return !idsOf(path).includes(target.hash);
			if (!files.has(file)) return true;
			// What a search or a collection is about stands where others name a place in the page.
			if (target.hash.includes('=')) return false;
			return target.hash !== '' && !idsOf(target.path).includes(target.hash);
		});
}

describe.for(pages)('/%s', (path) => {
	test('has one title, one first heading and one language', () => {
		const page = readPage(path);
		expect(page.querySelectorAll('head > title')).toHaveLength(1);
		expect(page.title).not.toBe('');
		expect(page.querySelectorAll('h1')).toHaveLength(1);
		expect(page.documentElement.getAttribute('lang')).toMatch(/^en/);
	});

	test('has a description', () => {
		const meta = readPage(path).querySelector('meta[name="description"]');
		expect(meta?.getAttribute('content')?.length).toBeGreaterThan(20);
	});

	test('has no id twice', () => {
		const ids = idsOf(path);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('has no link that leads nowhere', () => {
		expect(brokenLinks(path)).toEqual([]);
	});

	test('loads nothing from another host', () => {
		const loaded = [...readPage(path).querySelectorAll('link:not([rel=canonical]), script, img')];
		const addresses = loaded.map((each) => each.getAttribute('href') ?? each.getAttribute('src'));
		expect(addresses.filter((address) => address?.includes('//'))).toEqual([]);
	});

	test('has a security policy without any unsafe source', () => {
		const policies = readPage(path).querySelectorAll(
			'meta[http-equiv="content-security-policy" i]',
		);
		const policy = policies[0]?.getAttribute('content') ?? '';
		expect(policies).toHaveLength(1);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/script-src [^;]*'sha256-|script-src 'self'/);
		expect(policy).not.toContain('unsafe-');
	});

	test('has no style attribute and no inline event handler', () => {
		const inline = [...readPage(path).querySelectorAll('*')].flatMap((element) =>
			element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
		);
		expect(inline).toEqual([]);
	});
});

describe.for(pages.filter(isIndexed))('/%s', (path) => {
	test('has one canonical address, its own', () => {
		const links = [...readPage(path).querySelectorAll('link[rel="canonical"]')];
		expect(links.map((link) => link.getAttribute('href'))).toEqual([`${ORIGIN}/${path}`]);
	});

	test('has structured data that names where the page stands', () => {
		expect(graphOf(path).map((each) => each['@type'])).not.toEqual([]);
	});
});

describe('learning resources', () => {
	const learned = pages.filter((path) =>
		/^(articles|comparisons|lessons|modules|signals)\/[^/]+\/$/.test(path),
	);

	test('are the articles, comparisons, lessons, modules and signals of the course', () => {
		const { articles, comparisons, lessons, modules, signals } = course;
		expect(learned).toHaveLength(
			articles.size + comparisons.size + lessons.length + modules.length + signals.size,
		);
	});

	test.for(learned)('/%s says that it is one', (path) => {
		const [data] = graphOf(path);
		expect(data).toMatchObject({
			// A course is a learning resource, too.
			'@type': path.startsWith('modules/') ? 'Course' : 'LearningResource',
			isAccessibleForFree: true,
			url: `${ORIGIN}/${path}`,
		});
	});

	test.for(learned)('/%s has a way back of existing pages', (path) => {
		const crumbs = graphOf(path).find((each) => each['@type'] === 'BreadcrumbList');
		const items = crumbs?.['itemListElement'] as { item: string }[];
		const paths = items.map(({ item }) => item.slice(ORIGIN.length + 1));
		expect(paths.at(-1)).toBe(path);
		expect(paths.filter((each) => !files.has(fileOf(each)))).toEqual([]);
	});
});

describe('around the pages', () => {
	test('the sitemap lists every page that is to be found, and no other', () => {
		const sitemap = readBuilt('sitemap.xml').toString();
		const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
		const built = pages.filter(isIndexed).map((path) => `${ORIGIN}/${path}`);
		expect(listed.sort()).toEqual(built.sort());
	});

	test('robots.txt lets everyone in and names the sitemap', () => {
		const lines = readBuilt('robots.txt').toString().split('\n');
		expect(lines).toEqual(
			expect.arrayContaining(['User-agent: *', 'Allow: /', `Sitemap: ${ORIGIN}/sitemap.xml`]),
		);
	});

	test('the page for unknown addresses, the checks, answers, sheets and pages of one’s own are not to be found', () => {
		const hidden = pages.filter((path) => !isIndexed(path));
		expect(hidden.filter((path) => ![...answerPages, ...sheetPages].includes(path))).toEqual([
			'404.html',
			'a/',
			'check/after/',
			'check/before/',
			'collection/',
			'progress/',
			'results/',
			'review/',
		]);
		expect([...answerPages, ...sheetPages].filter(isIndexed)).toEqual([]);
	});

	test('the picture for links is 1200 × 630', async () => {
		const { format, width, height } = await sharp(readBuilt('social.png')).metadata();
		expect([format, width, height]).toEqual(['png', 1200, 630]);
	});

	test('the icon is a small picture in SVG', () => {
		const icon = readBuilt('favicon.svg').toString();
		expect(icon).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(icon.length).toBeLessThan(2_000);
	});
});
