import type { core } from 'zod';
import type { RuleId } from '../domain/problem.ts';
import type { Complaint, Path } from './source-file.ts';

interface DescribedIssue extends Complaint {
	readonly rule: RuleId;
	readonly path: Path;
	/** Which end of the path is at fault. */
	readonly at: 'key' | 'value';
}

/** Says in an author's words what a schema found wrong with `root`. */
export function describeIssue(issue: core.$ZodIssue, root: unknown): DescribedIssue[] {
	const { path } = issue;
	const name = nameOf(path, root);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			rule: 'yaml-shape',
			path: [...path, key],
			at: 'key',
			found: `the field \`${key}\` in ${name}`,
			expected: 'only fields that the format knows',
			hint: 'Is it misspelt? docs/authoring.md lists the fields of each file.',
		}));
	}
	const isPeriod = path.includes('period');
	return [
		{
			rule: isPeriod ? 'period-unreadable' : 'yaml-shape',
			path,
			at: 'value',
			found: `${show(valueAt(root, path))} for ${name}`,
			expected: expectedBy(issue),
			hint: isPeriod ? PERIOD_HINT : hintFor(issue, valueAt(root, path)),
		},
	];
}

export const PERIOD_HINT =
	'Write `none`, `{ in: "--10" }`, `{ from: "2025-01", to: "2025-10" }`, `{ since: "2022-02" }`, `{ per: month }` or `{ vague: "in recent months" }`.';

/** A value as an author would recognise it, cut where it is long. */
export function show(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object') return `fields (${Object.keys(value).join(', ')})`;
	const words = String(value).replace(/\s+/g, ' ').trim();
	if (words === '') return 'nothing';
	return `\`${words.length > 80 ? `${words.slice(0, 77)}…` : words}\``;
}

/** A field, and the entries it belongs to by id or number: `` `figure.bound` of `may-buy` ``. */
function nameOf(path: Path, root: unknown): string {
	const at = path.findLastIndex((key) => typeof key === 'number');
	const field = path.slice(at + 1).join('.');
	if (at === -1) return field === '' ? 'the file' : `\`${field}\``;
	const id = valueAt(root, [...path.slice(0, at + 1), 'id']);
	const entry = typeof id === 'string' ? show(id) : `entry ${Number(path[at]) + 1}`;
	const list = at === 0 ? '' : ` in ${nameOf(path.slice(0, at), root)}`;
	return `${field === '' ? '' : `\`${field}\` of `}${entry}${list}`;
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
		case 'too_small':
			if (issue.origin === 'string') return 'text';
			return `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`;
		case 'too_big':
			return `at most ${issue.maximum}${issue.origin === 'array' ? ' in the list' : ''}`;
		default:
			// The schemas' own messages name what they expect.
			return issue.message;
	}
}

function hintFor(issue: core.$ZodIssue, value: unknown): string {
	const isNothing = value === undefined || value === null || String(value).trim() === '';
	if (issue.path.at(-1) === 'sha256')
		return 'For a new article write the letter `a` 64 times: the check then says the right checksum.';
	if (issue.code === 'invalid_type' && issue.expected === 'array')
		return isNothing
			? 'Write `[]` for an empty list.'
			: 'Write each entry with a hyphen, or all in `[…]`.';
	if (issue.code === 'invalid_type' && issue.expected === 'object' && !isNothing)
		return 'Each field is a name, a colon, a space and a value: is the space there?';
	if (issue.code === 'invalid_type' && issue.expected === 'string' && !isNothing)
		return 'Put text that looks like something else in straight quotes.';
	return isNothing ? 'Add it, or fill it in.' : 'Correct it.';
}

const TYPES: Readonly<Record<string, string>> = {
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	array: 'a list',
	tuple: 'a list',
	boolean: '`true` or `false`',
	object: 'fields with their values',
	record: 'fields with their values',
};
