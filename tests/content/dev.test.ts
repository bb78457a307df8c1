import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { test, vi } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.ts';
import { BIN } from '../../scripts/tools.ts';
import { environment } from '../scripts/environment.ts';
import { oneBuild } from '../scripts/one-build.ts';
import { withDraft } from './draft.ts';

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((done) => {
		server.listen(0, 'localhost', () => {
			const { port } = server.address() as { port: number };
			server.close(() => done(port));
		});
	});
}

/** Runs `npm run dev` on this content, and stops it after `use`. */
async function withDevServer(content: string, use: (address: string) => Promise<void>) {
	const port = await freePort();
	const args = [BIN.astro, 'dev', '--ignore-lock', '--port', String(port)];
	const child = spawn(process.execPath, args, {
		env: environment({ CONTENT_DIR: content, OUT_DIR: join(dirname(content), 'dist') }),
		stdio: 'ignore',
	});
	try {
		await use(`http://localhost:${port}/articles/ferry-delay/`);
	} finally {
		const ended = new Promise((done) => child.once('close', done));
		child.kill();
		await ended;
	}
}

test('the development server shows a fault in the page, and the page again once it is mended', () =>
	withDraft([], (content) =>
		oneBuild(() =>
			withDevServer(content, async (address) => {
				const file = join(content, 'articles/ferry-delay/annotations.yaml');
				const good = readFileSync(file, 'utf8');
				const browser = await chromium.launch({
					executablePath: findBrowser(),
					args: BROWSER_ARGS,
				});
				try {
					const page = await browser.newPage();
					await vi.waitFor(() => page.goto(address), { timeout: 20_000, interval: 250 });
					await page.waitForSelector('#some-say');
					// Nobody reloads: the page does so itself.
					writeFileSync(file, good.replace('quote: Some say', 'quote: Some shout'));
					await page.getByText('quote-not-found').first().waitFor();
					await page.getByText('Some shout').first().waitFor();
					writeFileSync(file, good);
					await page.waitForSelector('#some-say');
				} finally {
					await browser.close();
				}
			}),
		),
	));
