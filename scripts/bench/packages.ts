import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './project.ts';

/** The path of a file of a package that only the bench needs; they are installed on first use. */
export function packageFile(name: string, file: string): string {
	const folder = join(BENCH, 'node_modules', name);
	if (!existsSync(folder)) {
		execFileSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], { stdio: 'inherit' });
	}
	return join(folder, file);
}

/** "7.2.0" */
export function packageVersion(name: string): string {
	const { version } = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}
