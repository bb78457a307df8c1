import { defineConfig } from 'vitest/config';

// Pure tests start at once; only the components need Astro's own Vite configuration.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'tests/{domain,loaders,remark,search,text,client,packages,scripts}/**/*.test.ts',
					],
				},
			},
			{ test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
			{ extends: './vitest.astro.config.ts', test: { name: 'components' } },
			{
				test: {
					name: 'site',
					// The course is read, and pages are parsed, once for all files of a worker.
					isolate: false,
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/serve.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// A busy machine is slow; a page that never gets there fails all the same.
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});
