import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../domain/glossary.ts';
import type { Problem } from '../domain/problem.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { reportDuplicates } from './ids.ts';
import { openText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

export const GLOSSARY = 'glossary.yaml';

/** The glossary of a course, in the order of the alphabet; none where it has no such file. */
export function loadGlossary(dir: string, problems: Problem[]): readonly Term[] {
	if (!existsSync(join(dir, GLOSSARY))) return [];
	const opened = openText(dir, GLOSSARY, problems);
	if (!opened) return [];
	const source = new SourceFile(GLOSSARY, opened.text, problems);
	const terms = readYaml(source, glossarySchema) ?? [];
	reportDuplicates(terms, [], source);
	reportSharedShapes(terms, source);
	return terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** A word that led to two entries would lead to either. */
function reportSharedShapes(terms: readonly Term[], source: SourceFile): void {
	const owners = new Map<string, string>();
	for (const [index, { id, term, also }] of terms.entries()) {
		for (const shape of [term, ...also]) {
			const owner = owners.get(shape.toLowerCase());
			owners.set(shape.toLowerCase(), owner ?? id);
			if (owner === undefined) continue;
			source.report('id-duplicate', [index, 'term'], {
				found: `${show(shape)}, which the entry \`${owner}\` has too`,
				expected: 'a word that leads to one entry',
				hint: 'Take it out of one of the two: a link in a lesson can lead to one only.',
			});
		}
	}
}
