import fc from 'fast-check';
import {
	ANSWERS_SHOWN,
	type Assignment,
	LONGEST,
	ORDERS,
	SIGNATURES,
} from '../../src/domain/assignment.ts';
import { type AssignmentItem, itemKey } from '../../src/domain/assignment-item.ts';
import { toLine, toLines } from '../../src/domain/plain-text.ts';
import { anyRefs } from './collection-builders.ts';
import { anyId } from './example-builders.ts';

const anyLine = (longest: number) =>
	fc.string({ unit: 'binary', maxLength: longest }).map((text) => toLine(text, longest));

const anyItem: fc.Arbitrary<AssignmentItem> = fc.oneof(
	fc.record({ kind: fc.constant('lesson' as const), lesson: anyId }),
	fc.record({
		kind: fc.constant('exercise' as const),
		exercise: fc.tuple(anyId, anyId).map((ids) => ids.join('/')),
	}),
	fc.record({
		kind: fc.constant('passages' as const),
		title: anyLine(LONGEST.title),
		refs: anyRefs,
	}),
);

/** An assignment with texts of all kinds, as they are once they were read. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc
	.record({
		title: anyLine(LONGEST.title),
		note: fc
			.string({ unit: 'binary', maxLength: LONGEST.note })
			.map((text) => toLines(text, LONGEST.note)),
		due: anyLine(LONGEST.due),
		items: fc.uniqueArray(anyItem, { minLength: 1, maxLength: 20, selector: itemKey }),
		answers: fc.constantFrom(...ANSWERS_SHOWN),
		order: fc.constantFrom(...ORDERS),
		tries: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
		signature: fc.constantFrom(...SIGNATURES),
	})
	.map(({ tries, ...rest }) => (tries === undefined ? rest : { ...rest, tries }));
