import { spawn } from 'node:child_process';
import { findProgram, inTemporary } from './project.ts';

const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--remote-debugging-port=0',
];

/** Where there is a browser to measure with; nothing where there is none. */
export function findChromium(): string | undefined {
	return findProgram('chromium', 'chromium-browser', 'google-chrome');
}

/** Runs a browser with a new profile for as long as `use` takes; it is driven through `port`. */
export async function browsing<T>(path: string, use: (port: number) => Promise<T>): Promise<T> {
	return inTemporary(async (profile) => {
		const child = spawn(path, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		const ended = new Promise((resolve) => child.once('close', resolve));
		try {
			const port = new Promise<number>((resolve, reject) => {
				let said = '';
				child.stderr.on('data', (data) => {
					said += String(data);
					const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
					if (found !== undefined) resolve(Number(found));
				});
				child.once('error', reject);
				child.once('close', () => reject(new Error(`The browser ended:\n${said.slice(-500)}`)));
			});
			return await use(await port);
		} finally {
			child.kill();
			await ended;
		}
	});
}
