import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** How many ports above the wanted one are tried. */
const TRIES = 20;

export interface Serving {
	readonly server: Server;
	/** With a slash at the end. */
	readonly address: string;
	/** The wanted port was taken by something else. */
	readonly hasMoved: boolean;
}

/** The path below which the site is deployed, by `SITE_URL`, with a slash at the end. */
export function basePath(): string {
	const { pathname } = new URL(process.env['SITE_URL'] ?? 'http://localhost/');
	return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** Serves a built site on localhost, at the wanted port or the next free one. */
export async function serve(dir: string, port: number, base = '/'): Promise<Serving> {
	const files = sirv(dir, { dev: true, etag: true });
	const server = createServer((request, response) => {
		if (request.url?.startsWith(base)) request.url = `/${request.url.slice(base.length)}`;
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			const page = join(dir, '404.html');
			response.end(existsSync(page) ? readFileSync(page) : 'There is no page at this address.');
		});
	});
	for (let wanted = port; ; wanted++) {
		try {
			await listen(server, wanted);
			const { port: actual } = server.address() as { port: number };
			const hasMoved = port !== 0 && wanted !== port;
			return { server, address: `http://localhost:${actual}${base}`, hasMoved };
		} catch (error) {
			if (!isTaken(error) || wanted >= port + TRIES) throw error;
		}
	}
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => {
			server.off('error', reject);
			resolve();
		});
	});
}

function isTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
