import { answerTo } from './score.ts';

/**
 * What is kept, with what was changed from `before` to `after`: what somebody else has changed under
 * other names meanwhile stays.
 */
export function mergeRecord<T>(
	kept: Readonly<Record<string, T>>,
	before: Readonly<Record<string, T>>,
	after: Readonly<Record<string, T>>,
): Record<string, T> {
	const merged = new Map(Object.entries(kept));
	for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) merged.delete(name);
	for (const [name, value] of Object.entries(after))
		if (!isSame(answerTo(before, name), value)) merged.set(name, value);
	return Object.fromEntries(merged);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
