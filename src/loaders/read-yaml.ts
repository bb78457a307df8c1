import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { ZodType } from 'zod';
import type { SourceFile } from './source-file.ts';
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
	for (const issue of result.error.issues) {
		const { rule, path, ...complaint } = describeIssue(issue, value.yaml);
		source.report(rule, path, complaint);
	}
	return undefined;
}

function parse(source: SourceFile): { yaml: unknown } | undefined {
	try {
		// The core schema leaves dates as the author wrote them.
		return { yaml: load(source.yaml, { schema: CORE_SCHEMA }) };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		source.reportYamlLine('yaml-broken', error.mark?.line ?? 0, error.mark?.column ?? 0, {
			found: error.reason,
			expected: 'YAML that can be read',
			hint: 'Look at this line and the one above: indent with spaces, put text with “: ” or “#” in quotes, give each key once.',
		});
		return undefined;
	}
}
