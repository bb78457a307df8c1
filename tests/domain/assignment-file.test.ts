import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentId } from '../../src/domain/assignment.ts';
import { readAssignmentFile, writeAssignmentFile } from '../../src/domain/assignment-file.ts';
import { anyAssignment } from './assignment-builders.ts';
import { assignmentOf } from './hand-in-builders.ts';

const FILE = writeAssignmentFile(assignmentOf());

function problemOf(text: string) {
	const read = readAssignmentFile(text);
	return 'problem' in read ? read.problem : undefined;
}

/** The file with some fields otherwise. */
function fileWith(changes: object): string {
	return JSON.stringify({ ...JSON.parse(FILE), ...changes });
}

describe('the file of an assignment', () => {
	test('gives back every assignment as it was', () => {
		fc.assert(
			fc.property(anyAssignment, (assignment) => {
				expect(readAssignmentFile(writeAssignmentFile(assignment))).toEqual({ assignment });
			}),
		);
	});

	test('says what it is, and of which version', () => {
		expect(JSON.parse(FILE)).toMatchObject({ format: 'who-says-assignment', version: 1 });
	});

	test('brings the same assignment with its fields in another order', () => {
		const items = assignmentOf().items.map((item) =>
			Object.fromEntries(Object.entries(item).toReversed()),
		);
		const read = readAssignmentFile(fileWith({ items }));
		expect('assignment' in read && assignmentId(read.assignment)).toBe(
			assignmentId(assignmentOf()),
		);
	});

	test.each([
		['half of it', FILE.slice(0, 100), { kind: 'not-json' }],
		['another file', '{"format":"who-says-hand-in","version":1}', { kind: 'not-ours' }],
		['a list', '[]', { kind: 'not-ours' }],
		['a later version', fileWith({ version: 2 }), { kind: 'newer', version: 2 }],
		['a field too many', fileWith({ code: 'x' }), { kind: 'unknown', place: 'assignment.code' }],
		['no item', fileWith({ items: [] }), { kind: 'empty' }],
		['a title that never ends', fileWith({ title: 'x'.repeat(101) }), { expected: 'shorter' }],
		['a number for a title', fileWith({ title: 7 }), { expected: 'text' }],
	])('cannot be read where it is %s', (_, text, problem) => {
		expect(problemOf(text)).toMatchObject(problem);
	});

	test('never throws, whatever it holds', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(problemOf(text)).toBeDefined();
			}),
		);
	});
});
