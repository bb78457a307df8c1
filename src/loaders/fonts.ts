import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Course } from './course.ts';
import { getCourse } from './get-course.ts';

type Axes = Record<string, number | { min: number; max: number }>;

interface FontSource {
	/** Below `node_modules/@fontsource-variable/`. */
	readonly file: string;
	readonly axes: Axes;
}

const NEWSREADER = 'newsreader/files/newsreader-latin-opsz';
const ATKINSON = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';

/** The four cuts the site is set in, each no more of the variable font than is used. */
export const FONTS = {
	text: { file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 16, wght: { min: 400, max: 600 } } },
	italic: { file: `${NEWSREADER}-italic.woff2`, axes: { opsz: 16, wght: 400 } },
	display: { file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 48, wght: 520 } },
	sans: { file: `${ATKINSON}-normal.woff2`, axes: { wght: { min: 400, max: 700 } } },
} as const satisfies Record<string, FontSource>;

export type FontName = keyof typeof FONTS;

/** What the interface and Markdown need whatever the content says. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}“”‘’–—…·•×§©→←↑↓ éèüöäßñçøåšžœæ`;

/** A font file cut to the characters of the content, in the wanted format. */
export function subset(name: FontName, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
	const { file, axes }: FontSource = FONTS[name];
	const source = readFileSync(resolve('node_modules/@fontsource-variable', file));
	return subsetFont(source, characters(getCourse()), { targetFormat, variationAxes: axes });
}

const known = new WeakMap<Course, string>();

/** Every character that some page may show, gathered once for each course. */
function characters(course: Course): string {
	const stored = known.get(course);
	if (stored !== undefined) return stored;
	const used = new Set(ALWAYS);
	const { articles, checks, comparisons, glossary, ...pages } = course;
	for (const part of [[...checks.values()], glossary]) add(JSON.stringify(part));
	for (const { title, summary, claims } of comparisons.values()) {
		add(title + summary);
		for (const { claim, told } of claims) {
			add(claim);
			for (const { kept, lost, note = '' } of told) add([...kept, ...lost, note].join(''));
		}
	}
	for (const { text, about, annotations, claims, trail, voices } of articles.values()) {
		add(text);
		for (const part of [about, annotations, claims, trail, [...voices.values()]]) {
			add(JSON.stringify(part));
		}
	}
	for (const part of Object.values(pages)) {
		for (const { path } of part.values()) add(readFileSync(path, 'utf8'));
	}
	const all = [...used].join('');
	known.set(course, all);
	return all;

	/** ASCII is there already, and most texts have little else. */
	function add(text: string): void {
		for (const [character] of text.matchAll(/[^\x20-\x7e\s]/gu)) used.add(character);
	}
}
