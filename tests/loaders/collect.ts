import type { Problem } from '../../src/domain/problem.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { SourceFile } from '../../src/loaders/source-file.ts';
import { type Change, withDraft } from '../content/draft.ts';

/** A source with the list that its problems go to. */
export function sourceOf(yaml: string, linesBefore = 0) {
	const problems: Problem[] = [];
	return { source: new SourceFile('a.yaml', yaml, problems, linesBefore), problems };
}

/** Each problem as `file:line:column rule`. */
export function placesOf(problems: readonly Problem[]): string[] {
	return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

/** What is wrong with the good course once it is changed. */
export async function problemsAfter(...changes: Change[]): Promise<Problem[]> {
	return withDraft(changes, (dir) => loadCourse(dir).problems);
}
