import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { contentDir, folderOf } from './loaders/course.ts';
import {
	lessonSchema,
	moduleSchema,
	pageSchema,
	primerSchema,
	problemSchema,
	signalSchema,
} from './schemas/pages.ts';

/** The bodies of MDX files, for rendering; what their heads say is loaded with the course. */
function prose<Head>(folder: string, schema: ZodType<Head>) {
	const base = folderOf(contentDir(), folder);
	const loader = existsSync(base) ? glob({ base, pattern: '*.mdx' }) : () => [];
	return defineCollection({ loader, schema });
}

export const collections = {
	signals: prose('signals', signalSchema),
	lessons: prose('lessons', lessonSchema),
	modules: prose('modules', moduleSchema),
	primers: prose('primers', primerSchema),
	pages: prose('pages', pageSchema),
	problems: prose('problems', problemSchema),
};
