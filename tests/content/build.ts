import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

/** How many builds run at once. */
const SLOTS = 2;

interface Build {
	readonly exitCode: number;
	readonly output: string;
	readonly hasWritten: boolean;
	/** The first line of each problem: its place, title and rule. */
	readonly problems: readonly string[];
}

/** Builds the site from this content with the command that everyone uses. */
export async function build(contentDir: string): Promise<Build> {
	await enter();
	try {
		return await run(contentDir, join(dirname(contentDir), 'dist'));
	} finally {
		leave();
	}
}

/** The first line of each problem in what is said. */
export function headsIn(output: string): readonly string[] {
	return output.match(/^\S+:\d+:\d+ {2}.+ \([a-z-]+\)$/gm) ?? [];
}

function run(contentDir: string, outDir: string): Promise<Build> {
	const env = {
		...process.env,
		NODE_ENV: 'production',
		CONTENT_DIR: contentDir,
		OUT_DIR: outDir,
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	return new Promise((done) => {
		const options = { env, timeout: 50_000 };
		const child = execFile(process.execPath, [ASTRO, 'build'], options, (_, stdout, stderr) => {
			const output = stripVTControlCharacters(stdout + stderr);
			done({
				exitCode: child.exitCode ?? -1,
				output,
				hasWritten: existsSync(outDir),
				problems: headsIn(output),
			});
		});
	});
}

let free = SLOTS;
const waiting: (() => void)[] = [];

async function enter(): Promise<void> {
	if (free > 0) free--;
	else await new Promise<void>((go) => waiting.push(go));
}

function leave(): void {
	const next = waiting.shift();
	if (next) next();
	else free++;
}
