import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What is wrong with an XML file: not well formed or, with a schema, not valid. Nothing is fetched. */
export function complaintsAbout(file: string, schema?: string): string {
	ensureXmllint();
	const args = ['--nonet', '--noout', ...(schema ? ['--schema', schema] : []), file];
	const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
	return status === 0 ? '' : stderr;
}

/** @throws Error that says what is missing, where it cannot be had */
function ensureXmllint(): void {
	if (isThere()) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
		execFileSync('apt-get', ['install', '-y', '-qq', 'libxml2-utils'], { env, stdio: 'ignore' });
	}
	if (!isThere())
		throw new Error(
			'The manifests are checked with xmllint: install it (Debian: `apt-get install libxml2-utils`) and put it on the PATH.',
		);
}

function isThere(): boolean {
	return spawnSync('xmllint', ['--version']).status === 0;
}
