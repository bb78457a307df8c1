import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckTime } from '../../src/domain/course-check.ts';
import type { Change } from './draft.ts';

const FIELDS = [
	'id',
	'outlet',
	'genre',
	'text',
	'reading',
	'signal',
	'form',
	'quote',
	'title',
	'note',
] as const;
type Field = (typeof FIELDS)[number];

const HEAD = [
	'title: Ten passages',
	'intro: Read each of them once.',
	'label: Written for the tests. The places, people and outlets do not exist.',
	'passages:',
];

/** Gives the course two checks without a fault; the first three passages of each leave a gap. */
export function addChecks(): Change {
	return (dir) => {
		mkdirSync(join(dir, 'checks'));
		for (const when of ['before', 'after'] as const) {
			const passages = Array.from({ length: 10 }, (_, index) => linesOf(when, index + 1)).flat();
			writeFileSync(fileOf(dir, when), `${[...HEAD, ...passages].join('\n')}\n`);
		}
	};
}

/** Gives a field of a passage another value; passages count from 1. */
export function setField(when: CheckTime, passage: number, field: Field, value: string): Change {
	return editLines(when, (lines) => lines.with(lineOf(passage, field) - 1, lineFor(field, value)));
}

export function removePassage(when: CheckTime, passage: number): Change {
	const from = lineOf(passage, 'id') - 1;
	return editLines(when, (lines) => lines.toSpliced(from, FIELDS.length));
}

/** Where a field's value stands, as `line:column`. */
export function placeOf(passage: number, field: Field): `${number}:${number}` {
	return `${lineOf(passage, field)}:${lineFor(field, '').length + 1}`;
}

function linesOf(when: CheckTime, number: number): string[] {
	const isWeak = number <= 3;
	const values: Readonly<Record<Field, string>> = {
		id: `${when}-${number}`,
		outlet: 'The Orsk Bell',
		genre: `genre ${number}`,
		text: `The ferry came late, harbour master Ada Berg said on day ${number}. The sea was calm.`,
		reading: isWeak ? 'weak' : 'sound',
		signal: 'attribution',
		form: isWeak ? 'unnamed' : 'named',
		quote: 'harbour master Ada Berg',
		title: 'Somebody says so',
		note: 'A name and a post stand beside the claim, so we learn who speaks and how she would know when a boat comes in.',
	};
	return FIELDS.map((field) => lineFor(field, values[field]));
}

function lineOf(passage: number, field: Field): number {
	return HEAD.length + (passage - 1) * FIELDS.length + FIELDS.indexOf(field) + 1;
}

function lineFor(field: Field, value: string): string {
	return `${field === 'id' ? '  - ' : '    '}${field}: ${value}`;
}

function editLines(when: CheckTime, edit: (lines: string[]) => string[]): Change {
	return (dir) => {
		const file = fileOf(dir, when);
		writeFileSync(file, edit(readFileSync(file, 'utf8').split('\n')).join('\n'));
	};
}

function fileOf(dir: string, when: CheckTime): string {
	return join(dir, `checks/${when}.yaml`);
}
