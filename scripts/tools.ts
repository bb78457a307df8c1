import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export const BIN = {
	astro: 'node_modules/astro/bin/astro.mjs',
	vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Runs one of our tools with this Node and shows what it says; returns its exit code. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
	const result = spawnSync(process.execPath, args, {
		env: { ...process.env, ...env },
		stdio: 'inherit',
	});
	return result.status ?? 1;
}

/** Runs one of our tools beside others: what it says is shown once it has ended. As `run` otherwise. */
export async function runBeside(args: readonly string[]): Promise<number> {
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data: Buffer) => said.push(data));
	const [code] = await once(child, 'close');
	process.stdout.write(Buffer.concat(said));
	return code ?? 1;
}

/** Builds the site from `CONTENT_DIR` into `OUT_DIR`; returns the exit code. */
export function buildSite(): number {
	return run([BIN.astro, 'build']);
}

/** The folder of the built site: `OUT_DIR`, or the project's `dist`. */
export function outDir(): string {
	return resolve(process.env['OUT_DIR'] ?? 'dist');
}
