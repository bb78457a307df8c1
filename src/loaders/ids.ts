import { ID, ID_SHAPE } from '../domain/id.ts';
import type { Path, SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

/** Reports each id that cannot stand in an address, and each that an earlier entry already has. */
export function reportDuplicates(
	entries: readonly { readonly id: string }[],
	path: Path,
	source: SourceFile,
): void {
	const seen = new Set<string>();
	for (const [index, { id }] of entries.entries()) {
		const place = [...path, index, 'id'];
		if (!ID.test(id)) source.report('id-shape', place, idComplaint(id));
		if (seen.has(id)) {
			source.report('id-duplicate', place, {
				found: `${show(id)} a second time`,
				expected: 'an id that no other entry of this list has',
				hint: 'Ids are addresses: give the newer entry another one.',
			});
		}
		seen.add(id);
	}
}

export function idComplaint(id: string) {
	return { found: show(id), ...ID_SHAPE };
}
