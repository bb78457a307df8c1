import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { isSheet, printPages } from './pdf.ts';
import { basePath, serve } from './serve.ts';
import { buildSite, outDir } from './tools.ts';

/** Builds the site and prints every sheet of it into `print/` of the built site, as PDF. */
const code = buildSite();
if (code !== 0) process.exit(code);

const paths = readdirSync(outDir(), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith(`${sep}index.html`))
	.map((file) => `${dirname(file).replaceAll(sep, '/')}/`)
	.filter(isSheet)
	.sort();
const folder = join(outDir(), 'print');
const { server, address } = await serve(outDir(), 0, basePath());
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
try {
	const names = await printPages(browser, address, paths, folder);
	console.log(`${names.length} PDFs, A4 and Letter, are in ${folder}`);
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
