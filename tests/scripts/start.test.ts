import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { environment } from './environment.ts';
import { oneBuild } from './one-build.ts';

const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
const site = join(dir, 'a-site');
const content = join(dir, 'content');
const open = new Set<Server>();
const running = new Set<ChildProcess>();

beforeAll(() => {
	mkdirSync(join(site, 'lessons'), { recursive: true });
	writeFileSync(join(site, 'index.html'), 'The first page');
	writeFileSync(join(site, 'lessons/index.html'), 'The lessons');
	writeFileSync(join(site, '404.html'), 'Nobody says');
	cpSync(resolve('tests/content/good'), content, { recursive: true });
});

afterEach(() => {
	for (const child of running) child.kill();
	for (const server of open) server.close();
	running.clear();
	open.clear();
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function serving(port = 0, base = '/'): Promise<Serving> {
	const result = await serve(site, port, base);
	open.add(result.server);
	return result;
}

/** Takes a port, as another program would, and returns it. */
function takePort(): Promise<number> {
	const server = createServer();
	open.add(server);
	return new Promise((done) => {
		server.listen(0, 'localhost', () => done((server.address() as { port: number }).port));
	});
}

async function fetchText(address: string): Promise<{ status: number; text: string }> {
	const response = await fetch(address);
	return { status: response.status, text: await response.text() };
}

describe('serve', () => {
	test('serves the pages of a folder', async () => {
		const { address } = await serving();
		expect(await fetchText(address)).toEqual({ status: 200, text: 'The first page' });
		expect(await fetchText(`${address}lessons/`)).toEqual({ status: 200, text: 'The lessons' });
	});

	test('serves them below another folder', async () => {
		const { address } = await serving(0, '/who-says/');
		expect(new URL(address).pathname).toBe('/who-says/');
		expect((await fetchText(`${address}lessons/`)).text).toBe('The lessons');
	});

	test('answers an unknown address with the page that says so, and 404', async () => {
		const { address } = await serving();
		expect(await fetchText(`${address}nobody/`)).toEqual({ status: 404, text: 'Nobody says' });
	});

	test('serves nothing from outside the folder', async () => {
		writeFileSync(join(dir, 'secret.txt'), 'A secret');
		const { address } = await serving();
		const { status, text } = await fetchText(`${address}..%2fsecret.txt`);
		expect([status, text]).toEqual([404, 'Nobody says']);
	});

	test('stays at the wanted port where it is free', async () => {
		const port = await takePort();
		const [server] = open;
		await new Promise((done) => server?.close(done));
		const { address, hasMoved } = await serving(port);
		expect([new URL(address).port, hasMoved]).toEqual([String(port), false]);
	});

	test('takes the next free port where the wanted one is taken, and says so', async () => {
		const port = await takePort();
		const { address, hasMoved } = await serving(port);
		expect(Number(new URL(address).port)).toBeGreaterThan(port);
		expect(hasMoved).toBe(true);
	});
});

/** Runs `npm start`’s script until it says these words or ends. */
function start(env: Record<string, string>, until?: RegExp) {
	const child = spawn(process.execPath, ['scripts/start.ts'], { env: environment(env) });
	running.add(child);
	return new Promise<{ output: string; code: number | null }>((done) => {
		let output = '';
		const hear = (chunk: Buffer) => {
			output += chunk.toString();
			if (until?.test(output)) done({ output, code: null });
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('close', (code) => done({ output, code }));
	});
}

describe('npm start', () => {
	test.for(['high', '-1', '65536', '80.5'])(
		'does not build for the port %s, and says what it expects',
		async (port) => {
			const out = join(dir, 'not-built');
			const { output, code } = await start({ PORT: port, CONTENT_DIR: content, OUT_DIR: out });
			expect(code).toBe(1);
			expect(output).toContain(`PORT is \`${port}\`; expected a whole number from 0 to 65535.`);
			expect(existsSync(out)).toBe(false);
		},
	);

	test('does not serve content with a problem', { timeout: 60_000 }, async () => {
		const broken = join(dir, 'broken');
		cpSync(content, broken, { recursive: true });
		rmSync(join(broken, 'articles/ferry-delay/text.txt'));
		const { output, code } = await start({
			CONTENT_DIR: broken,
			OUT_DIR: join(dir, 'broken-site'),
		});
		expect(code).not.toBe(0);
		expect(output).toContain('(file-missing)');
		expect(output).not.toContain('Who Says? is at');
	});

	test(
		'builds the site and serves it, at the next free port if it must',
		{ timeout: 60_000 },
		async () => {
			const port = await takePort();
			const env = { PORT: String(port), CONTENT_DIR: content, OUT_DIR: join(dir, 'built') };
			const { output } = await oneBuild(() => start(env, /Stop it with Ctrl-C/));
			expect(output).toContain(`Port ${port} is in use by another program`);
			const address = /Who Says\? is at (\S+)/.exec(output)?.[1] ?? '';
			expect((await fetchText(`${address}articles/ferry-delay/`)).text).toContain(
				'Orsk Ferry Late Again',
			);
			expect((await fetchText(`${address}nobody/`)).status).toBe(404);
		},
	);
});
