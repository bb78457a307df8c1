import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipBytes, scriptsOf, visibleText } from './html.ts';

/** Means over the first 100 articles, which are the same in every course: bytes a page. */
export interface PageBytes {
	readonly html: number;
	readonly gzip: number;
	readonly script: number;
	/** Words a reader would see. */
	readonly words: number;
}

/**
 * Weighs the pages of generated articles in a built site.
 * @throws Error where there is none
 */
export function weigh(dist: string): PageBytes {
	const pages = readdirSync(join(dist, 'articles'))
		.filter((id) => id.startsWith('composed-'))
		.sort()
		.slice(0, 100)
		.map((id) => join(dist, 'articles', id, 'index.html'))
		.filter((page) => existsSync(page));
	if (pages.length === 0) throw new Error('The build wrote no page of a generated article.');
	const mean = (weight: (html: string, page: string) => number) =>
		pages.reduce((sum, page) => sum + weight(readFileSync(page, 'utf8'), page), 0) / pages.length;
	return {
		html: mean((html) => Buffer.byteLength(html)),
		gzip: mean((html) => gzipBytes(html)),
		script: mean((html, page) =>
			scriptsOf(html, page, dist).reduce((sum, script) => sum + gzipBytes(script), 0),
		),
		words: mean((html) => visibleText(html).split(' ').length),
	};
}

/** The bytes of all files below a folder. */
export function bytesBelow(dir: string): number {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
