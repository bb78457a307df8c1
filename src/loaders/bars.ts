import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseBars } from '../domain/course-bars.ts';
import type { Problem } from '../domain/problem.ts';
import { barsSchema } from '../schemas/bars.ts';
import { openText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { SourceFile } from './source-file.ts';

/** The file of the bars, beside the folders of the content. */
export const BARS_FILE = 'bars.yaml';

/** What a course holds itself to; nothing where it has no such file, which is the usual case. */
export function loadBars(dir: string, problems: Problem[]): CourseBars | undefined {
	if (!existsSync(join(dir, BARS_FILE))) return undefined;
	const opened = openText(dir, BARS_FILE, problems);
	return opened && readYaml(new SourceFile(BARS_FILE, opened.text, problems), barsSchema);
}
