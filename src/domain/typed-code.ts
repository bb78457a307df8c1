import type { Assignment } from './assignment.ts';
import { isCodeOf } from './hand-in-code.ts';

/** A line as it was typed: a name, then a code. */
export interface TypedCode {
	readonly line: string;
	/** Empty where the line is a code and nothing else. */
	readonly student: string;
	readonly code: string;
	/** What it was done for, where it is one of those that are known. */
	readonly assignment?: Assignment | undefined;
}

/**
 * Reads lines of names and codes; empty ones are passed over. A code may have spaces in it, and a name
 * digits: the code begins where an assignment's own signs do, or is the last word.
 */
export function readTypedCodes(text: string, assignments: readonly Assignment[]): TypedCode[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => readLine(line, assignments));
}

function readLine(line: string, assignments: readonly Assignment[]): TypedCode {
	const words = line.split(/[\s:;,]+/);
	const toTyped = (from: number, assignment?: Assignment): TypedCode => ({
		...{ line, student: words.slice(0, from).join(' '), code: words.slice(from).join(' ') },
		assignment,
	});
	for (const from of words.keys()) {
		const code = words.slice(from).join(' ');
		const assignment = assignments.find((each) => isCodeOf(code, each));
		if (assignment) return toTyped(from, assignment);
	}
	return toTyped(words.length - 1);
}
