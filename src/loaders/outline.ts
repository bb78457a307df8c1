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
	const annotations = readLoosely(path, 'annotations.yaml');
	const checks = readLoosely(path, 'checks.yaml', { claims: [] });
	const practice = readLoosely(path, 'practice.yaml', {});
	const sentences = attempt(() => splitSentences(read(path, 'text.txt')));
	return {
		// A headline alone says nothing of the sentences that are to follow.
		sentences: sentences?.at(-1)?.paragraph ? sentences : undefined,
		annotations: idsOf(annotations),
		claims: idsOf(fieldOf(checks, 'claims')),
		passages: idsOf(fieldOf(practice, 'passages', [])),
		rewrites: idsOf(fieldOf(practice, 'rewrites', [])),
		lookUps: idsOf(fieldOf(practice, 'lookUps', [])),
	};
}

/** The YAML of a file; `missing` where there is no such file. */
function readLoosely(path: string, name: string, missing?: unknown): unknown {
	if (missing !== undefined && !existsSync(join(path, name))) return missing;
	return attempt(() => load(read(path, name), { schema: CORE_SCHEMA }));
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

/** The field of an object; `missing` where the object has no such field. */
function fieldOf(value: unknown, key: string, missing?: unknown): unknown {
	if (!value || typeof value !== 'object') return undefined;
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : missing;
}
