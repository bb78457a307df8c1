import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Window } from 'happy-dom';
import { useBrowser } from './browser.ts';
import { articlePages, articles, plainText, readBuilt, standIns } from './site.ts';

const { open } = useBrowser();

/** What a server sends before it waits for the first answer: ten packets of 1,460 bytes, less their heads. */
const FIRST_FLIGHT = 14_336;
const KB = 1_024;

const STAND_INS = standIns(articlePages);

describe.each(articles.map((article) => [article.id, article] as const))('%s', (id, article) => {
	const path = `articles/${id}/`;
	const html = readBuilt(`${path}index.html`);

	test('has no more than 40 KB of HTML on the way', () => {
		expect(gzipSync(html).length).toBeLessThanOrEqual(40 * KB);
	});

	test('has its styles, headline and first sentence in what is sent first', () => {
		const first = gunzipSync(gzipSync(html).subarray(0, FIRST_FLIGHT), {
			finishFlush: constants.Z_SYNC_FLUSH,
		}).toString('utf8');
		const window = new Window();
		const page = new window.DOMParser().parseFromString(first, 'text/html');
		expect(first).toContain('</head>');
		expect(first.slice(first.indexOf('</head>'))).not.toContain('<style');
		const [headline, sentence] = article.sentences.map(({ start, end }) =>
			article.text.slice(start, end),
		);
		expect(plainText(page.querySelector('h1'))).toBe(headline);
		expect(plainText(page.querySelector('#text .row > p'))).toContain(sentence);
	});

	// What all articles load alike is weighed on two of them.
	if (!STAND_INS.includes(path)) return;

	test('has no more than 6 KB of script on the way', async () => {
		const { page, requests } = await open(path);
		const inline = await page.$$eval('script:not([src], [type*=json])', (scripts) =>
			scripts.map((script) => script.textContent),
		);
		const files = requests.filter((request) => request.endsWith('.js'));
		const scripts = [...inline, ...files.map((file) => readBuilt(file.slice(1)).toString('utf8'))];
		const bytes = scripts.map((script) => gzipSync(script).length);
		expect(scripts.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(6 * KB);
	});

	test.for([375, 1280])('asks for no more than 90 kB of fonts at %i px', async (width) => {
		const { page, requests } = await open(path, { width });
		await page.evaluate(() => document.fonts.ready);
		const fonts = new Set(requests.filter((request) => request.endsWith('.woff2')));
		const bytes = [...fonts].map((font) => readBuilt(font.slice(1)).length);
		expect(fonts.size).toBeGreaterThan(1);
		expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(90_000);
	});
});
