import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/domain/attempt.ts';
import { applyEdit, differing, invert } from '../../src/domain/mark-edit.ts';

const mark = (id: string, start: number, fields: Partial<Mark> = {}): Mark => ({
	id,
	start,
	end: start + 5,
	signal: 'attribution',
	...fields,
});
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id);

describe('an edit', () => {
	const marks = [mark('a', 0), mark('c', 20)];

	test('puts a mark where it belongs in the text', () => {
		expect(ids(applyEdit(marks, { after: mark('b', 10) }))).toEqual(['a', 'b', 'c']);
	});

	test('takes a mark away', () => {
		expect(ids(applyEdit(marks, { before: mark('a', 0) }))).toEqual(['c']);
	});

	test('changes a mark in its place', () => {
		const changed = mark('a', 0, { reason: 'named' });
		expect(applyEdit(marks, { before: mark('a', 0), after: changed })).toEqual([changed, marks[1]]);
	});

	test('leaves all as it is where the mark is gone already', () => {
		expect(applyEdit(marks, { before: mark('gone', 3) })).toEqual(marks);
	});

	test('is made once only, however often it is told', () => {
		const edit = { after: mark('b', 10) };
		expect(applyEdit(applyEdit(marks, edit), edit)).toEqual(applyEdit(marks, edit));
	});
});

test('any edit is undone by its inverse', () => {
	const anyMark = fc
		.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(100))
		.map(([id, start]) => mark(id, start));
	const anyMarks = fc
		.uniqueArray(anyMark, { selector: ({ id }) => id })
		.map((marks) => marks.reduce<Mark[]>((all, each) => applyEdit(all, { after: each }), []));
	fc.assert(
		fc.property(anyMarks, anyMark, fc.boolean(), (marks, other, isRemoval) => {
			const before = marks.find(({ id }) => id === other.id);
			const edit = isRemoval ? { before } : { before, after: other };
			expect(applyEdit(applyEdit(marks, edit), invert(edit))).toEqual(marks);
		}),
	);
});

test('what differs is what came, what went, and what is another by now', () => {
	const [kept, gone, before] = [mark('a', 0), mark('b', 10), mark('c', 20)];
	const after = mark('c', 20, { reason: 'named' });
	const come = mark('d', 30);
	expect(differing([kept, gone, before], [kept, after, come])).toEqual([gone, before, after, come]);
	expect(differing([kept], [kept])).toEqual([]);
});
