import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Term, termFinder } from '../../src/domain/glossary.ts';

const TERMS: readonly Term[] = [
	{ id: 'wire', term: 'wire', also: ['wires'], meaning: 'Copy sold to papers.' },
	{ id: 'wire-service', term: 'wire service', also: [], meaning: 'Who sells it.' },
	{ id: 'off-record', term: 'off the record (OTR)', also: [], meaning: 'Not to be used.' },
];
const find = termFinder(TERMS);

/** What is found, as the words themselves with the id they lead to. */
function found(text: string): string[] {
	return find(text).map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);
}

describe('a term is found', () => {
	test.each([
		['in small letters and in capitals', 'The wire. Wire!', ['wire → wire', 'Wire → wire']],
		['in another shape', 'Two wires came.', ['wires → wire']],
		['in its longer form before its shorter', 'A wire service', ['wire service → wire-service']],
		['with its own signs', 'off the record (OTR), then', ['off the record (OTR) → off-record']],
	])('%s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

test.each(['wireless', 'haywire', 'wire-cutter', 'barbed-wire', 'wïre'])(
	'%s is another word',
	(text) => {
		expect(found(text)).toEqual([]);
	},
);

test('an empty glossary finds nothing', () => {
	expect(termFinder([])('wire')).toEqual([]);
});

test('what is found are the words of a shape, whatever the text', () => {
	const shapes = TERMS.flatMap(({ term, also }) => [term, ...also]);
	const words = fc.constantFrom(...shapes, 'a', ' ', '-', '(', '.', 'é');
	fc.assert(
		fc.property(
			fc.array(words).map((each) => each.join('')),
			(text) => {
				for (const { start, end } of find(text))
					expect(shapes).toContain(text.slice(start, end).toLowerCase().replace('otr', 'OTR'));
			},
		),
	);
});
