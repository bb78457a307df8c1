import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Composed, composeArticle } from './compose.ts';
import { type Fields, toYaml, type Value } from './yaml.ts';

/** Writes a course of `count` articles below `dir`; articles of a longer course begin alike. */
export function generateCourse(dir: string, count: number, seed = 1): void {
	for (let index = 0; index < count; index++) writeArticle(dir, composeArticle(index, seed));
}

/** Writes an article to its folder below `dir`; `practice` is what it offers to exercises. */
export function writeArticle(
	dir: string,
	{ id, text, about, annotations, checks, trail }: Composed,
	practice?: Fields,
): void {
	const folder = join(dir, 'articles', id);
	mkdirSync(folder, { recursive: true });
	const write = (name: string, value: Value) =>
		writeFileSync(join(folder, name), `${toYaml(value).trimStart()}\n`);
	writeFileSync(join(folder, 'text.txt'), text);
	write('about.yaml', about);
	write('annotations.yaml', annotations);
	write('checks.yaml', checks);
	write('trail.yaml', trail);
	if (practice) write('practice.yaml', practice);
}
