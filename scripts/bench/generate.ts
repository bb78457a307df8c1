import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Composed, composeArticle } from './compose.ts';
import { toYaml } from './yaml.ts';

/** Writes a course of `count` articles below `dir`; articles of a longer course begin alike. */
export function generateCourse(dir: string, count: number, seed = 1): void {
	for (let index = 0; index < count; index++) writeArticle(dir, composeArticle(index, seed));
}

function writeArticle(dir: string, { id, text, about, annotations, checks, trail }: Composed) {
	const folder = join(dir, 'articles', id);
	mkdirSync(folder, { recursive: true });
	const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
	write('text.txt', text);
	write('about.yaml', `${toYaml(about).trimStart()}\n`);
	write('annotations.yaml', `${toYaml(annotations).trimStart()}\n`);
	write('checks.yaml', `${toYaml(checks).trimStart()}\n`);
	write('trail.yaml', `${toYaml(trail).trimStart()}\n`);
}
