import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrivedCode, ArrivedFile } from '../../src/domain/gather.ts';
import { compareNames, gather } from '../../src/domain/gather.ts';
import { ASSIGNMENT, classHandIn } from './class-builders.ts';
import { assignmentOf } from './hand-in-builders.ts';
import { timeAt } from './practice-builders.ts';

function file(student: string, minute = 9, fields: Partial<ArrivedFile> = {}): ArrivedFile {
	return {
		handIn: classHandIn(student, [], { handedInAt: timeAt(minute) }),
		from: `${student}-${minute}.json`,
		isEdited: false,
		checksum: `${student} ${minute}`,
		...fields,
	};
}

function code(student: string, from = `${student} 7K3P`): ArrivedCode {
	return { student, from, assignment: ASSIGNMENT, code: { results: [], minutes: 1 } };
}

function only(files: readonly ArrivedFile[], codes: readonly ArrivedCode[] = []) {
	const [set, ...others] = gather(files, codes);
	if (!set) throw new Error('Nothing was gathered.');
	expect(others).toEqual([]);
	return set;
}

describe('files', () => {
	test('come in the order of a register, numbers by their value', () => {
		const names = ['10', 'zoe', 'Ana', '2', 'ben'];
		expect(only(names.map((name) => file(name))).files.map(({ handIn }) => handIn.student)).toEqual(
			['2', '10', 'Ana', 'ben', 'zoe'],
		);
	});

	test('with the same content count once', () => {
		const set = only([file('Ana'), file('Ana', 9, { from: 'copy.json' })]);
		expect(set.files.map(({ from }) => from)).toEqual(['Ana-9.json']);
		expect(set.aside).toEqual([
			{ from: 'copy.json', student: 'Ana', counted: 'Ana-9.json', why: 'same-file' },
		]);
	});

	test.each([
		['the later one first', [9, 8]],
		['the later one last', [8, 9]],
	])('of one student count by the one handed in later, %s', (_what, minutes) => {
		const set = only(minutes.map((minute) => file('Ana', minute)));
		expect(set.files.map(({ from }) => from)).toEqual(['Ana-9.json']);
		expect(set.aside).toEqual([
			{ from: 'Ana-8.json', student: 'Ana', counted: 'Ana-9.json', why: 'earlier' },
		]);
	});

	test('are of one student where the names differ in case and spaces only', () => {
		expect(only([file('Ana  B.', 8), file(' ana b.', 9)]).files).toHaveLength(1);
	});

	test('without a name are all different students', () => {
		expect(only([file('', 8), file('', 9)]).files).toHaveLength(2);
	});

	test('for other assignments are sets of their own, the largest first', () => {
		const other = classHandIn('Cleo', [], { assignment: assignmentOf({ title: 'Another' }) });
		const sets = gather([file('Cleo', 9, { handIn: other }), file('Ana'), file('Ben')], []);
		expect(sets.map(({ assignment, files }) => [assignment.title, files.length])).toEqual([
			[ASSIGNMENT.title, 2],
			['Another', 1],
		]);
	});
});

describe('codes', () => {
	test('stand beside the files of others', () => {
		const set = only([file('Ana')], [code('Ben')]);
		expect([set.files.length, set.codes.length, set.aside.length]).toEqual([1, 1, 0]);
	});

	test('of a student whose file is there are set aside', () => {
		const set = only([file('Ana')], [code('ana')]);
		expect(set.codes).toEqual([]);
		expect(set.aside).toEqual([
			{ from: 'ana 7K3P', student: 'ana', counted: 'Ana-9.json', why: 'code-beside-file' },
		]);
	});

	test('of one student count by the one typed last', () => {
		const set = only([], [code('Ana', 'first'), code('Ana', 'second')]);
		expect(set.codes.map(({ from }) => from)).toEqual(['second']);
		expect(set.aside).toEqual([
			{ from: 'first', student: 'Ana', counted: 'second', why: 'earlier-code' },
		]);
	});

	test('alone tell the assignment, too', () => {
		expect(only([], [code('Ana')]).assignment).toBe(ASSIGNMENT);
	});
});

test('nothing comes to nothing', () => {
	expect(gather([], [])).toEqual([]);
});

test('whatever arrives counts or is set aside', () => {
	const anyFile = fc
		.tuple(fc.constantFrom('', 'Ana', 'ana', 'Ben'), fc.integer({ min: 0, max: 3 }))
		.map(([student, minute]) => file(student, minute));
	fc.assert(
		fc.property(fc.array(anyFile), (files) => {
			const sets = gather(files, []);
			const counted = sets.flatMap((set) => [...set.files, ...set.aside]);
			expect(counted).toHaveLength(files.length);
		}),
	);
});

test('names that differ in an accent only are neighbours', () => {
	expect(['Zoe', 'Élif', 'Elif'].sort(compareNames).at(-1)).toBe('Zoe');
});
