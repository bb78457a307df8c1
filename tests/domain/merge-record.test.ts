import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRecord } from '../../src/domain/merge-record.ts';

const record = fc.dictionary(
	fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.string()),
	fc.array(fc.nat(2)),
);

test('what was changed here is taken over, what was changed elsewhere stays', () => {
	const kept = { mine: 1, theirs: 9, gone: 3 };
	const before = { mine: 1, theirs: 2, gone: 3 };
	expect(mergeRecord(kept, before, { mine: 5, theirs: 2, added: 7 })).toEqual({
		...{ mine: 5, theirs: 9, added: 7 },
	});
});

test('where nobody else has changed anything, the change is what there is', () => {
	fc.assert(
		fc.property(record, record, (before, after) => {
			expect(mergeRecord(before, before, after)).toEqual(after);
		}),
	);
});

test('where nothing was changed here, what is kept stays', () => {
	fc.assert(
		fc.property(record, record, (kept, same) => {
			expect(mergeRecord(kept, same, same)).toEqual(kept);
		}),
	);
});

test('two who change different names lose nothing, whoever comes first', () => {
	fc.assert(
		fc.property(record, fc.nat(), fc.nat(), (before, one, other) => {
			const first = { ...before, 'by-one': [one] };
			const second = { ...before, 'by-other': [other] };
			const merged = mergeRecord(first, before, second);
			expect(merged).toEqual(mergeRecord(second, before, first));
			expect(merged).toMatchObject({ 'by-one': [one], 'by-other': [other] });
		}),
	);
});
