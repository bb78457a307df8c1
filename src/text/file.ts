import type { Expected, FileProblem } from '../domain/file-shape.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
	anything: 'anything',
	text: 'text in quotes',
	id: 'a name of small letters, digits and hyphens',
	name: 'names of small letters, digits and hyphens, with a slash between them',
	count: 'a whole number above 0',
	whole: 'a whole number from 0',
	measure: 'a number from 0',
	flag: 'true or false',
	signal: 'one of the five signals',
	finding: 'one of the five signals, or nothing',
	reading: 'sound, weak or depends',
	origin: 'collected or composed',
	date: 'a date such as 2025-11-09T10:30:00Z',
	list: 'a list',
	object: 'fields between { and }',
	kind: 'a kind of exercise',
	part: 'no more than the number it is a part of',
	end: 'a number above the start',
	'own-id': 'what it belongs to, @, and its time',
	'answers-shown': 'when answers are shown: at-once, after-check or after-hand-in',
	order: 'an order: as-set, any or shuffled',
	signature: 'what is written above the work: name, number or none',
	shorter: 'a shorter text',
	fewer: 'fewer of them',
};

/** What was found at the place that does not fit, and what was expected there. */
export function misfitWords({
	place,
	found,
	expected,
}: Extract<FileProblem, { readonly kind: 'field' }>): string {
	return `${describe(found)} at ${show(place)}; expected was ${EXPECTED[expected]}`;
}

/** In quotation marks, cut where it is long. */
export function show(text: string): string {
	return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function describe(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'fields' : show(String(value));
}
