import { spawnSync } from 'node:child_process';
import { installDebian } from '../../scripts/browser.ts';

/**
 * What a camera reads in a picture of a QR code, by zbar, which shares no code with what draws it;
 * Debian's is installed where we may.
 * @throws Error that says what is missing, where it cannot be had
 */
export function readCodes(picture: Buffer): string[] {
	if (!isThere()) installDebian('zbar-tools');
	if (!isThere())
		throw new Error(
			'Codes are read back with `zbarimg`: install zbar (Debian: `apt-get install zbar-tools`) and put it on the PATH.',
		);
	const args = ['--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', '-'];
	const { stdout } = spawnSync('zbarimg', args, { input: picture, encoding: 'utf8' });
	return stdout.split('\n').filter((line) => line !== '');
}

function isThere(): boolean {
	return spawnSync('zbarimg', ['--version']).status === 0;
}
