import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Outline } from '../domain/course.ts';
import { splitSentences } from '../domain/sentence.ts';
import { readTextFile } from './read-text.ts';

/**
 * What the files of an article name, whatever else is wrong with them, so that one fault does not
 * make a second of every reference. Of its annotations only the ids are certain.
 * @param path absolute
 */
export function readOutline(path: string): Outline {
	const annotations = attempt(() => load(read(path, 'annotations.yaml'), { schema: CORE_SCHEMA }));
	const checks = existsSync(join(path, 'checks.yaml'))
		? attempt(() => load(read(path, 'checks.yaml'), { schema: CORE_SCHEMA }))
		: { claims: [] };
	const sentences = attempt(() => splitSentences(read(path, 'text.txt')));
	return {
		// A headline alone says nothing of the sentences that are to follow.
		sentences: sentences?.at(-1)?.paragraph ? sentences : undefined,
		annotations: idsOf(annotations),
		claims: idsOf(fieldOf(checks, 'claims')),
	};
}

function read(path: string, name: string): string {
	return readTextFile(join(path, name)).text;
}

/** What cannot be read is not known: its problem has been reported already. */
function attempt<T>(get: () => T): T | undefined {
	try {
		return get();
	} catch {
		return undefined;
	}
}

/** The ids of a list; nothing where an entry has none, which may be any. */
function idsOf(list: unknown): { readonly id: string }[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const ids = list.map((entry) => fieldOf(entry, 'id'));
	return ids.every((id) => typeof id === 'string') ? ids.map((id) => ({ id })) : undefined;
}

function fieldOf(value: unknown, key: string): unknown {
	return value && typeof value === 'object' ? Reflect.get(value, key) : undefined;
}
