import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Intake } from '../../../src/client/results/intake.ts';
import { assignmentId } from '../../../src/domain/assignment.ts';
import { writeAssignmentFile } from '../../../src/domain/assignment-file.ts';
import { writeHandInFile } from '../../../src/domain/hand-in-file.ts';
import { assignmentOf, handInOf } from '../../domain/hand-in-builders.ts';

const ANA = writeHandInFile(handInOf({ student: 'Ana' }));
const BEN = writeHandInFile(handInOf({ student: 'Ben' }));

async function read(...files: readonly File[]) {
	const intake = new Intake();
	await intake.read(files);
	return intake;
}

function file(name: string, content: string | Uint8Array<ArrayBuffer>): File {
	return new File([content], name);
}

describe('what is dropped in', () => {
	test('is read file by file', async () => {
		const intake = await read(file('a.json', ANA), file('b.json', BEN));
		expect(intake.files.map(({ from, handIn }) => [from, handIn.student])).toEqual([
			['a.json', 'Ana'],
			['b.json', 'Ben'],
		]);
		expect(intake.refused).toEqual([]);
	});

	test('may be a zip, whatever it is called', async () => {
		const bytes = zipSync({ 'x/a.json': strToU8(ANA), 'y/b.json': strToU8(BEN) });
		const intake = await read(file('class', bytes));
		expect(intake.files.map(({ from }) => from)).toEqual(['class: x/a.json', 'class: y/b.json']);
	});

	test('may be an assignment, which tells what codes mean', async () => {
		const assignment = assignmentOf({ title: 'Another' });
		const intake = await read(file('to-do.json', writeAssignmentFile(assignment)));
		expect(intake.assignments.get(assignmentId(assignment))).toEqual(assignment);
		expect(intake.refused).toEqual([]);
	});

	test('tells the assignments of its hand-ins, too', async () => {
		const intake = await read(file('a.json', ANA));
		expect([...intake.assignments.keys()]).toEqual([assignmentId(assignmentOf())]);
	});
});

describe('a bad file is named, and the others are read', () => {
	test.each([
		['cut in the middle', file('bad.json', ANA.slice(0, 200)), { kind: 'not-json' }],
		['of something else', file('bad.json', '{"format":"x"}'), { kind: 'not-ours' }],
		[
			'of a newer version',
			file('bad.json', ANA.replace('"version": 1', '"version": 2')),
			{ kind: 'newer', version: 2 },
		],
		['of another type', file('bad.docx', 'x'), { kind: 'other-type' }],
		['that is no zip', file('bad.zip', 'x'), { kind: 'broken-zip' }],
		['that is empty', file('bad.json', ''), { kind: 'not-json' }],
		['that is far too long', file('bad.json', 'x'.repeat(6_000_001)), { kind: 'too-long' }],
		[
			'with a value that does not fit',
			file('bad.json', ANA.replace('"student": "Ana"', '"student": 7')),
			{ kind: 'field', place: 'student', found: 7, expected: 'text' },
		],
	])('%s', async (_what, bad, problem) => {
		const intake = await read(bad, file('b.json', BEN));
		expect(intake.refused).toEqual([{ from: bad.name, problem }]);
		expect(intake.files.map(({ from }) => from)).toEqual(['b.json']);
	});

	test('that cannot be opened, as a folder', async () => {
		const folder = file('folder.json', '');
		folder.slice = () => {
			throw new DOMException('Gone', 'NotFoundError');
		};
		const intake = await read(folder, file('b.json', BEN));
		expect(intake.refused).toEqual([{ from: 'folder.json', problem: { kind: 'unreadable' } }]);
		expect(intake.files).toHaveLength(1);
	});
});

test('a file that was edited is read, and known as edited', async () => {
	const intake = await read(file('a.json', ANA.replace('"Ana"', '"Anna"')));
	expect(intake.files[0]).toMatchObject({ isEdited: true, handIn: { student: 'Anna' } });
});
