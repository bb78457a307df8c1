import type { Mark } from './attempt.ts';
import { compareSpans } from './span.ts';

/** One step of marking: a mark comes, goes, or changes. What is not there did not or will not exist. */
export interface MarkEdit {
	readonly before?: Mark | undefined;
	readonly after?: Mark | undefined;
}

/**
 * The marks after the edit, in text order. It goes by the mark's id alone, so it holds for marks
 * that somebody else has changed meanwhile: what is to go may be gone already.
 */
export function applyEdit(marks: readonly Mark[], { before, after }: MarkEdit): Mark[] {
	const rest = marks.filter(({ id }) => id !== before?.id && id !== after?.id);
	return after ? [...rest, after].sort(compareMarks) : rest;
}

/** The edit that undoes the edit. */
export function invert({ before, after }: MarkEdit): MarkEdit {
	return { before: after, after: before };
}

/** Both lists hold the same marks, with the same reasons, in the same order. */
export function areSameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
	return (
		some.length === others.length &&
		some.every((mark, index) => {
			const other = others[index];
			return other !== undefined && isSameMark(mark, other);
		})
	);
}

/** The marks that only one of the lists holds, or holds otherwise. */
export function differing(some: readonly Mark[], others: readonly Mark[]): Mark[] {
	const [here, there] = [new Set(some), new Set(others)];
	return [...some.filter((mark) => !there.has(mark)), ...others.filter((mark) => !here.has(mark))];
}

export function isSameMark(one: Mark, other: Mark): boolean {
	return (
		one === other ||
		(one.id === other.id &&
			one.start === other.start &&
			one.end === other.end &&
			one.signal === other.signal &&
			one.reason === other.reason &&
			one.words === other.words)
	);
}

function compareMarks(a: Mark, b: Mark): number {
	return compareSpans(a, b) || (a.id < b.id ? -1 : 1);
}
