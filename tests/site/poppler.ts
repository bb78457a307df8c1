import { execFileSync } from 'node:child_process';
import { installDebian } from '../../scripts/browser.ts';

/**
 * Poppler's programs, which read a PDF as others would; Debian's are installed where we may.
 * @throws Error that says what is missing, where none can be had
 */
export function poppler(program: 'pdfinfo' | 'pdftotext', ...args: readonly string[]): string {
	if (!isThere(program)) installDebian('poppler-utils');
	if (!isThere(program))
		throw new Error(
			`The tests of the PDFs need \`${program}\`: install Poppler (Debian: \`apt-get install poppler-utils\`) and put it on the PATH.`,
		);
	return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function isThere(program: string): boolean {
	try {
		execFileSync(program, ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
