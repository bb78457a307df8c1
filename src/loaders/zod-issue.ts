import type { core } from 'zod';
import type { RuleId } from '../domain/problem.ts';
import type { Complaint, Path } from './source-file.ts';

interface DescribedIssue extends Complaint {
	readonly rule: RuleId;
	readonly path: Path;
}

/** Says in an author's words what a schema found wrong with `root`. */
export function describeIssue(issue: core.$ZodIssue, root: unknown): DescribedIssue {
	const path = issue.path;
	const name = nameOf(path);
	if (issue.code === 'unrecognized_keys') {
		const [key = ''] = issue.keys;
		return {
			rule: 'yaml-shape',
			path: [...path, key],
			found: `the field \`${key}\` in ${name}`,
			expected: 'only fields that the format knows',
			hint: 'Is it misspelt? The authoring guide lists the fields of each file.',
		};
	}
	return {
		rule: path.includes('period') ? 'period-unreadable' : 'yaml-shape',
		path,
		found: `${show(valueAt(root, path))} for ${name}`,
		expected: expectedBy(issue),
		hint: path.includes('period') ? PERIOD_HINT : `Correct ${name}, or add it if it is not there.`,
	};
}

export const PERIOD_HINT =
	'Write `none`, `{ in: "--10" }`, `{ from: "2025-01", to: "2025-10" }`, `{ since: "2022-02" }`, `{ per: month }` or `{ vague: "in recent months" }`.';

/** A value as an author would recognise it, cut where it is long. */
export function show(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'a group of fields';
	const words = String(value).replace(/\s+/g, ' ').trim();
	if (words === '') return 'nothing';
	return `\`${words.length > 80 ? `${words.slice(0, 77)}…` : words}\``;
}

function nameOf(path: Path): string {
	const keys = path.filter((key) => typeof key === 'string');
	return keys.length === 0 ? 'the file' : `\`${keys.join('.')}\``;
}

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value && typeof value === 'object' ? Reflect.get(value, key) : undefined),
		root,
	);
}

function expectedBy(issue: core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
		case 'invalid_union':
			return 'one of the shapes that the authoring guide names';
		case 'too_small':
			return `at least ${issue.minimum}`;
		case 'too_big':
			return `at most ${issue.maximum}`;
		default:
			return `a value that ${issue.message}`;
	}
}

const TYPES: Readonly<Record<string, string>> = {
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
};
