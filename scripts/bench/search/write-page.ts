import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type EngineId, libraryOf, PEERS, type PeerId } from './engines.ts';

const OURS = fileURLToPath(new URL('./ours.ts', import.meta.url));

/** A page that loads nothing until it is asked. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"></head><body><ol></ol><script type="module">
const list = document.querySelector('ol');
globalThis.ask = async (query, open) => {
	const began = performance.now();
	const { answer } = await import('/client.js');
	const lines = await answer(query, open);
	list.replaceChildren(...lines.map((line) => {
		const item = document.createElement('li');
		item.textContent = line;
		return item;
	}));
	list.getBoundingClientRect();
	return { took: performance.now() - began, lines: lines.length };
};
</script></body></html>
`;

/** Writes the page and the engine's client, bundled, to the folder with the index. */
export async function writePage(engine: EngineId, dir: string): Promise<void> {
	const entry = join(dir, 'entry.js');
	writeFileSync(entry, engine === 'ours' ? entryOfOurs() : entryOf(engine));
	await build({
		configFile: false,
		root: import.meta.dirname,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: dir,
			emptyOutDir: false,
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'client.js' },
			},
		},
		worker: { format: 'es' },
	});
	writeFileSync(join(dir, 'index.html'), PAGE);
}

function entryOfOurs(): string {
	return `export { answer } from ${JSON.stringify(OURS)};`;
}

function entryOf(id: PeerId): string {
	const { module, export: name } = PEERS[id];
	return `import * as library from ${JSON.stringify(libraryOf(id))};
import { ${name} } from ${JSON.stringify(join(import.meta.dirname, module))};
let opened;
const read = async (name) => (await fetch('/index/' + name)).text();
export async function answer(query) {
	opened ??= ${name}.open(library, read);
	return (await opened)(query);
}`;
}
