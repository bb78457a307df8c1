// @ts-check

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { toIndex } from './src/loaders/course-index.ts';
import { contentDir } from './src/loaders/course.ts';
import { getCourse } from './src/loaders/get-course.ts';
import { content } from './src/loaders/integration.ts';
import { packages } from './src/packages/integration.ts';
import { buildPlugins } from './src/remark/index.ts';
import { search } from './src/search/integration.ts';

const site = new URL(process.env['SITE_URL'] ?? 'https://who-says.example/');
const base = site.pathname.replace(/\/$/, '');
const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

// Builds of different content, one after the other, must not read each other's cache. (Two at the
// same time in one checkout would share Astro's own working folder, which cannot be moved.)
const cacheKey = createHash('sha256').update(`${contentDir()}\n${outDir}`).digest('hex');
const cacheDir = join('node_modules', '.cache', 'who-says', cacheKey.slice(0, 12));

/**
 * Scripts that the same pages load, as one file: many small files pack worse than a few. A group
 * further up takes what it shares with one further down.
 */
const codeSplitting = {
	groups: [
		{ name: 'preload', test: /preload-helper/ },
		{
			name: 'basics',
			test: /src[\\/](?:domain[\\/](?:attempt|exercise|html|merge-record|score|signal|span|word-range|words)|text[\\/](?:keeping|names|numbers)|client[\\/](?:parts|said))\.ts$/,
		},
		{
			name: 'measures',
			test: /src[\\/](?:domain[\\/](?:detection|normal-quantile)|text[\\/]practice)\.ts$/,
		},
		{
			name: 'kept',
			test: /src[\\/]client[\\/](?:store|records|memory-records|database-records|practice-store|card-store|news|others)\.ts$/,
		},
		// What knows of assignments comes only where somebody works on one.
		{
			name: 'ruling',
			test: /src[\\/](?:client[\\/]ruling|domain[\\/](?:assignment|assignment-item|plain-text|work-rules)|text[\\/]work-rules)\.ts$/,
		},
		{
			name: 'lesson',
			test: /src[\\/]client[\\/](?:dragging|marking|lesson-path|practice-element|work-bar-start)\.ts$/,
		},
	],
};

/**
 * What these scripts import is not asked for at once, but when they are there: few readers need
 * them, or none so soon, and the list of it weighs more on every lesson than it saves.
 */
const fewPreloads = {
	name: 'few-preloads',
	config: () => ({
		build: {
			modulePreload: {
				/** @type {(file: string, dependencies: string[]) => string[]} */
				resolveDependencies: (file, dependencies) =>
					/judging|work-bar|open-works|ruling/.test(file) ? [] : dependencies,
			},
		},
	}),
};

export default defineConfig({
	site: site.origin,
	base: base === '' ? '/' : base,
	outDir,
	cacheDir,
	trailingSlash: 'always',
	compressHTML: true,
	devToolbar: { enabled: false },
	build: { concurrency: 8, inlineStylesheets: 'always' },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"base-uri 'none'",
			],
		},
	},
	integrations: [content(), mdx(), packages(site), search()],
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			smartypants: false,
			gfm: true,
			remarkPlugins: /** @type {import('@astrojs/markdown-remark').RemarkPlugins} */ (
				buildPlugins(() => toIndex(getCourse()), base)
			),
		}),
	},
	vite: {
		cacheDir: join(cacheDir, 'vite'),
		build: {
			rolldownOptions: {
				// Astro marks the assets of MDX files with a directive that the bundler need not keep.
				onLog: (level, log, handle) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
		plugins: [fewPreloads],
		// Content outside the project still finds the runtime it is compiled against.
		resolve: { dedupe: ['astro'] },
	},
});
