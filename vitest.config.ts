import { defineConfig } from 'vitest/config';

// Pure tests start at once; only the components need Astro's own Vite configuration. What tests
// import is read once for all files of a worker, but for elements: a name is given to one only once.
export default defineConfig({
	test: {
		isolate: false,
		// Some start a process of their own, on a machine that may be busy.
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/{domain,loaders,remark,search,text,packages,scripts}/**/*.test.ts'],
				},
			},
			{
				extends: true,
				test: { name: 'client', include: ['tests/client/**/*.test.ts'], isolate: true },
			},
			{
				extends: true,
				test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
			},
			{ extends: './vitest.astro.config.ts', test: { name: 'components', testTimeout: 20_000 } },
			{
				extends: true,
				test: {
					name: 'site',
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
