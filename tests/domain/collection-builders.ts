import fc from 'fast-check';
import type { Collection } from '../../src/domain/collection.ts';
import { exampleRef } from '../../src/domain/example.ts';
import { anyExample, anyId, exampleOf } from './example-builders.ts';

/** A collection of examples of one article with these ids. */
export function collectionOf(ids: readonly string[], title = ''): Collection {
	return {
		title,
		items: ids.map((id) => {
			const example = exampleOf({ id });
			return { ref: exampleRef(example), example, addedAt: '2025-11-09T10:30:00.000Z' };
		}),
	};
}

/** The ids of the items, in their order. */
export function idsOf({ items }: Collection): string[] {
	return items.map(({ example }) => example.id);
}

/** "article/annotation" */
const anyRef = fc.tuple(anyId, anyId).map(([article, id]) => `${article}/${id}`);

export const anyRefs = fc.uniqueArray(anyRef, { minLength: 1, maxLength: 20 });

/** A title as it is once it was read: on one line, without space around it. */
export const anyTitle = fc
	.string({ unit: 'grapheme', maxLength: 20 })
	.map((text) => text.toWellFormed().replace(/\s+/g, ' ').trim());

/** A collection with texts of all kinds. */
export const anyCollection: fc.Arbitrary<Collection> = fc
	.tuple(anyTitle, anyRefs, fc.array(anyExample, { minLength: 20, maxLength: 20 }))
	.map(([title, refs, examples]) => ({
		title,
		items: refs.map((ref, index) => {
			const [article = '', id = ''] = ref.split('/');
			const example = { ...(examples[index] ?? exampleOf()), article, id };
			return { ref, example, addedAt: '2025-11-09T10:30:00.000Z' };
		}),
	}));
