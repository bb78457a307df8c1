import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** The sizes of paper that schools have. */
const PAPERS = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof PAPERS;

/** The paths of pages that are made to be printed. */
const SHEET = /^[^/]+\/[^/]+\/(?:worksheet|key|poster|certificate)\/$/;

/** The path of a page from the root, "lessons/find-the-voice/key/": it is one to be printed. */
export function isSheet(path: string): boolean {
	return SHEET.test(path);
}

/** The name of a page's PDF: "lessons-find-the-voice-key-a4.pdf". */
export function pdfName(path: string, paper: Paper): string {
	return `${path.replace(/\/$/, '').replaceAll('/', '-')}-${paper}.pdf`;
}

/**
 * Prints pages, given by their paths from the root, into a folder, each on both papers. The files
 * are tagged, with title, language, outline and page numbers; returns their names.
 */
export async function printPages(
	browser: Browser,
	address: string,
	paths: readonly string[],
	folder: string,
): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
	const names: string[] = [];
	for (const path of paths) {
		const response = await page.goto(address + path, { waitUntil: 'load' });
		if (!response?.ok()) throw new Error(`There is no page \`${path}\` at ${address}.`);
		await page.evaluate(() => document.fonts.ready);
		for (const paper of Object.keys(PAPERS) as Paper[]) {
			const name = pdfName(path, paper);
			writeFileSync(join(folder, name), await printPage(page, paper));
			names.push(name);
		}
	}
	await page.close();
	return names;
}

async function printPage(page: Page, paper: Paper): Promise<Buffer> {
	return withoutDate(await page.pdf({ format: PAPERS[paper], tagged: true, outline: true }));
}

/**
 * Sets the dates in a PDF to a fixed one, so that the same page gives the same bytes. As long as the
 * one that was there: a PDF finds its parts by counting bytes.
 */
export function withoutDate(pdf: Buffer): Buffer {
	const dated = pdf.toString('latin1');
	return Buffer.from(
		dated.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:20000101000000'),
		'latin1',
	);
}
