import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { ZodType } from 'zod';
import type { SourceFile } from './source-file.ts';
import { yamlWords } from './yaml-words.ts';
import { describeIssue } from './zod-issue.ts';

/**
 * Reads the YAML of a file and holds it against its schema. Each fault becomes a problem of the
 * file; nothing is returned where there was one.
 */
export function readYaml<T>(source: SourceFile, schema: ZodType<T>): T | undefined {
	const value = parse(source);
	if (value === undefined) return undefined;
	const result = schema.safeParse(value.yaml);
	if (result.success) return result.data;
	for (const described of result.error.issues.flatMap((each) => describeIssue(each, value.yaml))) {
		const { rule, path, at, ...complaint } = described;
		source.report(rule, path, complaint, at);
	}
	return undefined;
}

function parse(source: SourceFile): { yaml: unknown } | undefined {
	try {
		// The core schema leaves dates as the author wrote them.
		return { yaml: load(source.yaml, { schema: CORE_SCHEMA }) };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const { line = 0, column = 0 } = error.mark ?? {};
		source.reportYamlLine('yaml-broken', line, column, {
			expected: 'YAML that can be read',
			...yamlWords(error.reason, source.yaml.split('\n')[line] ?? ''),
		});
		return undefined;
	}
}
