import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The same browser without its windows, which takes less of the machine than one that hides them. */
const SHELL = 'chromium-headless-shell';

/** What browsers are called on the path, the one we like best first. */
const NAMES = [
	SHELL,
	...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];

/**
 * What we do without: the windows' own pages behind the address line take longer to start than a
 * page of ours. A list replaces the one Playwright has, so what matters here of that follows.
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'AimEnabled',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PreconnectToSearch',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'PaintHolding',
];

/** What a browser needs to run as root, without a screen, and without calling home. */
export const BROWSER_ARGS = [
	`--disable-features=${FEATURES_OFF.join()}`,
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The path of a Chromium: one on the path, Debian's where we may install it, else Playwright's own.
 * @throws Error that says what was tried, where none can be had
 */
export function findBrowser(): string {
	return (
		onPath() ??
		installed(() => installDebian(SHELL)) ??
		installed(() => installDebian('chromium')) ??
		playwrights() ??
		installed(installPlaywright) ??
		none()
	);
}

function onPath(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function installed(install: () => void): string | undefined {
	try {
		install();
	} catch {
		// Not here: the next way is tried, and the last one says what is missing.
	}
	return onPath() ?? playwrights();
}

/** Installs one of Debian's packages where we may; does nothing elsewhere. */
export function installDebian(name: string): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing Debian’s ${name}.`);
	execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	execFileSync('apt-get', ['install', '-y', '-qq', name], { env, stdio: 'ignore' });
}

function playwrights(): string | undefined {
	const path = chromium.executablePath();
	return isExecutable(path) ? path : undefined;
}

function installPlaywright(): void {
	console.log('No browser found: fetching Playwright’s chromium.');
	const args = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
	execFileSync(process.execPath, args, { stdio: 'inherit' });
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function none(): never {
	throw new Error(
		'The site tests need a Chromium: install one (Debian: `apt-get install chromium`) and put it on the PATH.',
	);
}
