import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { packagePage } from '../../src/packages/package-page.ts';

const ADDRESS = new URL('https://school.example/who-says/lessons/late-ferry/');
const BASE = '/who-says';
const PATH_START = "addEventListener('load',()=>1)";
const HTML = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>The late ferry</title>
<style>@font-face{src:url('${BASE}/fonts/text.woff2') format('woff2')}</style>
<link rel="canonical" href="${ADDRESS.href}"><link rel="preload" href="${BASE}/fonts/text.woff2">
<meta name="theme-color" content="#faf7f0"><meta property="og:title" content="x"><meta name="twitter:card" content="x">
<script type="application/ld+json">{"@graph":[]}</script>
<meta http-equiv="content-security-policy" content="connect-src 'self'"></head>
<body><header class="site no-print"><div class="page"><a href="${BASE}/">Who Says?</a><a href="${BASE}/examples/" data-search="${BASE}">Search</a></div></header>
<main id="content"><aside class="work-bar" hidden>Assignment</aside><nav class="crumbs"><a href="${BASE}/lessons/">Lessons</a></nav>
<script type="module" src="${BASE}/_astro/lesson.js"></script><script>${PATH_START}</script>
<p id="first"><a href="${BASE}/articles/ferry/">The story</a> and <a href="#mark">a step</a></p>
<p id="again"><a href="${BASE}/articles/ferry/#some-say">the same story</a></p>
<p id="terms"><a class="term" href="${BASE}/glossary/#byline">byline</a> <a class="term" href="${BASE}/glossary/#masthead">masthead</a></p>
<p id="source"><a href="https://paper.example/story">paper</a></p>
<practice-marks data-cards="${BASE}/review/"><script type="application/json" data-exercise="late-ferry/x">{"a":"\\u003cb"}</script></practice-marks>
<section class="after"><a href="${BASE}/progress/">What you have done</a></section></main>
<footer class="site"><div class="page"><p>No account. Nothing leaves your device.</p><nav><a href="${BASE}/about/">About</a></nav><p class="quiet">Our notes: CC BY 4.0.</p></div></footer>
<script type="module">import.meta.url</script></body></html>`;

const lesson = { lesson: 'late-ferry', steps: [], exercises: [] };
const html = packagePage(HTML, {
	...{ lesson, address: ADDRESS, styles: 'header{margin:0}', script: 'lesson.js' },
});
const page = new new Window({ url: 'https://platform.example/' }).DOMParser().parseFromString(
	html,
	'text/html',
);
const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('addresses', () => {
	test('lead to the step, out to the live site, or to a source, and nowhere else', () => {
		expect(links).toEqual([
			'https://school.example/who-says/articles/ferry/',
			'#mark',
			'https://school.example/who-says/glossary/#byline',
			'https://school.example/who-says/glossary/#masthead',
			'https://paper.example/story',
			ADDRESS.href,
		]);
	});

	test('of fonts and scripts are relative', () => {
		expect(html).toContain("src:url('fonts/text.woff2')");
		expect(
			[...page.querySelectorAll('script[src]')].map((each) => each.getAttribute('src')),
		).toEqual(['lesson.js']);
		expect(html).not.toContain(`"${BASE}`);
		expect(html).not.toContain('_astro');
	});

	test('a link that leads out opens a new window and says so', () => {
		const link = page.querySelector('#first a');
		expect(link?.getAttribute('target')).toBe('_blank');
		expect(link?.textContent).toContain('(opens in a new window)');
	});

	test('a page that was linked is named in words afterwards', () => {
		expect(page.querySelector('#again')?.textContent).toBe('the same story');
	});
});

test('nothing that is for the whole site stands on the page', () => {
	for (const part of [
		'[data-search]',
		'.crumbs',
		'.after',
		'.work-bar',
		'nav',
		'[rel=canonical]',
		'[property]',
	])
		expect(page.querySelector(part)).toBeNull();
	expect(html).not.toContain('Nothing leaves your device');
	expect(html).not.toContain('data-cards');
});

test('a bar says what has become of the work, to screen readers as well', () => {
	expect(page.querySelector('header [data-course-bar]')?.getAttribute('role')).toBe('status');
	expect(page.querySelector('noscript')?.textContent).toContain('Scripts are switched off');
});

test('what scripts read stays letter for letter', () => {
	expect(html).toContain('{"a":"\\u003cb"}');
	expect(html).toContain(`<script>${PATH_START}</script>`);
});

describe('the policy', () => {
	const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';

	test('allows no connection to anywhere', () => {
		expect(policy).toMatch(/^default-src 'none'/);
		expect(policy).not.toContain('connect-src');
	});

	test.each([
		['script', PATH_START],
		['style', 'header{margin:0}'],
	])('allows the %s in the page by its hash', (_, text) => {
		expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
	});

	test('stands behind the character set and before all that it is about', () => {
		expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
	});
});
