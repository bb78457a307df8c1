import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	LONGEST_FILE,
	readCollectionFile,
	writeCollectionFile,
} from '../../src/domain/collection-file.ts';
import { anyCollection, collectionOf } from './collection-builders.ts';

const file = JSON.parse(writeCollectionFile(collectionOf(['a', 'b'], 'Two')));

function problemOf(content: unknown) {
	const read = readCollectionFile(typeof content === 'string' ? content : JSON.stringify(content));
	return 'problem' in read ? read.problem : undefined;
}

/** The file with these fields in the example of its first item. */
function withExample(fields: object): unknown {
	const [first, second] = file.items;
	return { ...file, items: [{ ...first, example: { ...first.example, ...fields } }, second] };
}

describe('a file', () => {
	test('gives back the collection it was made from', () => {
		fc.assert(
			fc.property(anyCollection, (collection) => {
				expect(readCollectionFile(writeCollectionFile(collection))).toEqual({ collection });
			}),
		);
	});

	test('says what it is, and in which version', () => {
		expect(file).toMatchObject({ format: 'who-says-collection', version: 1, title: 'Two' });
	});

	test('may begin with a byte order mark', () => {
		expect(problemOf(`\uFEFF${JSON.stringify(file)}`)).toBeUndefined();
	});
});

describe('a file that cannot be read', () => {
	test('was cut', () => {
		const text = writeCollectionFile(collectionOf(['a']));
		fc.assert(
			fc.property(fc.nat(text.length - 3), (end) => {
				expect(problemOf(text.slice(0, end))).toEqual({ kind: 'not-json' });
			}),
		);
	});

	test.each(['[]', 'null', '7', '{}', '{"format":"another"}'])('is something else: %s', (text) => {
		expect(problemOf(text)).toEqual({ kind: 'not-ours' });
	});

	test('is of a later version, and is not looked at further', () => {
		expect(problemOf({ ...file, version: 2, cards: [] })).toEqual({ kind: 'newer', version: 2 });
	});

	test('has no examples', () => {
		expect(problemOf({ ...file, items: [] })).toEqual({ kind: 'empty' });
	});

	test('is too long for a collection', () => {
		expect(problemOf(' '.repeat(LONGEST_FILE + 1))).toEqual({ kind: 'too-long' });
	});

	test('has an example twice', () => {
		const [first] = file.items;
		expect(problemOf({ ...file, items: [first, first] })).toEqual({
			kind: 'twice',
			place: 'late-ferry/a',
		});
	});

	test.each([
		[{ ...file, version: '1' }, 'version', '1', 'count'],
		[{ ...file, title: 7 }, 'title', 7, 'text'],
		[{ ...file, items: {} }, 'items', {}, 'list'],
		[{ ...file, items: ['a'] }, 'items[0]', 'a', 'object'],
		[
			{ ...file, items: [{ ...file.items[0], addedAt: 'today' }] },
			'items[0].addedAt',
			'today',
			'date',
		],
		[withExample({ article: '../x' }), 'items[0].example.article', '../x', 'id'],
		[withExample({ id: '"><b>' }), 'items[0].example.id', '"><b>', 'id'],
		[withExample({ sentence: 1.5 }), 'items[0].example.sentence', 1.5, 'count'],
		[withExample({ signal: 'constructor' }), 'items[0].example.signal', 'constructor', 'signal'],
		[withExample({ reading: 'bad' }), 'items[0].example.reading', 'bad', 'reading'],
		[withExample({ origin: 'found' }), 'items[0].example.origin', 'found', 'origin'],
		[withExample({ note: undefined }), 'items[0].example.note', undefined, 'text'],
		[withExample({ ask: [] }), 'items[0].example.ask', [], 'text'],
	])('has a field that does not fit (%#)', (content, place, found, expected) => {
		expect(problemOf(content)).toEqual({ kind: 'field', place, found, expected });
	});

	test.each([
		[{ ...file, owner: 'me' }, 'owner'],
		[{ ...file, items: [{ ...file.items[0], stars: 5 }] }, 'items[0].stars'],
		[withExample({ html: '<b>' }), 'items[0].example.html'],
	])('has a field that no collection has (%#)', (content, place) => {
		expect(problemOf(content)).toEqual({ kind: 'unknown', place });
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(problemOf(json)?.kind).toBe('not-ours');
			}),
		);
	});
});
