import { LineCounter, type Node, type Pair, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { Place, Problem, RuleId } from '../domain/problem.ts';

/** A way into a YAML document: keys and list indexes. */
export type Path = readonly PropertyKey[];

/** What a problem says, without its place. */
export interface Complaint {
	readonly found: string;
	readonly expected: string;
	readonly hint: string;
}

/**
 * A file of the content folder, and the problems found in it. Its YAML (the whole of it, or the
 * head of an MDX file) is read by a fast parser; a slower one, that knows where each value
 * stands, is only asked once something is wrong.
 */
export class SourceFile {
	/** The path below the content folder. */
	readonly file: string;
	readonly yaml: string;
	/** How many lines of the file stand before the YAML. */
	readonly #linesBefore: number;
	readonly #problems: Problem[];
	#places: Places | undefined;

	constructor(file: string, yaml: string, problems: Problem[], linesBefore = 0) {
		this.file = file;
		this.yaml = yaml;
		this.#problems = problems;
		this.#linesBefore = linesBefore;
	}

	/** Reports a problem at a value, or at the innermost value there is on the way to it. */
	report(rule: RuleId, path: Path, complaint: Complaint, at: 'key' | 'value' = 'value'): void {
		this.#places ??= new Places(this.yaml);
		const { line, column } = this.#places.at(path, at);
		this.reportAt(rule, { line: line + this.#linesBefore, column }, complaint);
	}

	/** Reports a problem at a place known already; `line` counts from the file's first. */
	reportAt(rule: RuleId, at: Omit<Place, 'file'>, complaint: Complaint): void {
		this.#problems.push({ rule, file: this.file, ...at, ...complaint });
	}

	/** Reports a problem at a line of the YAML itself, counted from 0. */
	reportYamlLine(rule: RuleId, line: number, column: number, complaint: Complaint): void {
		const at = { line: line + 1 + this.#linesBefore, column: column + 1 };
		this.reportAt(rule, at, complaint);
	}
}

/** Where each value of a YAML source stands. */
export class Places {
	readonly #lines = new LineCounter();
	readonly #root: Node | null;

	constructor(yaml: string) {
		this.#root = parseDocument(yaml, { lineCounter: this.#lines }).contents;
	}

	at(path: Path, end: 'key' | 'value'): { line: number; column: number } {
		let node: unknown = this.#root;
		let offset = this.#root?.range?.[0] ?? 0;
		for (const [index, key] of path.entries()) {
			const pair = findPair(node, key);
			if (pair && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
			if (end === 'key' && index === path.length - 1) break;
			node = pair ? pair.value : itemOf(node, key);
			if (!isNode(node)) break;
			offset = node.range?.[0] ?? offset;
		}
		const { line, col } = this.#lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}
}

function findPair(node: unknown, key: PropertyKey): Pair | undefined {
	if (!isMap(node)) return undefined;
	return node.items.find(
		(item) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
	);
}

function itemOf(node: unknown, key: PropertyKey): unknown {
	return node && typeof node === 'object' && 'items' in node && Array.isArray(node.items)
		? node.items[Number(key)]
		: undefined;
}
