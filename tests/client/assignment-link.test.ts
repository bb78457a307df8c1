import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssignmentFragment, toAssignmentFragment } from '../../src/client/assignment-link.ts';
import { type Assignment, LONGEST } from '../../src/domain/assignment.ts';
import { isAssignmentFragment, LONGEST_SAFE_LINK } from '../../src/domain/assignment-link.ts';
import { editionOf } from '../../src/domain/edition.ts';
import { anyAssignment } from '../domain/assignment-builders.ts';
import { assignmentOf } from '../domain/hand-in-builders.ts';

const LINK = toAssignmentFragment(assignmentOf());

function problemOf(fragment: string) {
	const read = readAssignmentFragment(fragment);
	return 'problem' in read ? read.problem : undefined;
}

/** A link that is whole, and brings this row. */
function linkTo(row: string | Uint8Array): string {
	const bytes = typeof row === 'string' ? new TextEncoder().encode(row) : row;
	const body = `1.${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;
	return `#${body}.${editionOf(body)}`;
}

/** Lorem-like prose of a length, in which no word follows the same word again and again. */
function noteOf(length: number): string {
	const words =
		'Read each passage once before you mark anything, and say in your own words who speaks, who is only pointed at, what was counted and by whom, how sure the writer was and why you think so. Take your time with the last one: two of us differed about it for most of an afternoon, and neither gave way. Bring the paper with your reasons; we will compare them in groups of three, then with the answers on the site. Whoever finishes early picks one figure, looks for the body that published it, and writes down where, when and in which words it was first said. No names of pupils belong in your notes, please. Ask if the page does not load!';
	return words.slice(0, length);
}

describe('the link to an assignment', () => {
	test('gives back every assignment as it was', () => {
		fc.assert(
			fc.property(anyAssignment, (assignment) => {
				expect(readAssignmentFragment(toAssignmentFragment(assignment))).toEqual({ assignment });
			}),
		);
	});

	test('has only signs that stay as they are in an address', () => {
		fc.assert(
			fc.property(anyAssignment, (assignment) => {
				const fragment = toAssignmentFragment(assignment);
				expect(fragment).toMatch(/^#1\.[\w-]+\.[0-9a-f]{8}$/);
				expect(new URL(`https://a.example/a/${fragment}`).hash).toBe(fragment);
			}),
		);
	});

	test('stays below 2,000 signs for 20 exercises with long names and a full note', () => {
		const exercise = (index: number) =>
			`labels-euphemism-false-balance-${'abcdefghijklmnopqrst'[index]}/carried-over-${index}`;
		const assignment = assignmentOf({
			title: noteOf(LONGEST.title),
			note: noteOf(LONGEST.note),
			due: noteOf(LONGEST.due),
			items: Array.from({ length: 20 }, (_, index) => ({
				kind: 'exercise' as const,
				exercise: exercise(index),
			})),
		});
		expect(assignment.note).toHaveLength(LONGEST.note);
		const address = `https://a-school-with-a-long-name.example/who-says/a/${toAssignmentFragment(assignment)}`;
		expect(address.length).toBeLessThan(LONGEST_SAFE_LINK);
	});

	test.each([
		['encoded once more', `#${encodeURIComponent(LINK.slice(1))}`],
		['encoded to the last sign', LINK.slice(1).replace(/[^0-9a-z]/gi, hex)],
		['encoded twice more', hexed(hexed(LINK.slice(1)))],
		['with a full stop behind it', `${LINK}.`],
		['in brackets', `${LINK})`],
		['in pointed brackets, with a comma', `${LINK}>,`],
		['in quotation marks', `${LINK}”`],
		['broken into lines', LINK.replace(/.{20}/g, '$&\r\n')],
		['broken into lines, then encoded', LINK.replace(/.{20}/g, '$&%0A')],
		['with places to break', LINK.replace(/.{20}/g, '$&\u200b')],
		['as a whole address', ` https://a.example/a/${LINK} `],
	])('is read %s', (_, fragment) => {
		expect(isAssignmentFragment(fragment)).toBe(true);
		expect(readAssignmentFragment(fragment)).toEqual({ assignment: assignmentOf() });
	});

	test('is told from a place on the page', () => {
		expect(isAssignmentFragment(LINK)).toBe(true);
		const places = ['', '#', '#content', '#how-many/sums', '#v1;a:1;count=1', '#lessons=a,b'];
		expect(places.some(isAssignmentFragment)).toBe(false);
	});

	test('brings markup as the text it is, and no sign that is not seen', () => {
		const title = '<img src=x onerror=alert(1)>\u202e\u0000 & "Who"';
		const read = readAssignmentFragment(toAssignmentFragment(assignmentOf({ title })));
		expect(read).toMatchObject({ assignment: { title: '<img src=x onerror=alert(1)> & "Who"' } });
	});
});

describe('a link that is not whole', () => {
	const anyPlace = fc.nat({ max: LINK.length - 2 }).map((at) => at + 1);

	test('is found out wherever it was cut', () => {
		for (let at = 1; at < LINK.length; at++)
			expect(problemOf(LINK.slice(0, at)), LINK.slice(0, at)).toEqual({ kind: 'cut' });
	});

	test('is found out where an ellipsis stands for its end', () => {
		for (const end of ['…', '...', '[...]'])
			expect(problemOf(LINK.slice(0, 40) + end)).toEqual({ kind: 'cut' });
	});

	test('is found out whichever one sign was changed', () => {
		fc.assert(
			fc.property(
				anyPlace,
				fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
				(at, sign) => {
					const changed = LINK.slice(0, at) + sign + LINK.slice(at + 1);
					fc.pre(sign !== '#' && changed !== LINK);
					expect(problemOf(changed)).toBeDefined();
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('is found out where one sign is lacking, or there twice', () => {
		for (let at = 2; at < LINK.length; at++) {
			expect(problemOf(LINK.slice(0, at) + LINK.slice(at + 1)), `without ${at}`).toBeDefined();
			expect(problemOf(LINK.slice(0, at) + LINK.slice(at - 1)), `twice ${at}`).toBeDefined();
		}
	});

	test('is of a version that is yet to come', () => {
		expect(problemOf('#2.whatever!comes')).toEqual({ kind: 'newer', version: 2 });
		expect(problemOf(`#10${LINK.slice(2)}`)).toEqual({ kind: 'newer', version: 10 });
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(problemOf(`#1.${text}`)).toBeDefined();
				expect(problemOf(text)).toBeDefined();
				expect(problemOf(linkTo(text))).toBeDefined();
			}),
		);
	});
});

describe('a link that was made to do harm', () => {
	test('is given up where it would unpack to megabytes', () => {
		const bomb = linkTo(`["${'0'.repeat(40_000_000)}"]`);
		expect(bomb.length).toBeLessThan(60_000);
		const startedAt = performance.now();
		expect(problemOf(bomb)).toEqual({ kind: 'damaged' });
		expect(performance.now() - startedAt).toBeLessThan(2_000);
	});

	test('is given up where it is itself too long', () => {
		expect(problemOf(`#1.${'A'.repeat(100_000)}.00000000`)).toEqual({ kind: 'too-long' });
	});

	test('is given up where what it unpacks to is no text', () => {
		expect(problemOf(linkTo(new Uint8Array([0xff, 0xfe, 0x80])))).toEqual({ kind: 'damaged' });
	});

	test.each([
		['no JSON', '["Who', { kind: 'not-json' }],
		['no list', '{"title":"x"}', { kind: 'field', expected: 'text' }],
		['no item', '["T","","",[0,0,0,0]]', { kind: 'empty' }],
		['no such choice', '["T","","",[7,0,0,0],"a"]', { kind: 'field', expected: 'answers-shown' }],
		['a choice by a name', '["T","","",["length",0,0,0],"a"]', { expected: 'answers-shown' }],
		['too many tries', '["T","","",[0,0,10,0],"a"]', { kind: 'field', expected: 'fewer' }],
		['an item that is no name', '["T","","",[0,0,0,0],"../a"]', { expected: 'name' }],
		['an item twice', '["T","","",[0,0,0,0],"a","a"]', { kind: 'twice', place: 'a' }],
		['markup for a name', '["T","","",[0,0,0,0],"<b>"]', { expected: 'id' }],
		['passages without one', '["T","","",[0,0,0,0],["Two"]]', { kind: 'empty' }],
		['fields for an item', '["T","","",[0,0,0,0],{"__proto__":1}]', { expected: 'id' }],
	])('is given up with %s', (_, row, problem) => {
		expect(problemOf(linkTo(row))).toMatchObject(problem);
	});

	test('asks for no more than an assignment may', () => {
		const items = Array.from({ length: 61 }, (_, index) => `"a${index}"`).join();
		expect(problemOf(linkTo(`["T","","",[0,0,0,0],${items}]`))).toMatchObject({ found: 61 });
	});
});

describe('an assignment by another order of its fields', () => {
	test('makes the same link', () => {
		const { items, title, ...rest } = assignmentOf();
		const other: Assignment = { ...rest, title, items };
		expect(toAssignmentFragment(other)).toBe(LINK);
	});
});

function hex(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function hexed(text: string): string {
	return text.replace(/[^0-9a-z]/gi, hex);
}
