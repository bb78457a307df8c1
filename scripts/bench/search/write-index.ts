/**
 * Writes an engine's index of generated examples, in a process of its own that can be measured:
 *
 *     node write-index.ts <engine> <articles> <folder>
 *
 * Prints how long the index took, in seconds; composing the examples does not count.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { addresses } from '../../../src/domain/address.ts';
import { writeExampleSearch } from '../../../src/search/write-search.ts';
import { composeExamples, type FacetedExample } from './compose-examples.ts';
import { type EngineId, loadLibrary, PEERS, type PeerId } from './engines.ts';
import { toEntry } from './peer.ts';

const [engine, articles, dir = ''] = process.argv.slice(2);
const all = [...composeExamples(Number(articles))];
const began = performance.now();
await write(engine as EngineId);
process.stdout.write(`${(performance.now() - began) / 1000}\n`);

async function write(id: EngineId): Promise<void> {
	if (id !== 'ours') return writePeer(id, all);
	await writeExampleSearch(join(dir, addresses.search, 'examples'), all);
	await close();
}

async function writePeer(id: PeerId, examples: readonly FacetedExample[]): Promise<void> {
	const files = await PEERS[id].peer.write(await loadLibrary(id), examples.map(toEntry));
	mkdirSync(join(dir, 'index'), { recursive: true });
	for (const [name, content] of files) writeFileSync(join(dir, 'index', name), content);
}
