import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { allExamples } from '../loaders/examples.ts';
import { getCourse } from '../loaders/get-course.ts';
import { writeExampleSearch, writeExamplesOfArticles } from './write-search.ts';
import { writeSiteSearch } from './write-site-search.ts';

/** Writes the search index beside the built pages. */
export function search(): AstroIntegration {
	return {
		name: 'who-says-search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const root = join(site, 'search');
				const all = allExamples();
				await writeExampleSearch(join(root, 'examples'), all);
				writeExamplesOfArticles(join(root, 'articles'), all);
				await writeSiteSearch(join(root, 'site'), getCourse(), (address) =>
					readFileSync(join(site, address, 'index.html'), 'utf8'),
				);
				await close();
				logger.info(`${all.length} examples can be searched`);
			},
		},
	};
}
