import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/domain/assignment-draft.ts';
import { BLANK_ASSIGNMENT } from '../../src/domain/assignment-edit.ts';
import { anyAssignment } from './assignment-builders.ts';

test('a draft comes back as it was', () => {
	fc.assert(
		fc.property(anyAssignment, (draft) => {
			expect(readDraft(JSON.stringify(draft))).toEqual(draft);
		}),
	);
});

test('a draft that asks for nothing yet keeps what was written', () => {
	const draft = { ...BLANK_ASSIGNMENT, title: 'Figures', due: 'Friday' };
	expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each(['', '{', 'null', '[]', '{"items":[]}', '{"title":7,"items":[]}'])(
	'%s is as if there had been no draft',
	(text) => {
		expect(readDraft(text)).toEqual(BLANK_ASSIGNMENT);
	},
);
