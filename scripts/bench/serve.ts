import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = new Set(['.html', '.css', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml', '.csv']);

/**
 * Serves a copy of a built site at `origin`, its text gzipped as a public server would, for as
 * long as `use` takes. The site itself is not touched.
 * @param copy where the copy goes; `use` may add pages to it beforehand with `add`
 */
export async function serving<T>(
	dist: string,
	copy: string,
	add: Readonly<Record<string, string>>,
	use: (origin: string) => Promise<T>,
): Promise<T> {
	cpSync(dist, copy, { recursive: true });
	for (const [file, content] of Object.entries(add)) writeFileSync(join(copy, file), content);
	return servingFolder(copy, use);
}

/** Serves a folder in the same way; the text is packed once, into files beside it. */
export async function servingFolder<T>(
	dir: string,
	use: (origin: string) => Promise<T>,
): Promise<T> {
	for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue;
		const file = join(entry.parentPath, entry.name);
		writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 6 }));
	}
	const server = createServer(sirv(dir, { gzip: true, etag: true, maxAge: 600 }));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		return await use(`http://127.0.0.1:${port}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}
