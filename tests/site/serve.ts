import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { outDir } from '../../scripts/tools.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served, with a slash at the end. */
		address: string;
	}
}

/** Serves the built site for the tests of the project `site`. */
export default async function serveBuiltSite(project: TestProject) {
	const dir = outDir();
	if (!existsSync(join(dir, 'index.html')))
		throw new Error(`There is no built site in \`${dir}\`. Build it first: \`npm run build\`.`);
	const { server, address } = await serve(dir, 0);
	project.provide('address', address);
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
