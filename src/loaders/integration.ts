import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, contentDir } from './course.ts';
import { forget, getCourse } from './get-course.ts';

/**
 * Nothing wrong may build: the whole content is loaded and held against itself before Astro sees
 * any of it. The development server shows the problems in the page and recovers once they are mended.
 */
export function content(): AstroIntegration {
	return {
		name: 'who-says-content',
		hooks: {
			'astro:config:setup': ({ command, logger, updateConfig }) => {
				if (command === 'build') getCourse();
				if (command === 'dev') {
					warnOfProblems((message) => logger.warn(message));
					updateConfig({ vite: { plugins: [reloadOnChange()] } });
				}
			},
		},
	};
}

function warnOfProblems(warn: (message: string) => void): void {
	try {
		getCourse();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		warn(`\n${error.message}`);
	}
}

interface DevServer {
	readonly watcher: {
		add(path: string): void;
		on(event: 'all', listener: (event: string, path: string) => void): void;
	};
	readonly hot: { send(payload: { type: 'full-reload' }): void };
}

function reloadOnChange() {
	return {
		name: 'who-says-reload',
		configureServer(server: DevServer) {
			const dir = contentDir();
			server.watcher.add(dir);
			server.watcher.on('all', (_event, path) => {
				const inside = relative(dir, path);
				if (inside.startsWith('..')) return;
				const [folder, id] = inside.split(sep);
				forget(folder === 'articles' ? id : undefined);
				server.hot.send({ type: 'full-reload' });
			});
		},
	};
}
