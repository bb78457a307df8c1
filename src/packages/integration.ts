import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCourse } from '../loaders/get-course.ts';
import { fillSizes } from './fill-sizes.ts';
import { writeCartridges } from './write-cartridges.ts';
import { writeScorm } from './write-scorm.ts';

/** Writes the packages for learning platforms beside the built pages that they are made of. */
export function packages(address: URL): AstroIntegration {
	return {
		name: 'who-says-packages',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const site = { dir: fileURLToPath(dir), address: withSlash(address) };
				const course = getCourse();
				const lessons = await writeScorm(course, site);
				const modules = writeCartridges(course, site);
				fillSizes(course.modules, site.dir);
				logger.info(`${lessons.length + modules.length} packages for learning platforms`);
			},
		},
	};
}

/** Addresses of the site are found from its root. */
function withSlash({ href }: URL): URL {
	return new URL(href.endsWith('/') ? href : `${href}/`);
}
