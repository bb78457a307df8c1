import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip at level 6, what most servers do. */
export function gzipBytes(content: string | Uint8Array): number {
	return gzipSync(content, { level: 6 }).length;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+)["']/g;

/**
 * The scripts that a page runs when it is opened: those written into it, those it names, and what
 * these import at once; not data in script elements, and not what is only imported on demand.
 */
export function scriptsOf(html: string, page: string, dist: string): string[] {
	const inside: string[] = [];
	const files = new Set<string>();
	for (const [, attributes = '', body = ''] of html.matchAll(SCRIPT)) {
		const type = /\btype\s*=\s*["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? 'module';
		if (!/^(?:module|text\/javascript)$/.test(type)) continue;
		const address = /\bsrc\s*=\s*["']?([^"'\s>]+)/.exec(attributes)?.[1];
		if (address !== undefined) add(toFile(address, dirname(page)));
		else if (body.trim() !== '') inside.push(body);
		for (const each of importsOf(body)) add(toFile(each, dirname(page)));
	}
	return [...inside, ...[...files].map((file) => readFileSync(file, 'utf8'))];

	function add(file: string): void {
		if (files.has(file)) return;
		files.add(file);
		for (const each of importsOf(readFileSync(file, 'utf8'))) add(toFile(each, dirname(file)));
	}

	function toFile(address: string, from: string): string {
		const [path = ''] = address.split(/[?#]/);
		return path.startsWith('/') ? join(dist, path) : join(from, path);
	}
}

function importsOf(script: string): string[] {
	return [...script.matchAll(IMPORT)].flatMap(([, address]) =>
		address !== undefined && /^[./]/.test(address) ? [address] : [],
	);
}

/** The words a reader would see: styles, scripts and tags left out. */
export function visibleText(html: string): string {
	return html
		.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
