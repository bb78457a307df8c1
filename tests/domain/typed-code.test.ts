import { describe, expect, test } from 'vitest';
import { writeHandInCode } from '../../src/domain/hand-in-code.ts';
import { readTypedCodes } from '../../src/domain/typed-code.ts';
import { assignmentOf, handInOf } from './hand-in-builders.ts';

const assignment = assignmentOf();
const code = writeHandInCode(handInOf({ attempts: [] }), []);

function only(line: string, assignments = [assignment]) {
	const [typed, ...others] = readTypedCodes(line, assignments);
	expect(others).toEqual([]);
	return typed;
}

describe('a line', () => {
	test.each([
		['a name and a code', `Mara ${code}`, 'Mara'],
		['a name of several words', `Mara van der Berg  ${code}`, 'Mara van der Berg'],
		['a number', `12 ${code}`, '12'],
		['a colon behind the name', `Mara: ${code}`, 'Mara'],
		['small letters', `Mara ${code.toLowerCase()}`, 'Mara'],
		['spaces for hyphens', `Mara ${code.replaceAll('-', ' ')}`, 'Mara'],
		['no name', code, ''],
	])('with %s is read', (_what, line, student) => {
		const typed = only(line);
		expect(typed).toMatchObject({ line, student, assignment });
		expect(typed?.code.toUpperCase().replace(/[\s-]/g, '')).toBe(code.replaceAll('-', ''));
	});

	test('of an assignment that is not known has its last word as the code', () => {
		expect(only('Mara Berg 7K3P-9QXM', [])).toEqual({
			line: 'Mara Berg 7K3P-9QXM',
			student: 'Mara Berg',
			code: '7K3P-9QXM',
			assignment: undefined,
		});
	});
});

test('empty lines are passed over', () => {
	expect(readTypedCodes(`\n  \r\nMara ${code}\n\n`, [assignment])).toHaveLength(1);
});
