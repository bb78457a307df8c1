import { pathToFileURL } from 'node:url';
import { packageFile, packageVersion } from '../packages.ts';
import { flexSearch } from './flexsearch.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import type { Peer } from './peer.ts';

export const PEER_IDS = ['minisearch', 'flexsearch', 'orama'] as const;
export type PeerId = (typeof PEER_IDS)[number];

/** Ours, or a library that many sites search with. */
export type EngineId = 'ours' | PeerId;

/** How a library is reached: its package, the file a browser loads, and the module that uses it. */
export const PEERS = {
	minisearch: {
		name: 'MiniSearch',
		package: 'minisearch',
		file: 'dist/es/index.js',
		peer: miniSearch,
		module: './minisearch.ts',
		export: 'miniSearch',
	},
	flexsearch: {
		name: 'FlexSearch',
		package: 'flexsearch',
		file: 'dist/flexsearch.bundle.module.min.mjs',
		peer: flexSearch,
		module: './flexsearch.ts',
		export: 'flexSearch',
	},
	orama: {
		name: 'Orama',
		package: '@orama/orama',
		file: 'dist/browser/index.js',
		peer: orama,
		module: './orama.ts',
		export: 'orama',
	},
} as const satisfies Record<
	PeerId,
	{ name: string; package: string; file: string; peer: Peer; module: string; export: string }
>;

/** "MiniSearch 7.2.0", or "ours". */
export function nameOf(engine: EngineId): string {
	if (engine === 'ours') return engine;
	const { name, package: id } = PEERS[engine];
	return `${name} ${packageVersion(id)}`;
}

/** The path of the library's module. */
export function libraryOf(id: PeerId): string {
	return packageFile(PEERS[id].package, PEERS[id].file);
}

export async function loadLibrary(id: PeerId): Promise<unknown> {
	return import(pathToFileURL(libraryOf(id)).href);
}
