/** What JSON can say; fields without a value are left out. */
export type Value = string | number | readonly Value[] | Fields;
export interface Fields {
	readonly [key: string]: Value | undefined;
}

/** Longer text is written folded, over several lines, as an author would. */
const FOLD_AT = 70;

/** Writes YAML in the block style of the project's own articles. */
export function toYaml(value: Value, indent = ''): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return toText(value, indent);
	if (isList(value)) {
		if (value.length === 0) return '[]';
		return value.map((item) => `\n${indent}- ${toYaml(item, `${indent}  `).trimStart()}`).join('');
	}
	return Object.entries(value)
		.filter((entry): entry is [string, Value] => entry[1] !== undefined)
		.map(([key, each]) => `\n${indent}${key}: ${toYaml(each, `${indent}  `)}`)
		.join('');
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

function toText(text: string, indent: string): string {
	if (text.length < FOLD_AT) return JSON.stringify(text);
	const lines = text.match(/\S(?:.{0,88}\S)?(?=\s|$)/g) ?? [];
	return `>-\n${lines.map((line) => `${indent}${line}`).join('\n')}`;
}
