import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeWords } from '../src/text/packages.ts';
import { buildSite, outDir } from './tools.ts';

// The packages are made from the built pages, so a build writes them; here it says which there are.
const code = buildSite();
if (code === 0) {
	const dir = join(outDir(), 'packages');
	const names = readdirSync(dir).sort();
	for (const name of names) {
		const path = join(dir, name);
		console.log(`${path} (${sizeWords(statSync(path).size)})`);
	}
	console.log(`${names.length} packages for learning platforms.`);
}
process.exit(code);
