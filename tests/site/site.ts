import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { isSheet } from '../../scripts/pdf.ts';
import { outDir } from '../../scripts/tools.ts';
import type { Article } from '../../src/domain/article.ts';
import { contentDir, loadCourse } from '../../src/loaders/course.ts';

/** What the site was built from. */
export const { course } = loadCourse(contentDir());
export const articles: readonly Article[] = [...course.articles.values()];

/** The article that most tests look at. */
const SEED = 'ksmo-desertion';
export const SEED_PATH = `articles/${SEED}/`;

export function seed(): Article {
	const article = course.articles.get(SEED);
	if (!article) throw new Error(`The course has no article \`${SEED}\`.`);
	return article;
}

export function readBuilt(path: string, dir = outDir()): Buffer {
	return readFileSync(join(dir, path));
}

export function filesIn(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort();
}

/** The built pages by their path from the root, without the slash: `''`, `about/`, `404.html`. */
export function pagesIn(dir: string): string[] {
	return filesIn(dir)
		.filter((file) => file.endsWith('.html'))
		.map((file) => (file.endsWith('index.html') ? file.slice(0, -'index.html'.length) : file));
}

export const pages = pagesIn(outDir());
/** For authors: every answer of a lesson. */
export const answerPages = pages.filter((path) => path.endsWith('/answers/'));
/** Made to be printed. */
export const sheetPages = pages.filter(isSheet);
export const problemPages = pages.filter((path) => /^problems\/./.test(path));
export const articlePages = pages.filter((path) => /^articles\/./.test(path));
export const lessonPages = course.lessons.map(({ id }) => `lessons/${id}/`);
export const formPages = pages.filter((path) => /^examples\/./.test(path));

/** Of many pages of one kind that differ in their words only: the longest and the shortest stand for all. */
export function standIns(paths: readonly string[]): readonly string[] {
	const bySize = paths.toSorted((a, b) => sizeOf(a) - sizeOf(b));
	return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
}

function sizeOf(path: string): number {
	return readBuilt(`${path}index.html`).length;
}

const window = new Window({ url: 'http://localhost/' });
const parsed = new Map<string, ReturnType<typeof parse>>();

function parse(html: string) {
	return new window.DOMParser().parseFromString(html, 'text/html');
}

/** A built page as a document. */
export function readPage(path: string, dir = outDir()) {
	const file = path.endsWith('.html') ? path : `${path}index.html`;
	const key = join(dir, file);
	const document = parsed.get(key) ?? parse(readBuilt(file, dir).toString('utf8'));
	parsed.set(key, document);
	return document;
}

/** Lets go of the pages: all of them at once are too much to hold for who needs a few. */
export function forgetPages(): void {
	parsed.clear();
}

/** The text of an element without the sentence numbers and the links to notes. */
export function plainText(element: { cloneNode(deep: true): object } | null): string {
	if (!element) return '';
	const copy = element.cloneNode(true) as unknown as HTMLElement;
	for (const extra of copy.querySelectorAll('.n, .ref')) extra.remove();
	return copy.textContent;
}

/** The page an address of the site leads to, and the place in it. */
export function resolveLink(href: string, path: string): { path: string; hash: string } {
	const from = path === '404.html' ? '' : path;
	const url = new URL(href, `http://localhost/${from}`);
	return { path: url.pathname.slice(1), hash: decodeURIComponent(url.hash.slice(1)) };
}
