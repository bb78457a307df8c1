import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { articlesInOrder, examplesOf } from '../loaders/examples.ts';
import { writeExampleSearch, writeExamplesOfArticles } from './write-search.ts';

/** Writes the search index beside the built pages. */
export function search(): AstroIntegration {
	return {
		name: 'who-says-search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = join(fileURLToPath(dir), 'search');
				const all = articlesInOrder().flatMap(examplesOf);
				await writeExampleSearch(join(root, 'examples'), all);
				writeExamplesOfArticles(join(root, 'articles'), all);
				await close();
				logger.info(`${all.length} examples can be searched`);
			},
		},
	};
}
