import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BIN } from '../../scripts/tools.ts';
import { environment } from '../scripts/environment.ts';
import { oneBuild } from '../scripts/one-build.ts';
import { GOOD } from './draft.ts';

const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
const sites = [join(dir, 'one'), join(dir, 'two')] as const;

beforeAll(async () => {
	for (const site of sites)
		await oneBuild(async () => {
			const env = { CONTENT_DIR: GOOD, OUT_DIR: site, SITE_URL: 'https://school.example/who-says' };
			await promisify(execFile)(process.execPath, [BIN.astro, 'build'], { env: environment(env) });
		});
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

function packagesOf(site: string): ReadonlyMap<string, Buffer> {
	const folder = join(site, 'packages');
	return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

test('a course has a package for each lesson and two for each module', () => {
	expect([...packagesOf(sites[0]).keys()].sort()).toEqual([
		'first-hour-cc11.imscc',
		'first-hour-cc12.imscc',
		'late-ferry-scorm12.zip',
	]);
});

test('the same course gives the same bytes again', () => {
	const [one, two] = sites.map(packagesOf);
	expect(one).toEqual(two);
});

test('a package of a site below a folder of its host leads there', () => {
	const zip = readFileSync(join(sites[0], 'packages/late-ferry-scorm12.zip'));
	const page = strFromU8(unzipSync(zip)['index.html'] ?? new Uint8Array());
	expect(page).toContain('href="https://school.example/who-says/articles/ferry-delay/"');
	expect(page).not.toMatch(/(?:href|src)="\//);
});
