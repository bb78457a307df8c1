import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/domain/assignment.ts';
import { readHandInFile, writeHandInFile } from '../../src/domain/hand-in-file.ts';
import { assignmentOf, handInOf } from './hand-in-builders.ts';

/** The file with one thing changed after it was written. */
function edited(change: (file: Record<string, unknown>) => void): string {
	const file = JSON.parse(writeHandInFile(handInOf()));
	change(file);
	return JSON.stringify(file);
}

function problemOf(text: string) {
	const read = readHandInFile(text);
	return 'problem' in read ? read.problem : undefined;
}

describe('a file that a student hands in', () => {
	test('brings back what was written, and says that nothing was changed', () => {
		const handIn = handInOf();
		const read = readHandInFile(writeHandInFile(handIn));
		expect(read).toMatchObject({ handIn, isEdited: false });
	});

	test('keeps its sum where it was only laid out anew', () => {
		const file = JSON.parse(writeHandInFile(handInOf()));
		const turned = Object.fromEntries(Object.entries(file).toReversed());
		expect(readHandInFile(JSON.stringify(turned))).toMatchObject({ isEdited: false });
	});

	test.each<[string, (file: Record<string, unknown>) => void]>([
		['another name', (file) => (file['student'] = 'Ivo')],
		['another time', (file) => (file['handedInAt'] = '2026-11-28T23:00:00.000Z')],
		['no attempts', (file) => (file['attempts'] = [])],
		['another sum', (file) => (file['checksum'] = '00000000')],
	])('shows %s as changed, and is read all the same', (_, change) => {
		expect(readHandInFile(edited(change))).toMatchObject({ isEdited: true });
	});

	test('has the same sum as another only where both hold the same', () => {
		const sums = [handInOf(), handInOf(), handInOf({ student: 'Ivo' })].map((handIn) => {
			const read = readHandInFile(writeHandInFile(handIn));
			return 'problem' in read ? undefined : read.checksum;
		});
		expect(sums[0]).toBe(sums[1]);
		expect(sums[0]).not.toBe(sums[2]);
	});
});

describe('a file that cannot be read', () => {
	test.each([
		['no JSON', 'Mara: 9 of 12', { kind: 'not-json' }],
		['cut', writeHandInFile(handInOf()).slice(0, 400), { kind: 'not-json' }],
		['something else', '{"format":"who-says"}', { kind: 'not-ours' }],
		['newer', edited((file) => (file['version'] = 7)), { kind: 'newer', version: 7 }],
		[
			'of no student',
			edited((file) => delete file['student']),
			{ kind: 'field', place: 'student' },
		],
		[
			'with a try that has another name',
			edited((file) => Object.assign((file['attempts'] as object[])[0] ?? {}, { id: 'x' })),
			{ kind: 'field', place: 'attempts[0].id' },
		],
		[
			'with a field of its own',
			edited((file) => (file['grade'] = 1)),
			{ kind: 'unknown', place: 'grade' },
		],
	])('names what is wrong: %s', (_, text, problem) => {
		expect(problemOf(text)).toMatchObject(problem);
	});

	const items: Assignment['items'] = [{ kind: 'lesson', lesson: 'a' }];
	test.each([
		['no item', assignmentOf({ items: [] }), { kind: 'empty' }],
		['an item twice', assignmentOf({ items: [...items, ...items] }), { kind: 'twice', place: 'a' }],
		['too many items', many(), { kind: 'field', place: 'assignment.items' }],
		['too many tries', assignmentOf({ tries: 10 }), { kind: 'field', place: 'assignment.tries' }],
		['too long a title', assignmentOf({ title: 'x'.repeat(101) }), { place: 'assignment.title' }],
		[
			'an address as an item',
			assignmentOf({ items: [{ kind: 'lesson', lesson: '../x' }] }),
			{
				place: 'assignment.items[0].lesson',
			},
		],
		[
			'no passages',
			assignmentOf({ items: [{ kind: 'passages', title: '', refs: [] }] }),
			{
				kind: 'empty',
			},
		],
		[
			'a setting there is not',
			assignmentOf({ answers: 'never' as never }),
			{
				place: 'assignment.answers',
			},
		],
	])('names what is wrong in its assignment: %s', (_, assignment, problem) => {
		expect(problemOf(writeHandInFile(handInOf({ assignment })))).toMatchObject(problem);
	});
});

function many(): Assignment {
	const items = Array.from(
		{ length: 61 },
		(_, at) => ({ kind: 'lesson', lesson: `l${at}` }) as const,
	);
	return assignmentOf({ items });
}
