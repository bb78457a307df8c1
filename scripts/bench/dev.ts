import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDIT } from './bars.ts';
import { articleId } from './compose.ts';
import { astro, buildEnv, forgetCache, inTemporary, ROOT, writeCourse } from './project.ts';
import type { Report } from './report.ts';

const EDITS = 5;
const PATIENCE = 60_000;

/** How long an author waits: from saving `annotations.yaml` to a page that shows the change. */
export async function benchDev(report: Report, count: number): Promise<void> {
	report.section(
		`Development server, ${count.toLocaleString('en')} articles`,
		`Milliseconds; ${EDITS} edits of one article, each asked for until the page shows it.`,
	);
	await inTemporary(async (dir) => {
		const content = join(dir, 'content');
		writeCourse(content, count);
		const { NODE_ENV: _, ...env } = buildEnv(content, join(dir, 'dist'));
		forgetCache(env);
		const began = performance.now();
		const server = spawn(...astro('dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'), {
			cwd: ROOT,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const ended = new Promise((resolve) => server.once('close', resolve));
		try {
			const origin = await listening(server);
			report.figure('until the server listens', performance.now() - began, 'ms');
			await edit(report, origin, content, articleId(count >> 1));
		} finally {
			server.kill();
			await ended;
			forgetCache(env);
		}
	});
}

/** The address that the server announces. */
function listening(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const hear = (data: unknown) => {
			said += String(data);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the terminal
			const plain = said.replace(/\u001b\[[0-9;]*m/g, '');
			const origin = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(plain)?.[0];
			if (origin !== undefined) resolve(origin);
		};
		server.stdout?.on('data', hear);
		server.stderr?.on('data', hear);
		server.once('error', reject);
		server.once('close', () => reject(new Error(`astro dev ended:\n${said.slice(-800)}`)));
	});
}

async function edit(report: Report, origin: string, content: string, id: string): Promise<void> {
	const address = `${origin}/articles/${id}/`;
	const file = join(content, 'articles', id, 'annotations.yaml');
	report.figure('first time the page is opened', await untilShown(address, '</html>'), 'ms');
	report.figure('second time', await untilShown(address, '</html>'), 'ms');
	const times: number[] = [];
	for (let number = 1; number <= EDITS; number++) {
		const word = `Changed${Date.now()}x${number}`;
		const yaml = readFileSync(file, 'utf8');
		writeFileSync(file, yaml.replace(/( {2}title: )"[^"]*"/, `$1"${word}"`));
		times.push(await untilShown(address, word));
	}
	times.sort((a, b) => a - b);
	report.figure('an edit until it shows, median', times[EDITS >> 1] ?? Number.NaN, 'ms', EDIT);
	report.figure('an edit until it shows, longest', times.at(-1) ?? Number.NaN, 'ms', EDIT);
}

/** Milliseconds until the page holds the words. */
async function untilShown(address: string, words: string): Promise<number> {
	const began = performance.now();
	while (performance.now() - began < PATIENCE) {
		const response = await fetch(address);
		const html = await response.text();
		if (response.ok && html.includes(words)) return performance.now() - began;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	throw new Error(`${address} did not show \`${words}\` within ${PATIENCE / 1000} s.`);
}
